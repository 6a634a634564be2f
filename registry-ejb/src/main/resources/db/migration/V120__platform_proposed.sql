-- Since when a proposed platform waits for its review.
alter table platform add column proposed_at timestamp(6) with time zone;
update platform set proposed_at = current_timestamp where status = 'PROPOSED';
