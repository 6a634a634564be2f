-- Who follows in an office says of a delegation given there before that it stands (APM 2-13 A.1, reading 11: the office gave it).
alter table delegation add column kept_at timestamp(6) with time zone;
alter table delegation add column kept_by varchar(6);
alter table delegation add constraint delegation_keeping check ((kept_at is null) = (kept_by is null));
