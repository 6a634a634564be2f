-- Which requests followed a use in an emergency: few among many.
create index account_request_after_emergency on account_request (due, drafted_at);
