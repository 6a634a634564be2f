-- Since when an account has a new name that nobody has seen on its platform yet, and who asked for it. What was renamed before counts as seen.
alter table account add column renamed_at timestamp(6) with time zone;
alter table account add column renamed_by varchar(6);
create index account_renamed on account (renamed_at);
