-- The last day of which the people of an account were told that it comes (reading 2: an approval is renewed before it ends).
alter table account add column warned_for date;
