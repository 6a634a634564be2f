-- Who leaves works for the City until the last day is over: where somebody stands follows from that day, and is no longer kept beside it.
alter table person drop column status;

insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('separation.ahead.days', 'NUMBER', '366', 'days', 1, 1830, 'House rule: how far ahead the last day of a person is recorded (APM 2-13 A.2)', true, 0);
