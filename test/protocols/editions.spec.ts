import { describe, expect, it } from '@jest/globals';
import {
  checkEdition,
  checkWindows,
  editions,
  type Duty,
  type Edition,
  type EditionError,
  type Limit,
  type SchoolTask,
  type Power,
} from '#libs/domain';

const byLayer = (layer: Edition['layer']): Edition => {
  const found = editions.find((edition) => edition.layer === layer);
  if (found === undefined) throw new Error(`no edition of the ${layer} layer`);
  return found;
};
const [statute, general, protocol] = [byLayer('statute'), byLayer('general'), byLayer('protocol')];

/** A protocol with one clause and these rules, sound by itself. */
const small = (...rules: Edition['rules']): Edition => ({
  id: 'SEED-1',
  source: 'SEED',
  layer: 'protocol',
  title: { nl: 'Zaaigoed', en: 'Seed' },
  edition: '1',
  inForce: { from: '2026-01-01' },
  clauses: [{ id: 'SEED-1.1', kind: 'duty', about: ['any'], nl: 'Een zin.', en: 'A sentence.' }],
  rules,
});
const common = { cites: ['SEED-1.1'], nl: 'Een zin.', en: 'A sentence.' } as const;
const limit: Limit = {
  ...common,
  rule: 'limit',
  id: 'SEED.limit',
  steps: ['case.close'],
  requires: { fact: 'case.stage', is: 'filing' },
  lifts: 'doIt',
};
const duty: Duty = {
  ...common,
  rule: 'duty',
  id: 'SEED.duty',
  scope: 'case',
  when: { fact: 'case.kind', is: 'incident' },
  met: { taken: 'party.inform', where: { about: 'report' } },
  by: ['principal'],
  step: 'party.inform',
  blocks: [],
};
const power: Power = { ...common, rule: 'power', id: 'SEED.power', steps: ['note.add'], by: ['principal'] };
const task: SchoolTask = { ...common, id: 'SEED.task', each: 'schoolYear' };
const sound = small(limit, duty, power);
const check = (edition: unknown): readonly EditionError[] => checkEdition(edition, [statute, general]);

describe('every shipped edition', () => {
  it.each(editions.map((edition) => [edition.id, edition] as const))('%s is sound', (_, edition) =>
    expect(
      checkEdition(
        edition,
        editions.filter((other) => other !== edition),
      ),
    ).toEqual([]),
  );

  it.each(editions.map((edition) => [edition.id, edition] as const))(
    '%s is plain data: the same after a round trip through JSON',
    (_, edition) => expect(JSON.parse(JSON.stringify(edition))).toStrictEqual(edition),
  );

  it('follows the one before it without gap or overlap', () => expect(checkWindows(editions)).toEqual([]));

  it('has an id and a rule of its own for each thing it says', () => {
    const ids = editions.flatMap(({ rules }) => rules.map(({ rule, id }) => `${rule} ${id}`));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('gives powers below statute only: the law gives duties and limits', () =>
    expect(statute.rules.filter(({ rule }) => rule === 'power')).toEqual([]));

  it('names the source of every figure, and marks as verified none of thin confidence', () => {
    const figures = editions.flatMap((edition) => edition.figures ?? []);
    expect(figures.filter(({ source }) => source.length < 5)).toEqual([]);
    expect(figures.filter(({ verified, confidence }) => verified && confidence !== 'H')).toEqual([]);
  });

  it('uses every figure it ships, but those for later', () => {
    const used = JSON.stringify(editions.flatMap(({ rules }) => rules));
    const idle = editions
      .flatMap((edition) => edition.figures ?? [])
      .filter(({ id }) => !used.includes(`"figure":"${id}"`));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});

describe('a fault in an edition is found, with its place and its cure', () => {
  it('finds nothing in the seed', () => expect(check(sound)).toEqual([]));

  const faults: readonly (readonly [string, unknown, { path: string; wrong: string; cure: string }])[] = [
    [
      'a fact that does not exist',
      small({ ...limit, requires: { fact: 'case.colour', is: 'red' } }),
      { path: '/rules/0/requires/fact', wrong: 'case.colour is no fact', cure: 'case.stage' },
    ],
    [
      'a fact of a scope that does not exist',
      small({ ...limit, when: { not: { fact: 'weather.today', is: 'sun' } } }),
      { path: '/rules/0/when/not/fact', wrong: 'weather.today is no fact', cure: 'party.*' },
    ],
    [
      'a fact to show that does not exist',
      small({ ...limit, severity: 'warn', shows: 'case.colour' }),
      { path: '/rules/0/shows', wrong: 'case.colour is no fact', cure: 'case.hoursUntilReported' },
    ],
    [
      'a predicate that does not exist',
      small({ ...limit, requires: { any: [{ holds: 'isFair' }] } }),
      { path: '/rules/0/requires/any/0/holds', wrong: 'isFair is no predicate', cure: 'hasPeriod' },
    ],
    [
      'a parameter that is missing',
      small({ ...limit, requires: { holds: 'lastsAtMost' } }),
      { path: '/rules/0/requires/with', wrong: 'lastsAtMost needs days', cure: 'a number' },
    ],
    [
      'a parameter that nobody asked for',
      small({ ...limit, requires: { holds: 'hasPeriod', with: { days: 3 } } }),
      { path: '/rules/0/requires/with/days', wrong: 'hasPeriod takes no days', cure: 'Leave it out' },
    ],
    [
      'a clause that does not exist',
      small({ ...limit, cites: ['SEED-9'] }),
      { path: '/rules/0/cites', wrong: 'SEED-9 is no clause', cure: 'Cite a clause' },
    ],
    [
      'a task of schools on a clause that does not exist',
      { ...small(limit), schoolTasks: [{ ...task, cites: ['SEED-9'] }] },
      { path: '/schoolTasks/0/cites', wrong: 'SEED-9 is no clause', cure: 'Cite a clause' },
    ],
    [
      'two tasks of schools of one name',
      { ...small(limit), schoolTasks: [task, task] },
      { path: '/schoolTasks/1/id', wrong: 'stands here twice', cure: 'an id of its own' },
    ],
    [
      'a clause that is said not to be one to act on',
      {
        ...small(limit),
        clauses: [{ id: 'SEED-1', kind: 'norm', about: ['any'], nl: 'Een regel.', en: 'A rule.', actionable: false }],
      },
      { path: '/clauses/0/actionable', wrong: 'true', cure: 'schema' },
    ],
    [
      'a figure that does not exist',
      small({ ...duty, within: { figure: 'forever' } }),
      { path: '/rules/0', wrong: 'forever is no figure', cure: 'Name a figure' },
    ],
    [
      'a field the step does not have',
      small({ ...duty, met: { taken: 'party.inform', where: { colour: 'red' } } }),
      { path: '/rules/0/met/where/colour', wrong: 'party.inform has no field colour', cure: 'Name a field' },
    ],
    [
      'an answer the field does not have',
      small({ ...duty, met: { all: [{ taken: 'party.inform', where: { about: 'gossip' } }] } }),
      { path: '/rules/0/met/all/0/where/about', wrong: 'gossip is no answer of about', cure: 'report' },
    ],
    [
      'a field filled in beforehand that does not exist',
      small({ ...duty, preset: { colour: 'red' } }),
      { path: '/rules/0/preset/colour', wrong: 'party.inform has no field colour', cure: 'Fill in a field' },
    ],
    [
      'a rule that stands there twice',
      small(limit, limit),
      { path: '/rules/1/id', wrong: 'limit SEED.limit stands here twice', cure: 'an id of its own' },
    ],
    [
      'a clause that stands there twice',
      { ...sound, clauses: [...sound.clauses, ...sound.clauses] },
      { path: '/clauses/1/id', wrong: 'clause SEED-1.1 stands here twice', cure: 'an id of its own' },
    ],
    [
      'a window that ends before it begins',
      { ...sound, inForce: { from: '2026-01-01', until: '2025-12-31' } },
      { path: '/inForce', wrong: 'ends before it begins', cure: 'a day after `from`' },
    ],
    [
      'a day that does not exist',
      { ...sound, inForce: { from: '2026-02-30' } },
      { path: '/inForce', wrong: '2026-02-30 is no day', cure: 'YYYY-MM-DD' },
    ],
    [
      'a lower layer that holds up a step of statute',
      small({ ...duty, blocks: ['outsideReport.make'] }),
      { path: '/rules/0/blocks', wrong: 'may not be held up by protocol', cure: 'Leave this step out' },
    ],
    [
      'a step that does not exist',
      small({ ...power, steps: ['pupil.expel' as 'note.add'] }),
      { path: '/rules/0/steps', wrong: '', cure: 'schema' },
    ],
    [
      'a role that does not exist',
      small({ ...power, by: ['king' as 'principal'] }),
      { path: '/rules/0/by', wrong: '', cure: 'schema' },
    ],
    ['something beside the schema', { ...sound, note: 'x' }, { path: '/note', wrong: '', cure: 'schema' }],
    [
      'something beside the schema in a rule',
      small({ ...limit, colour: 'red' } as Limit),
      { path: '/rules/0/colour', wrong: '', cure: 'schema' },
    ],
    ['a layer that does not exist', { ...sound, layer: 'heaven' }, { path: '/layer', wrong: '', cure: 'schema' }],
    [
      'a severity that does not exist',
      small({ ...limit, severity: 'shout' as 'warn' }),
      { path: '/rules/0/severity', wrong: '', cure: 'schema' },
    ],
    [
      'a rule without a citation',
      small({ ...limit, cites: [] as unknown as Limit['cites'] }),
      { path: '/rules/0/cites', wrong: '', cure: 'schema' },
    ],
    ['no edition at all', null, { path: '/', wrong: '', cure: 'schema' }],
  ];

  it.each(faults)('%s', (_, edition, { path, wrong, cure }) => {
    const errors = check(edition);
    const found = errors.find((error) => error.path === path || error.path.startsWith(`${path}/`));
    expect(found ?? errors).toMatchObject({
      wrong: expect.stringContaining(wrong),
      cure: expect.stringContaining(cure),
    });
  });

  it('in each condition of a rule, however deep', () => {
    const deep: Limit = {
      ...limit,
      requires: { not: { someParty: { all: [{ someTrack: { fact: 'track.nothing', is: 'x' }, of: 'party' }] } } },
    };
    expect(check(small(deep)).map(({ path }) => path)).toEqual([
      '/rules/0/requires/not/someParty/all/0/someTrack/fact',
    ]);
  });

  it('all at once, not one by one', () =>
    expect(check(small({ ...limit, cites: ['SEED-8'] }, { ...duty, preset: { colour: 'red' } }))).toHaveLength(2));
});

describe('versions of one source', () => {
  const version = (edition: string, from: string, until?: string): Edition => ({
    ...protocol,
    id: `OZHW-${edition}`,
    edition,
    inForce: { from, ...(until === undefined ? {} : { until }) },
  });

  it('follow each other to the day', () =>
    expect(checkWindows([version('2', '2026-08-01'), version('1', '2020-01-01', '2026-08-01')])).toEqual([]));

  it('leave no gap', () =>
    expect(checkWindows([version('1', '2020-01-01', '2026-07-31'), version('2', '2026-08-01')])).toMatchObject([
      {
        path: '/OZHW-2/inForce/from',
        wrong: 'from 2026-07-31 until 2026-08-01 no version is in force',
        cure: 'Let OZHW-2 begin on 2026-07-31.',
      },
    ]));

  it.each([['2026-08-02'], [undefined]])('do not overlap: the first until %s', (until) =>
    expect(checkWindows([version('1', '2020-01-01', until), version('2', '2026-08-01')])).toMatchObject([
      {
        path: '/OZHW-2/inForce/from',
        wrong: 'OZHW-1 and OZHW-2 are in force on the same day',
        cure: 'Let OZHW-1 end on 2026-08-01.',
      },
    ]),
  );
});
