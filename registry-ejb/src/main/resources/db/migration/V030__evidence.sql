-- Stored files: what they are, and their bytes in pieces of at most 1,000,000, so that every database can hold them.
create table evidence_file (
    id      uuid         not null primary key,
    name    varchar(150) not null,
    kind    varchar(150) not null,
    bytes   bigint       not null,
    sha256  varchar(64)  not null,
    purpose varchar(40)  not null,
    kept_by varchar(100) not null,
    kept_at timestamp(6) with time zone not null
);

create table evidence_piece (
    evidence uuid    not null references evidence_file,
    position integer not null,
    content  bytea   not null,
    primary key (evidence, position)
);
