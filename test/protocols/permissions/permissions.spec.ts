import { describe, expect, it } from '@jest/globals';
import { levels, stepTypes, type Asking, type Role } from '#libs/domain';
import { CaseScript, people } from '../../support/case-script.js';
import { against, everyRole, inRole, personOf, somebodyElse } from './asking.js';
import { relations, type Relation } from './relations.js';
import type { Scene } from './scene.js';
import { stage } from './scenes.js';
import { columns, table, type Column, type Row } from './table.js';

const labelled = (role: Role, { name }: Relation): string => `${role} ${name}`;

/** One person takes the step in every role, where the row says so. */
const actingIn = ({ name }: Row): string | undefined =>
  / by (somebody else|the person himself)$/.test(name) ? somebodyElse : undefined;

function outcomes(row: Row, column: Column): { readonly may: readonly string[]; readonly can: readonly string[] } {
  const scene = stage(row.name, column);
  const cell = row.may[column] ?? [];
  const asked = everyRole.flatMap((role) => relations.map((relation) => ({ role, relation })));
  const person = actingIn(row);
  const can = asked.filter(
    ({ role, relation }) =>
      against(scene, relation.of(inRole(role, person ?? personOf(role)), scene.script.state, scene.at)).length === 0,
  );
  const may = asked.filter(
    ({ role, relation }) => cell.includes(role) && relation.leaves(row.step, role, row.twoPeople),
  );
  return {
    may: may.map(({ role, relation }) => labelled(role, relation)),
    can: can.map(({ role, relation }) => labelled(role, relation)),
  };
}

const read = (cell: readonly Role[]): string => (cell.length === 0 ? 'nobody' : cell.join(', '));

const called: Readonly<Record<Column, string>> = {
  leadership: 'a case the leadership of the school leads',
  board: 'a case the board leads',
  above: 'a case about the board, led by the supervisory board',
  question: 'a question beforehand',
};

for (const column of columns) {
  describe(`in ${called[column]}`, () => {
    const rows = table.filter((row) => row.may[column] !== undefined);
    it.each(rows.map((row) => [row.name, read(row.may[column] ?? []), row] as const))('%s: %s', (_name, _who, row) => {
      const { may, can } = outcomes(row, column);
      expect(can).toEqual(may);
    });
  });
}

/** The same case, had it been reported by this person of the staff. */
function reportedBy({ script, ...rest }: Scene, { actor }: Asking): Scene {
  const copy = Object.assign(Object.create(CaseScript.prototype) as CaseScript, script);
  copy.state = { ...script.state, acts: script.state.acts.map((act) => (act.seq === 1 ? { ...act, by: actor } : act)) };
  return { ...rest, script: copy };
}

describe('whoever reported a case himself', () => {
  const deciding = table.filter(({ name }) => name.startsWith('measure.decide') || name === 'inspection.grant');
  const walked = columns.flatMap((column) =>
    deciding.flatMap((row) =>
      (row.may[column] ?? []).map((role) => [role, row.name, called[column], row, column] as const),
    ),
  );
  it.each(walked)('as %s: %s in %s', (role, _name, _called, row, column) => {
    const asking = inRole(role);
    expect(against(reportedBy(stage(row.name, column), asking), asking).length === 0).toBe(!row.twoPeople);
  });
});

describe('where everybody on a level is a party or has a conflict', () => {
  const rows = (['leadership', 'board'] as const).flatMap((column) =>
    table.flatMap((row) => {
      const top = levels.findLastIndex((level) => (row.may[column] ?? []).includes(level));
      const above = levels[top + 1];
      return top < 0 || above === undefined ? [] : [[row.name, called[column], above, { row, column, top }] as const];
    }),
  );
  it.each(rows)('%s in %s goes to the %s, and to nobody further up', (_name, _called, above, { row, column, top }) => {
    const scene = stage(row.name, column);
    const vacant = levels.slice(0, top + 1);
    const acceptable = levels.filter(
      (level) => !vacant.includes(level) && against(scene, { ...inRole(level, actingIn(row)), vacant }).length === 0,
    );
    expect(acceptable).toEqual([above]);
  });
});

describe('the table itself', () => {
  it('has a row for every step there is, the report apart', () => {
    const written = new Set(table.map(({ step }) => step));
    expect(stepTypes.filter((type) => !written.has(type))).toEqual(['report.receive']);
    expect([...written].filter((step) => !(stepTypes as readonly string[]).includes(step))).toEqual([]);
  });

  it('gives employee, administrator and auditor nothing, in no kind of case', () => {
    const given = new Set(table.flatMap(({ may }) => columns.flatMap((column) => may[column] ?? [])));
    expect((['employee', 'administrator', 'auditor'] as const).filter((role) => given.has(role))).toEqual([]);
  });
});

describe('report.receive', () => {
  it.each(Object.entries(people).filter(([who]) => who !== 'system') as [keyof typeof people, unknown][])(
    'is open to %s, as to anyone linked to the school',
    (who) => {
      expect(new CaseScript({}, {}, who).state.version).toBe(1);
    },
  );

  it('is not for the clock', () => {
    expect(() => new CaseScript({}, {}, 'system')).toThrow('notYourRole');
  });
});

describe('a person with several roles', () => {
  const scene = (): Scene => stage('measure.decide a suspension of a pupil', 'leadership');
  const holds = (...roles: readonly Role[]): Asking => ({ ...inRole('employee'), roles });

  it('acts in the role of his that may, when he chose none', () => {
    expect(against(scene(), holds('employee', 'principal'))).toEqual([]);
  });

  it('may no more than the role he chose', () => {
    const codes = against(scene(), { ...holds('employee', 'principal'), choseRole: true }).map(({ code }) => code);
    expect(codes).toContain('notYourRole');
  });

  it('is told who may, when none of his roles does', () => {
    const [reason] = against(scene(), holds('employee', 'hr'));
    expect(reason).toMatchObject({ code: 'notYourRole', lifts: 'askRole', who: ['principal', 'board'] });
  });
});

describe('standing in for a party', () => {
  it('gives no way into the case he is kept out of', () => {
    const scene = stage('measure.decide a warning of an employee', 'board');
    const asking = inRole('principal');
    const standsIn = { ...asking, actor: { ...asking.actor, inPlaceOf: people.employee.person } };
    expect(against(scene, standsIn).map(({ code }) => code)).toEqual(['G16.party']);
  });
});
