-- Departments and people (APM 2-13 DEF.B, A.2-a, CMP.1; Charter s. 19). Everything that changes by ordinance or
-- appointment has its days and its source. Never here: social security number, birth date, home address, telephone,
-- personal account.
create table department (
    department_key varchar(8)                  not null primary key,
    kind           varchar(20)                 not null,
    from_day       date                        not null,
    until_day      date,
    end_source     varchar(200),
    merged_into    varchar(8) references department,
    opted_in       date,
    opt_in_source  varchar(200),
    approver       varchar(6),
    changed_by     varchar(6),
    changed_at     timestamp(6) with time zone not null,
    version        integer                     not null
);

create table department_name (
    id          uuid         not null primary key,
    department  varchar(8)   not null references department,
    name        varchar(120) not null,
    search_text varchar(150) not null,
    from_day    date         not null,
    until_day   date,
    source      varchar(200) not null,
    to_confirm  boolean      not null
);
create index department_name_department on department_name (department, from_day);

-- Whose agreement applies to an employee; the agreements expire, so they are rows and not code.
create table bargaining_unit (
    unit_key   varchar(20)  not null primary key,
    name       varchar(120) not null,
    from_day   date,
    until_day  date,
    source     varchar(200) not null,
    to_confirm boolean      not null
);
insert into bargaining_unit (unit_key, name, from_day, until_day, source, to_confirm) values
    ('AFSCME-1907', 'AFSCME Local 1907 (general employees)', date '2023-10-01', date '2026-09-30', 'Agreement 2023-2026', false),
    ('AFSCME-871', 'AFSCME Local 871 (solid waste)', date '2017-10-01', date '2020-09-30', 'Agreement 2017-2020, the last one seen', true),
    ('FOP-20', 'FOP Walter E. Headley Jr. Miami Lodge 20', date '2023-10-01', date '2026-09-30', 'Agreement 2023-2026', false),
    ('IAFF-587', 'IAFF Local 587', date '2023-10-01', date '2026-09-30', 'Agreement 2023-2026', false);

create table person (
    personnel_number varchar(6)                  not null primary key,
    login            varchar(100) unique,
    given_name       varchar(60)                 not null,
    family_name      varchar(60)                 not null,
    email            varchar(120)                not null unique,
    title            varchar(120)                not null,
    type             varchar(20)                 not null,
    sponsor          varchar(6) references person,
    bargaining_unit  varchar(20) references bargaining_unit,
    civil_service    varchar(30)                 not null,
    from_day         date                        not null,
    until_day        date,
    status           varchar(20)                 not null,
    separated_on     date,
    search_text      varchar(500)                not null,
    changed_by       varchar(6),
    changed_at       timestamp(6) with time zone not null,
    version          integer                     not null
);
create index person_name on person (family_name, given_name, personnel_number);
create index person_sponsor on person (sponsor);
create index person_title on person (title, personnel_number);

create table assignment (
    id         uuid       not null primary key,
    person     varchar(6) not null references person,
    department varchar(8) not null references department,
    from_day   date       not null,
    until_day  date
);
create index assignment_person on assignment (person, from_day);
create index assignment_department on assignment (department, from_day);

create table appointment (
    id         uuid         not null primary key,
    department varchar(8)   not null references department,
    person     varchar(6)   not null references person,
    kind       varchar(10)  not null,
    from_day   date         not null,
    until_day  date,
    source     varchar(200) not null
);
create index appointment_department on appointment (department, from_day);
create index appointment_person on appointment (person, from_day);
