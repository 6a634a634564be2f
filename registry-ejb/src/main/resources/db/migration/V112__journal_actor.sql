-- The journal is also searched by who acted.
create index journal_entry_actor on journal_entry (actor, sequence);
