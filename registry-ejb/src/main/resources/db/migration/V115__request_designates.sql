-- Whether a request to use an account on record names other users than were designated, so that its director approves first (A.2).
alter table account_request add column designates boolean;
