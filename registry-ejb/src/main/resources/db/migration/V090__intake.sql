-- Lists of accounts found in use (APM 2-13 A.1-use, reading 2), the verdict on each of their rows, and how far the work is.
create table intake (
    id               uuid                        not null primary key,
    version          bigint                      not null,
    name             varchar(150)                not null,
    bytes            integer                     not null,
    sha256           varchar(64)                 not null,
    department       varchar(8)                  not null,
    status           varchar(20)                 not null,
    reading          integer                     not null,
    encoding         varchar(30)                 not null,
    headings         varchar(2000)               not null,
    trouble          varchar(20),
    stop             varchar(20),
    new_rows         integer                     not null,
    new_with_remarks integer                     not null,
    registered       integer                     not null,
    duplicate        integer                     not null,
    refused          integer                     not null,
    unattended       boolean                     not null,
    node             varchar(100)                not null,
    received_by      varchar(100)                not null,
    received_at      timestamp(6) with time zone not null,
    read_at          timestamp(6) with time zone,
    applied_at       timestamp(6) with time zone
);
create index intake_received_at on intake (received_at);
create index intake_status on intake (status, node);
create index intake_sha256 on intake (sha256, status);

create table intake_file (
    intake  uuid  not null primary key references intake,
    content bytea not null
);

create table intake_progress (
    intake     uuid    not null primary key references intake,
    done       integer not null,
    total      integer not null,
    stop_asked boolean not null
);

create table intake_row (
    id         uuid          not null primary key,
    intake     uuid          not null references intake,
    reading    integer       not null,
    line       bigint        not null,
    verdict    varchar(20)   not null,
    platform   varchar(40)   not null,
    account    varchar(100)  not null,
    url        varchar(500)  not null,
    department varchar(8)    not null,
    languages  varchar(100)  not null,
    purpose    varchar(2000) not null,
    audience   varchar(1000) not null,
    remarks    varchar(4000) not null
);
create index intake_row_line on intake_row (intake, reading, line);
create index intake_row_verdict on intake_row (intake, reading, verdict, line);

insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('intake.max.bytes', 'NUMBER', '10485760', 'bytes', 1024, 104857600, 'House rule: size of a list of found accounts', false, 0),
    ('intake.max.rows', 'NUMBER', '20000', 'rows', 1, 200000, 'House rule: rows of a list of found accounts', false, 0);
