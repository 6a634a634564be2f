-- The delegation ledger (APM 2-13 A.1, A.2, A.4, B.1 "or designee"; reading 11): granted once, revoked at most once.
create table delegation (
    id               uuid                        not null primary key,
    version          bigint                      not null,
    capacity         varchar(20)                 not null,
    grantor          varchar(6)                  not null,
    holder           varchar(6)                  not null,
    every_department boolean                     not null,
    first_day        date                        not null,
    last_day         date                        not null,
    instrument       uuid                        not null unique,
    granted_at       timestamp(6) with time zone not null,
    revoked_at       timestamp(6) with time zone,
    revoked_by       varchar(6),
    revoked_why      varchar(1000),
    constraint delegation_dates check (last_day >= first_day),
    constraint delegation_to_another check (holder <> grantor),
    constraint delegation_revocation check ((revoked_at is null) = (revoked_by is null))
);
create index delegation_holder on delegation (holder, first_day);
create index delegation_grantor on delegation (grantor, first_day);
create index delegation_last_day on delegation (last_day);

create table delegation_power (
    delegation uuid        not null references delegation,
    power      varchar(30) not null,
    primary key (delegation, power)
);
create index delegation_power_power on delegation_power (power, delegation);

create table delegation_department (
    delegation uuid       not null references delegation,
    department varchar(8) not null,
    primary key (delegation, department)
);
create index delegation_department_department on delegation_department (department, delegation);

insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('delegation.longest.days', 'NUMBER', '366', 'days', 1, 3660, 'APM 2-13 A.1, reading 11: an instrument says from and to', true, 0);
