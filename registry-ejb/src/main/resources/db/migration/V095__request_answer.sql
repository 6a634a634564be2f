-- The answer to the questions of a returned request, the moment an emergency use must be decided by, and in whose stead a designee decided.
alter table account_request add column answer varchar(2000) default '' not null;
alter table account_request add column due timestamp(6) with time zone;

create table request_reply (
    id          uuid                        not null primary key,
    request     uuid                        not null references account_request (id),
    round       integer                     not null,
    answer      varchar(2000)               not null,
    answered_by varchar(6)                  not null,
    answered_at timestamp(6) with time zone not null
);
create index request_reply_request on request_reply (request, answered_at);

alter table step_decision add column grantor varchar(6);
update step_decision set grantor = (select d.grantor from delegation d where d.id = step_decision.delegation);
