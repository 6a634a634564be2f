-- Whoever an account names as contact or user, so that the accounts of a person are found by an index.
create table account_person (
    account uuid       not null references account (id),
    person  varchar(6) not null,
    primary key (account, person)
);
create index account_person_person on account_person (person, account);

insert into account_person (account, person)
select a.id, p.personnel_number from account a
join person p on p.personnel_number = a.primary_contact or p.personnel_number = a.secondary_contact
              or concat(' ', a.users, ' ') like concat('% ', p.personnel_number, ' %')
where a.primary_contact is not null or a.secondary_contact is not null or a.users <> '';
