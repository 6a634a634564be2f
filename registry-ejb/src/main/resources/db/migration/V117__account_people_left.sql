-- When somebody whom an account names was last said to leave: by it the few accounts are found whose people may have to be replaced (APM 2-13 A.2).
alter table account add column people_left_at timestamp(6) with time zone;
create index account_people_left on account (department, people_left_at);
