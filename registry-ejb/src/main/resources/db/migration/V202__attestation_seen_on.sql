-- An attestation tells on which day the condition was seen to be met; of earlier ones, the day on which they were given.
alter table closing_attestation add column seen_on date;
update closing_attestation set seen_on = cast(attested_at as date);
alter table closing_attestation alter column seen_on set not null;
