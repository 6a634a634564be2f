-- Since when an approved end waits for its closing conditions.
alter table account add column end_approved_at timestamp(6) with time zone;
