-- Fills the demo city's PostgreSQL up to the size the bars are measured at: 10,000 accounts, 5,500 people, 30,000 requests
-- with decisions, 3,000,000 journal rows. The journal rows are filling, not sealed: nothing but reading is measured on them.
insert into person (personnel_number, login, given_name, family_name, email, title, type, civil_service, from_day, changed_at, version)
select lpad((90000 + n % 9000)::text, 5, '0'), 'bench' || n, 'Given' || n, 'Family' || n, 'bench' || n || '@miami.example', 'Specialist', 'EMPLOYEE',
       'UNCLASSIFIED', date '2015-01-01', now(), 0
from generate_series(1, 5200) n;

insert into person_word (person, word)
select personnel_number, unnest(array[lower(given_name), lower(family_name), 'specialist', email, personnel_number, login]) from person where login like 'bench%';

insert into assignment (id, person, department, from_day)
select gen_random_uuid(), p.personnel_number, d.department_key, date '2015-01-01'
from (select personnel_number, row_number() over (order by personnel_number) as n from person where login like 'bench%') p
join (select department_key, row_number() over (order by department_key) as n, count(*) over () as many from department) d on d.n = 1 + p.n % d.many;

insert into account (id, version, platform, handle, url, department, purpose, audience, languages, users, recovery_email, city_link, department_link,
                     comments_open, status, open_key, registered_at, approved_until, end_approved, source)
select gen_random_uuid(), 0, p.platform_key, 'bench' || n, 'https://' || p.platform_key || '.com/bench' || n, d.department_key, 'Purpose ' || n, 'Residents',
       'en es', '', 'bench@miami.example', 'https://www.miamigov.com', 'https://www.miamigov.com/x', true,
       case when n % 20 = 0 then 'UNAPPROVED' when n % 33 = 0 then 'LAPSED' else 'ACTIVE' end, p.platform_key || '.com/bench' || n, now(),
       current_date + (n % 400), false, 'bench'
from generate_series(1, 9900) n
join (select department_key, row_number() over (order by department_key) as k, count(*) over () as many from department) d on d.k = 1 + n % d.many
join (select platform_key, row_number() over (order by platform_key) as k, count(*) over () as many from platform where status = 'ADMITTED') p on p.k = 1 + n % p.many;

insert into account_person (account, person)
select id, unnest(string_to_array(users, ' ')) from account where source = 'bench' and users <> '';

insert into account_request (id, version, number, kind, account, requester, requester_department, owning_department, platform, handle, url, department, purpose,
                             audience, languages, users, recovery_email, city_link, department_link, comments_open, other_platform, why_not_existing,
                             business_case, communications_consulted, status, round, step, waiting_level, waiting_department, waiting_since, drafted_at,
                             submitted_at, changed_by)
select gen_random_uuid(), 0, 'B-' || n, 'USE', null, '90001', d.department_key, d.department_key, 'facebook', 'asked' || n, '', d.department_key, 'Purpose', 'All',
       'en', '', '', '', '', true, '', '', 'Case', false, case when n % 300 = 0 then 'SUBMITTED' else 'APPROVED' end, 1, 1,
       case when n % 300 = 0 then 'CITY_MANAGER' end, case when n % 300 = 0 then d.department_key end, case when n % 300 = 0 then now() end,
       now() - (n || ' minutes')::interval, now(), '90001'
from generate_series(1, 30000) n
join (select department_key, row_number() over (order by department_key) as k, count(*) over () as many from department) d on d.k = 1 + n % d.many;

insert into account_word (account, word)
select id, substr(handle, k) from account, generate_series(1, length(handle)) k where source = 'bench'
union select id, platform || '.com/' || handle from account where source = 'bench'
union select id, 'com/' || handle from account where source = 'bench'
union select id, unnest(string_to_array(lower(purpose), ' ')) from account where source = 'bench';

insert into account_request_word (account_request, word)
select id, substr(handle, k) from account_request, generate_series(1, length(handle)) k where number like 'B-%'
union select id, substr(number, k) from account_request, generate_series(3, length(number)) k where number like 'B-%'
union select id, unnest(array['b', 'purpose']) from account_request where number like 'B-%';

update journal_head set sequence = sequence + 3000000;
insert into journal_entry (sequence, at, login, actor, command, subject_kind, subject_id, details, allowed, checks, policy_version, previous_seal, seal)
select h.sequence - 3000000 + n, now() - ((3000000 - n) || ' seconds')::interval, 'bench' || n % 5000, lpad((90000 + n % 5000)::text, 5, '0'),
       (array['SaveDraft', 'SubmitRequest', 'ApproveRequest', 'RecordPerson'])[1 + n % 4], case when n % 4 = 3 then 'person' else 'request' end,
       case when n % 4 = 3 then lpad((90000 + n % 5000)::text, 5, '0') else '00000000-0000-4000-8000-' || lpad((n % 30000)::text, 12, '0') end, '{}', n % 50 <> 0,
       'REQUEST_OPEN_TO_CHANGE+', '2018-03-22', '', 'bench' || n
from journal_head h, generate_series(1, 3000000) n;
