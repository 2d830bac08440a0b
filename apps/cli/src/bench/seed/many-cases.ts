import type pg from 'pg';

const schools = 50;

/** Enough schools for a large organisation, next to the two it has; with the same calendar. */
export async function addSchools(past: pg.Client, organisation: string): Promise<void> {
  await past.query(
    `insert into meldpad.school (organisation, id, name, short_name, brin, sector, denomination, place, protocol)
     select $1, md5('school' || n)::uuid, 'School ' || n, 'school-' || n, '9' || lpad(n::text, 3, '0'), 'PO', 'public', 'Zilverdijk', 'OZHW-2020'
       from generate_series(3, $2::int) n`,
    [organisation, schools],
  );
  await past.query(
    `insert into meldpad.school_calendar (organisation, school, revision, calendar)
     select s.organisation, s.id, 1, (select c.calendar from meldpad.school_calendar c where c.organisation = s.organisation order by c.school limit 1)
       from meldpad.school s where s.organisation = $1 and s.short_name like 'school-%'`,
    [organisation],
  );
}

const numbered = (first: string, last: string): string => `
  select n, md5('case' || n)::uuid as id, (array(select s.id from meldpad.school s where s.organisation = $1 order by s.short_name))[1 + n % ${schools}] as school,
    timestamptz '2026-01-05 08:00Z' + n * interval '97 seconds' as opened from generate_series(${first}::int, ${last}::int) n`;

/**
 * Cases `from` up to `to` with three open tasks each, spread over the schools: what lists see of them, without a log. Two tasks are the
 * team leader's, one the principal's; their ends lie all over the years around now.
 */
export async function addManyCases(past: pg.Client, organisation: string, from: number, to: number): Promise<void> {
  const values = [organisation, from, to - 1];
  await past.query(
    `insert into meldpad."case" (organisation, id, number, school, opening, kind, categories, subject_kind, machine, stage, opened_at, changed_at,
        version, hash, sight, walls, protocol)
     select $1, c.id, '2026-X' || lpad(c.n::text, 7, '0'), c.school, '{}', 'incident', '{groupChat}', 'pupil', 'incident', 'review', c.opened, c.opened, 1, '\\x00',
        array['teamLeader@' || c.school, 'teamLeader@*', 'principal@' || c.school, 'principal@*', 'board@' || c.school, 'board@*'], '{}', 'OZHW-2020'
       from (${numbered('$2', '$3')}) c`,
    values,
  );
  await past.query(
    `insert into meldpad.task (organisation, case_id, obligation, role, school, due, line)
     select $1, c.id, d.rule || '/case/1', d.role, c.school, d.due,
        json_build_object('obligation', d.rule || '/case/1', 'rule', d.rule, 'cites', array['OZHW-5.1', 'OZHW-5.2'],
          'nl', 'Beoordeel of deze melding onder het protocol valt, en leg dat vast.', 'en', 'Assess whether this report falls under the protocol, and record it.',
          'step', 'scope.assess', 'party', null, 'track', null, 'role', d.role, 'due', meldpad.instant(d.due), 'lastDay', d.due::date, 'overdue', false)::text
       from (${numbered('$2', '$3')}) c
       cross join lateral (values
         ('OZHW-5.1.scope', 'teamLeader', c.opened + (c.n * 7919 % 900) * interval '1 day'),
         ('OZHW-5.2.hear', 'teamLeader', c.opened + (c.n * 6133 % 900) * interval '1 day'),
         ('OZHW-5.4.look', 'principal', c.opened + (c.n * 4271 % 900) * interval '1 day')) d (rule, role, due)`,
    values,
  );
  await past.query(
    `insert into meldpad.head (organisation, chain, length) select $1, c.id, 1 from (${numbered('$2', '$3')}) c on conflict do nothing`,
    values,
  );
  await past.query('vacuum analyze');
  await past.query('checkpoint');
}
