-- One emergency is declared at a time: whoever declares one holds this row until it is done.
create table emergency_turn (
    id integer not null primary key
);
insert into emergency_turn (id) values (1);
