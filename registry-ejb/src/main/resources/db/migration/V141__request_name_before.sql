-- What the account was called when its change was asked for, and decided: a rename tells the old name beside the new one.
alter table account_request add column handle_before varchar(100) default '' not null;
alter table account_request add column url_before varchar(500) default '' not null;
update account_request set
    handle_before = coalesce((select a.handle from account a where a.id = account_request.account), ''),
    url_before = coalesce((select a.url from account a where a.id = account_request.account), '')
 where kind = 'CHANGE' and status <> 'APPROVED';
-- Of one that is approved, the account's former name tells it, where there is but one.
update account_request set
    handle_before = coalesce((select max(f.handle) from account_former_name f where f.account = account_request.account), ''),
    url_before = coalesce((select max(f.url) from account_former_name f where f.account = account_request.account), '')
 where change_kind = 'RENAME' and status = 'APPROVED'
   and 1 = (select count(*) from account_former_name f where f.account = account_request.account);
