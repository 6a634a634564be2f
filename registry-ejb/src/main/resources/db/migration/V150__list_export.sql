-- Long lists as files: who asked for which, how far it is, and the file in pieces of at most 1,000,000 bytes. They are copies, kept for some hours.
create table list_export (
    id           uuid          not null primary key,
    login        varchar(100)  not null,
    list_page    varchar(60)   not null,
    address      varchar(2000) not null,
    file_format  varchar(10)   not null,
    state        varchar(20)   not null,
    rows_written bigint        not null,
    rows_total   bigint        not null,
    bytes        bigint        not null,
    parts        integer       not null,
    started_at   timestamp(6) with time zone not null,
    moved_at     timestamp(6) with time zone not null,
    version      bigint        not null
);
create index list_export_login on list_export (login, started_at);
create index list_export_state on list_export (state);
create index list_export_started on list_export (started_at);

create table list_export_part (
    export  uuid    not null,
    number  integer not null,
    content bytea   not null,
    primary key (export, number)
);

insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('export.kept.hours', 'NUMBER', '24', 'hours', 1, 168, 'House rule: how long the file of a long list can be fetched', false, 0);
