-- A directorship that ended with its person's separation comes back when that is taken back: until when it was to be before (CMP.1).
alter table appointment add column ended_with_person boolean default false not null;
alter table appointment add column until_before date;
