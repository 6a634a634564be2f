-- A request whose approved end was taken back was shown as approved.
update account_request
set status = 'TAKEN_BACK'
where status = 'APPROVED' and id in (select request from step_decision where outcome = 'TAKEN_BACK');
