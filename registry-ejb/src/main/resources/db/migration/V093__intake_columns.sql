-- Which column of a list says what, as found or as told by a person; the columns of the file, each with what stands in it first.
alter table intake add column file_columns varchar(8000) default '' not null;
alter table intake add column column_map varchar(200) default '' not null;
alter table intake add column told boolean default false not null;
-- The name an account showed, and the account of the registry that a row brought in or means.
alter table intake_row add column shown_name varchar(300) default '' not null;
alter table intake_row add column account_id uuid;
create index intake_row_account on intake_row (account_id);
