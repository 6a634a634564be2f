-- Approvals to establish whose accounts nobody has opened yet, and until when they hold (reading 2).
create table unopened_approval (
    account uuid    not null primary key references account (id),
    request uuid    not null references account_request (id),
    open_by date    not null,
    warned  boolean not null,
    settled boolean not null,
    version integer not null
);
create index unopened_approval_open_by on unopened_approval (settled, open_by);

-- What was approved before is counted from today.
insert into unopened_approval (account, request, open_by, warned, settled, version)
select a.id, r.id, current_date + 90, false, false, 0
from account_request r join account a on a.id = r.account
where r.kind = 'ESTABLISH' and r.status = 'APPROVED' and a.status = 'APPROVED';

insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('account.opening.days', 'NUMBER', '90', 'days', 1, 366, 'City practice, reading 2: an approval that nobody uses does not hold for ever', true, 0),
    ('account.opening.warning.days', 'NUMBER', '14', 'days', 1, 366, 'City practice, reading 2: told before it ends', true, 0);
