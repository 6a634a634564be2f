-- A word that a closing condition is met can be taken back; it stays on record with who did it, when and why.
alter table closing_attestation add column taken_back_at timestamp(6) with time zone;
alter table closing_attestation add column taken_back_by varchar(6);
alter table closing_attestation add column taken_back_why varchar(1000);
