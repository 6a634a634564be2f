-- The outbox narrowed to a status or sorted by attempts, page by page in order.
create index notice_status on notice (status, id);
create index notice_attempts on notice (attempts, id);
