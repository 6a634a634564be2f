-- The City's own page that every account links to (A.5), as a new request proposes it.
insert into setting (name, kind, content, unit, lowest, highest, source, to_confirm, version) values
    ('city.page', 'LIST', 'https://www.miamigov.com', 'pages', 1, 1, 'APM 2-13 A.5, reading 10: the City''s own page', true, 0);
