-- Requests under A.1 and B.1, their decisions step by step, and declared emergencies (reading 14; GS1-SL item 411).
create sequence account_request_number start with 1 increment by 1;

create table account_request (
    id                       uuid                        not null primary key,
    version                  integer                     not null,
    number                   varchar(20)                 not null unique,
    kind                     varchar(20)                 not null,
    account                  uuid references account (id),
    requester                varchar(6)                  not null,
    requester_department     varchar(8),
    owning_department        varchar(8),
    change_kind              varchar(20),
    platform                 varchar(40),
    handle                   varchar(100)                not null,
    url                      varchar(500)                not null,
    department               varchar(8),
    purpose                  varchar(2000)               not null,
    audience                 varchar(1000)               not null,
    languages                varchar(100)                not null,
    primary_contact          varchar(6),
    secondary_contact        varchar(6),
    users                    varchar(400)                not null,
    recovery_email           varchar(200)                not null,
    city_link                varchar(500)                not null,
    department_link          varchar(500)                not null,
    comments_open            boolean                     not null,
    other_platform           varchar(200)                not null,
    why_not_existing         varchar(2000)               not null,
    business_case            varchar(4000)               not null,
    communications_consulted boolean                     not null,
    status                   varchar(20)                 not null,
    round                    integer                     not null,
    step                     integer                     not null,
    waiting_level            varchar(20),
    waiting_department       varchar(8),
    waiting_since            timestamp(6) with time zone,
    drafted_at               timestamp(6) with time zone not null,
    submitted_at             timestamp(6) with time zone,
    ended_at                 timestamp(6) with time zone,
    changed_by               varchar(6)                  not null
);
create index account_request_waiting on account_request (waiting_level, waiting_department, waiting_since);
create index account_request_requester on account_request (requester, status);
create index account_request_owning on account_request (owning_department, status);
create index account_request_asking on account_request (requester_department, status);
create index account_request_account on account_request (account, status);
create index account_request_drafted on account_request (drafted_at);

create table step_decision (
    id         uuid                        not null primary key,
    request    uuid                        not null references account_request (id),
    round      integer                     not null,
    level      varchar(20)                 not null,
    department varchar(8)                  not null,
    outcome    varchar(20)                 not null,
    decider    varchar(6)                  not null,
    standing   varchar(20)                 not null,
    delegation uuid,
    decided_at timestamp(6) with time zone not null,
    note       varchar(2000)               not null,
    cited      varchar(500)                not null
);
create index step_decision_request on step_decision (request, decided_at);
create index step_decision_decider on step_decision (decider);
create index step_decision_delegation on step_decision (delegation);

create table emergency (
    id          uuid                        not null primary key,
    title       varchar(200)                not null,
    reason      varchar(2000)               not null,
    declared_by varchar(6)                  not null,
    delegation  uuid,
    begins      timestamp(6) with time zone not null,
    ends        timestamp(6) with time zone not null,
    version     integer                     not null
);
create index emergency_ends on emergency (ends);

insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('emergency.longest.days', 'NUMBER', '14', 'days', 1, 90, 'APM 2-13 Benefits A, reading 14: an emergency is declared for a time', true, 0);
