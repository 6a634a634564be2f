-- The official, with his office, to whom an account is handed over (reading 3: a hand-over ends the City's account).
alter table account_request add column recipient varchar(200) default '' not null;
