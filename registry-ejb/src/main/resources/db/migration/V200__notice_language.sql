-- A notice keeps the language it is, or was, written in: its text can be shown as it was sent. The outbox narrowed to one kind of notice, in order.
alter table notice add column language varchar(2);
update notice set language = coalesce((select p.language from notice_preference p where p.person = notice.recipient), 'en');
alter table notice alter column language set not null;
create index notice_template on notice (template, id);
