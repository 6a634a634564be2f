-- To which official, with his office, an account is handed over (reading 3), as it was approved.
alter table account add column recipient varchar(200) default '' not null;
update account set recipient = coalesce((select max(r.recipient) from account_request r
    where r.account = account.id and r.change_kind = 'HAND_OVER' and r.status = 'APPROVED'), '')
 where end_approved = true;
