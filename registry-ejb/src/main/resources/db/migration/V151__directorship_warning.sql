-- How many days before a directorship ends those who appoint are told that somebody is to follow (CMP.1).
insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('directorship.warning.days', 'NUMBER', '30', 'days', 1, 365, 'House rule: the policy names no time in which a director is to follow', true, 0);
