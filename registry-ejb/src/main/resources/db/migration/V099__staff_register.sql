-- Held while a department or a person is recorded or corrected, so that two at once cannot take the same key, number, login or e-mail.
create table staff_register (
    id integer not null primary key
);
insert into staff_register (id) values (1);
