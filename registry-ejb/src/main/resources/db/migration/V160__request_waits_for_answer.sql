-- A request that was sent back waits for its requester since then.
update account_request
set waiting_since = (select max(step_decision.decided_at) from step_decision where step_decision.request = account_request.id)
where status = 'RETURNED';
