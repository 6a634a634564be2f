-- Verifications of the journal: who had it verified when, how far it went, and what it found. The last good row and its
-- seal are what the next verification compares with, so that a journal sealed anew from end to end is found too.
create table journal_verification (
    id         uuid         not null primary key,
    started_at timestamp(6) with time zone not null,
    started_by varchar(100) not null,
    state      varchar(20)  not null,
    rows_read  bigint       not null,
    rows_total bigint       not null,
    moved_at   timestamp(6) with time zone not null,
    last_row   bigint       not null,
    last_seal  varchar(64)  not null,
    fault_row  bigint,
    fault      varchar(20),
    version    bigint       not null
);
create index journal_verification_started on journal_verification (started_at);
create index journal_verification_state on journal_verification (state, last_row);

create index journal_entry_at on journal_entry (at);
