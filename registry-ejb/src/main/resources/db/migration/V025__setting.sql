-- Settings: what the policy leaves open, filled with the City's readings; lowest and highest bound a number itself, or the
-- count of names in a list. "To confirm" marks what the City has not yet confirmed.
create table setting (
    name       varchar(60)   not null primary key,
    kind       varchar(10)   not null,
    content    varchar(2000) not null,
    unit       varchar(20)   not null,
    lowest     integer       not null,
    highest    integer       not null,
    source     varchar(300)  not null,
    to_confirm boolean       not null,
    changed_at timestamp(6) with time zone,
    changed_by varchar(100),
    version    bigint        not null
);

insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('account.approval.months', 'NUMBER', '12', 'months', 1, 60, 'APM 2-13 A.1, reading 2: an approval carries an end date', true, 0),
    ('account.expiry.warning.days', 'NUMBER', '60', 'days', 1, 365, 'APM 2-13 A.1, reading 2: renewed before it ends', true, 0),
    ('emergency.review.hours', 'NUMBER', '24', 'hours', 1, 168, 'APM 2-13 Benefits A, reading 14: reviewed within 24 hours', true, 0),
    ('official.hosts', 'LIST', 'www.miamigov.com,miamigov.com,www.miami.gov,miami.gov', 'hosts', 1, 50, 'APM 2-13 A.5, reading 10: the official domains', true, 0),
    ('city.mail.domains', 'LIST', 'miamigov.com,miami.gov', 'domains', 1, 50, 'APM 2-13 A.5, reading 10: the City''s own mail', true, 0),
    ('waiting.warning.days', 'NUMBER', '5', 'days', 1, 60, 'House rule: the policy names no time for a decision', true, 0),
    ('evidence.max.bytes', 'NUMBER', '10485760', 'bytes', 1024, 104857600, 'House rule: size of a stored file', false, 0),
    ('evidence.types', 'LIST', 'application/pdf,image/png,image/jpeg,image/tiff,image/gif,image/webp,image/svg+xml,text/plain,text/csv,text/html,application/json,application/zip,message/rfc822,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.oasis.opendocument.text', 'types', 1, 50, 'House rule: kinds of files that serve as proof', false, 0);
