import { describe, expect, it } from '@jest/globals';
import { pinned } from '../../../../test/support/pinned-editions.js';
import type { StepType } from '../case/index.js';
import type { Edition, Rule } from '../protocols/shape.js';
import { Books } from './books.js';
import { Generator } from './generate.js';
import type { DifferenceGroup, SimulationReport } from './report.js';
import { explained, simulate, simulateStored, type Simulated, type StoredCase } from './simulate.js';

/** All that may be done, and of what is asked and refused a part: enough for a case to go one way or another. */
const light: readonly Edition[] = pinned.map((one) => ({
  ...one,
  rules: one.rules.filter(({ rule }, index) => rule === 'power' || index % 8 === 0),
}));

/** A light edition as a draft that says the same. */
function same(id: string): Edition {
  const found = light.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`there is no edition ${id}`);
  return { ...found, id: `${id}-draft` };
}

const firstOf = (number: number) => ({ seed: 1, from: 0, until: number });
const said = { cites: ['OZHW-2.2'], nl: 'Nieuw.', en: 'New.' } as const;
const warningOn = (id: string, ...steps: readonly StepType[]): Rule => ({
  ...{ ...said, rule: 'limit', id, steps, requires: { any: [] }, lifts: 'doIt', severity: 'warn' },
});
const refusing = (id: string, ...steps: readonly StepType[]): Rule => ({
  ...{ ...said, rule: 'limit', id, steps, requires: { any: [] }, lifts: 'doIt' },
});

/** Another protocol beside that of November, under which no case is ever taken up. */
const other: Edition = {
  ...same('OZHW-2020'),
  ...{ id: 'OTHER-2020', source: 'OTHER', rules: [refusing('OTHER.none', 'case.take', 'party.add')] },
};
/** Additions of a school that say nothing, and a draft of them that warns. */
const additions: Edition = { ...other, id: 'SCHOOL-1', source: 'SCHOOL', layer: 'school', clauses: [], rules: [] };
const warned: Edition = { ...additions, id: 'SCHOOL-2', rules: [warningOn('SCHOOL.take', 'case.take')] };

const told = ({ groups }: Pick<SimulationReport, 'groups'>): readonly string[] =>
  groups.map(({ kind, step, cause }: DifferenceGroup) => `${kind} ${step ?? ''} ${cause.rule} ${cause.became}`).sort();

const ozhw = same('OZHW-2020');
const more: Simulated = {
  editions: light,
  draft: { ...ozhw, rules: [...ozhw.rules, warningOn('NEW.late', 'review.finish', 'party.add')] },
  against: 'OZHW-2020',
};

describe('what a draft takes the place of', () => {
  it('has to be there, and of the same layer', () => {
    for (const against of ['STATUTE-2026', 'NOWHERE-1'])
      expect(() => simulate({ ...more, against }, firstOf(1))).toThrow(
        new RangeError(`${against} is no edition of the layer protocol`),
      );
  });

  it('is, for a protocol, that protocol: cases of others are not made', () => {
    const beside = simulate({ ...more, editions: [other, ...light] }, firstOf(6));
    expect(beside).toEqual(simulate(more, firstOf(6)));
    expect(beside.groups.length).toBeGreaterThan(0);
  });

  it('is, for statute, the statute of every protocol: a case of each is made in turn', () => {
    const draft = same('STATUTE-2026');
    const of = (editions: readonly Edition[], from: number) =>
      simulate({ editions, draft, against: 'STATUTE-2026' }, { seed: 1, from, until: from + 1 });
    const others = [...light.filter(({ layer }) => layer !== 'protocol'), other];
    expect(of([...light, other], 0)).toEqual(of(light, 0));
    expect(of([...light, other], 1)).toEqual(of(others, 1));
    expect(of(others, 1).deeds).not.toBe(of(light, 1).deeds);
  });

  it('is, for additions of a school, those additions, in cases that are pinned to them', () => {
    const editions = [...light, additions];
    const report = simulate({ editions, draft: warned, against: 'SCHOOL-1' }, firstOf(4));
    expect(told(report)).toEqual(['warned case.take SCHOOL.take new']);
    expect(told(simulate({ editions, draft: { ...warned, rules: [] }, against: 'SCHOOL-1' }, firstOf(4)))).toEqual([]);
  });

  it.each(['STATUTE-2026', 'GENERAL-2026', 'OZHW-2020'])(
    'makes no difference where the draft says the same: %s',
    (against) => {
      const { groups, ...counts } = simulate({ editions: light, draft: same(against), against }, firstOf(4));
      expect(groups).toEqual([]);
      expect(counts).toMatchObject({ cases: 4, differing: 0, leftOff: 0 });
    },
  );
});

describe('a draft of a layer that is read by date', () => {
  const twice: Edition = {
    ...same('STATUTE-2026'),
    figures: (same('STATUTE-2026').figures ?? []).map((row) => ({ ...row, value: row.value * 2 })),
  };
  const tried = (draft: Edition, editions: readonly Edition[] = light) =>
    simulate({ editions, draft, against: 'STATUTE-2026' }, { seed: 1, from: 4, until: 8 });

  it('is tried as if it had been in force when the other was, and in its place', () => {
    const report = tried(twice);
    expect(report.groups.length).toBeGreaterThan(0);
    expect(tried({ ...twice, inForce: { from: '2040-01-01' } })).toEqual(report);
    const warning = light.map((one) =>
      one.layer === 'statute' ? { ...one, rules: [...one.rules, warningOn('LAW.take', 'case.take')] } : one,
    );
    expect(told(tried(same('STATUTE-2026'), warning))).toEqual(['notWarned case.take LAW.take gone']);
  });

  it('is new: an earlier version of it under the same name counts on neither side', () => {
    const earlier: Edition = { ...same('STATUTE-2026'), rules: [warningOn('EARLIER.take', 'case.take')], figures: [] };
    expect(tried(twice, [...light, { ...earlier, id: twice.id }])).toEqual(tried(twice));
  });

  it('may be the edition itself, changed', () => {
    const draft = { ...twice, id: 'STATUTE-2026' };
    expect(told(tried(draft))).toEqual(told(tried(twice)));
  });
});

describe('a draft of a protocol', () => {
  it('may be the edition itself, changed, and counts from then on alone', () => {
    const draft = { ...more.draft, id: 'OZHW-2020' };
    expect(told(simulate({ ...more, draft }, firstOf(6)))).toEqual(told(simulate(more, firstOf(6))));
  });

  it('may be in force from any day: a case is pinned to it', () => {
    const draft = { ...more.draft, inForce: { from: '2040-01-01' } };
    expect(simulate({ ...more, draft }, firstOf(6))).toEqual(simulate(more, firstOf(6)));
  });
});

describe('made-up cases', () => {
  it('are those from one number up to another', () => {
    const parts = (from: number, until: number) => simulate(more, { seed: 1, from, until });
    expect([parts(0, 3).cases, parts(2, 5).cases, parts(5, 5).cases]).toEqual([3, 3, 0]);
    expect(parts(0, 2).deeds + parts(2, 5).deeds).toBe(parts(0, 5).deeds);
  });

  it('are told of by what makes the difference, and counted the same', () => {
    const report = simulate(more, { seed: 1, from: 5, until: 8 });
    const short = explained(more, 1, report);
    expect({ ...short, groups: [] }).toEqual({ ...report, groups: [] });
    expect(told(short)).toEqual(told(report));
    const lines = (of: SimulationReport) => of.groups.map(({ example }) => example.story.length);
    lines(short).forEach((count, index) => expect(count).toBeLessThanOrEqual(lines(report)[index] ?? 0));
    expect(lines(short)).not.toEqual(lines(report));
    expect(short.groups.map(({ example }) => example.number)).toEqual(
      report.groups.map(({ example }) => example.number),
    );
  });
});

describe('stored cases', () => {
  /** What a log holds of a made-up case: everything that was recorded, in order. */
  const storedOf = (protocol: string, which: number, editions: readonly Edition[], school?: string): StoredCase => {
    const { way, course } = new Generator(new Books(editions), protocol, 1, school).made(which);
    const steps = course
      .flatMap(({ step, byClock }) => [...byClock, ...(step === undefined ? [] : [step])])
      .sort((a, b) => a.seq - b.seq);
    return { opening: way.opening, calendars: way.calendars, steps };
  };
  const editions = [...light, other, additions];
  const cases = [2, 5, 6, 7].map((which) => storedOf('OZHW-2020', which, editions));
  const ofOther = [0, 1].map((which) => storedOf('OTHER-2020', which, editions));
  const ofSchool = [2, 3].map((which) => storedOf('OZHW-2020', which, editions, 'SCHOOL-1'));
  const all = [...ofOther, ...cases, ...ofSchool];
  const under = (draft: Edition, against: string, stored: readonly StoredCase[] = all) =>
    simulateStored({ editions, draft, against }, stored);

  it('are looked at where they are pinned to what the draft replaces, and all of them where that is read by date', () => {
    const counts = [
      under(same('OZHW-2020'), 'OZHW-2020'),
      under({ ...other, id: 'OTHER-draft' }, 'OTHER-2020'),
      under(warned, 'SCHOOL-1'),
      under(same('STATUTE-2026'), 'STATUTE-2026'),
      under(same('GENERAL-2026'), 'GENERAL-2026'),
    ].map((report) => report.cases);
    expect(counts).toEqual([6, 2, 2, 8, 8]);
  });

  it('go as they went under a draft that says the same, each to its end', () => {
    const { groups, ...counts } = under(same('OZHW-2020'), 'OZHW-2020', cases);
    expect(groups).toEqual([]);
    expect(counts).toMatchObject({ cases: 4, differing: 0, leftOff: 0 });
    const done = cases.flatMap(({ steps }) => steps.filter(({ by }) => by.role !== 'system'));
    expect(counts.deeds).toBe(done.length);
  });

  it('go otherwise where it says something else, told of by the case it was, without what can be left out', () => {
    const report = under(warned, 'SCHOOL-1', [...ofOther, ...ofSchool.slice(1)]);
    expect(told(report)).toEqual(['warned case.take SCHOOL.take new']);
    const [group] = report.groups;
    expect(group?.example.number).toBe(2);
    expect(group?.example.story).toEqual([
      expect.stringMatching(/^day 1 {2}reporter: report\.receive/),
      expect.stringMatching(/^day \d+ {2}\w+: case\.take/),
      '<-- this is warned of',
    ]);
  });

  it('are looked at up to where the editions of today refuse what was done, and counted as left off', () => {
    const [whole] = cases;
    if (whole === undefined) throw new RangeError('there is no case');
    const [report, ...steps] = whole.steps;
    const wrong = { ...whole, steps: [report, { ...whole.steps.at(-1), type: 'case.reopen' }, ...steps] } as StoredCase;
    const counts = under(same('OZHW-2020'), 'OZHW-2020', [wrong, whole]);
    expect([counts.cases, counts.leftOff, counts.groups]).toEqual([2, 1, []]);
    expect(counts.deeds).toBe(1 + under(same('OZHW-2020'), 'OZHW-2020', [whole]).deeds);
  });

  it('are left off as well where the first thing that was done would be refused', () => {
    const [whole] = cases;
    const refused = { ...whole, steps: (whole?.steps ?? []).slice(1, 3) } as StoredCase;
    expect(under(same('OZHW-2020'), 'OZHW-2020', [refused])).toMatchObject({ cases: 1, deeds: 0, leftOff: 1 });
  });
});
