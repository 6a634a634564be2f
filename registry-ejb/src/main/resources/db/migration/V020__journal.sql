-- The journal (Rule 1B-26.003 F.A.C., GS1-SL item 393): rows are only ever added, each sealed to the row before it.
create table journal_entry (
    sequence       bigint                      not null primary key,
    at             timestamp(6) with time zone not null,
    login          varchar(100)                not null,
    actor          varchar(6),
    command        varchar(60)                 not null,
    subject_kind   varchar(30)                 not null,
    subject_id     varchar(60)                 not null,
    details        varchar(20000)              not null,
    allowed        boolean                     not null,
    checks         varchar(4000)               not null,
    delegation     uuid,
    policy_version varchar(10)                 not null,
    previous_seal  varchar(64)                 not null,
    seal           varchar(64)                 not null unique
);
create index journal_entry_subject on journal_entry (subject_kind, subject_id, sequence);
create index journal_entry_login on journal_entry (login, sequence);
create index journal_entry_command on journal_entry (command, sequence);
create index journal_entry_delegation on journal_entry (delegation);

create table journal_head (
    id       integer     not null primary key,
    sequence bigint      not null,
    seal     varchar(64) not null
);
insert into journal_head (id, sequence, seal) values (1, 0, repeat('0', 64));
