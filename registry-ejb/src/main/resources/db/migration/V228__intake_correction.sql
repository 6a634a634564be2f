-- What the rows of a list may have meant, and what a person said they mean; from the course that stands, earlier ones were taken back.
alter table intake add column course integer default 0 not null;

create table intake_suggestion (
    id      uuid          not null primary key,
    intake  uuid          not null references intake,
    reading integer       not null,
    line    bigint        not null,
    remark  varchar(40)   not null,
    heading varchar(60)   not null,
    said    varchar(300)  not null,
    meant   varchar(1000) not null
);
create index intake_suggestion_said on intake_suggestion (intake, reading, remark, said);

create table intake_correction (
    id     uuid         not null primary key,
    intake uuid         not null references intake,
    course integer      not null,
    number integer      not null,
    read_as varchar(20)  not null,
    said   varchar(300) not null,
    meant  varchar(300) not null,
    line   bigint
);
create index intake_correction_number on intake_correction (intake, course, number);
