-- The name an account showed where it was found; its name on the platform is the handle.
alter table account add column shown_name varchar(300) default '' not null;
