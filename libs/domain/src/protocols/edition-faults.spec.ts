import { describe, expect, it } from '@jest/globals';
import { checkEdition, checkWindows } from './check-edition.js';
import type { Condition } from './condition.js';
import { diffEditions } from './diff-editions.js';
import type { Duty, Edition, Figure, Limit, Power } from './shape.js';

const common = { cites: ['SEED-1.1'], nl: 'Een zin.', en: 'A sentence.' } as const;
const limit = (over: Partial<Limit> = {}): Limit => ({
  ...common,
  rule: 'limit',
  id: 'SEED.limit',
  steps: ['case.close'],
  requires: { all: [] },
  lifts: 'doIt',
  ...over,
});
const duty = (over: Partial<Duty> = {}): Duty => ({
  ...common,
  rule: 'duty',
  id: 'SEED.duty',
  scope: 'case',
  when: { all: [] },
  met: { any: [] },
  by: ['principal'],
  step: 'party.inform',
  blocks: [],
  ...over,
});
const power: Power = { ...common, rule: 'power', id: 'SEED.power', steps: ['note.add'], by: ['principal'] };
const clause = { id: 'SEED-1.1', kind: 'duty', about: ['any'], nl: 'Een zin.', en: 'A sentence.' } as const;
const edition = (rules: Edition['rules'], over: Partial<Edition> = {}): Edition => ({
  id: 'SEED-1',
  source: 'SEED',
  layer: 'protocol',
  title: { nl: 'Zaaigoed', en: 'Seed' },
  edition: '1',
  inForce: { from: '2026-01-01' },
  clauses: [clause],
  rules,
  ...over,
});
const figure: Figure = {
  id: 'days',
  value: 7,
  unit: 'days',
  source: 'a law',
  confidence: 'H',
  verified: true,
  inForce: { from: '2020-01-01' },
};
const law = edition([duty({ id: 'LAW.duty', step: 'outsideReport.make', cites: ['LAW-1'] })], {
  id: 'LAW-1',
  source: 'LAW',
  layer: 'statute',
  clauses: [{ ...clause, id: 'LAW-1' }],
  figures: [figure],
});
const told = (one: Edition, beside: readonly Edition[] = [law]) =>
  checkEdition(one, beside).map(({ path, wrong, cure }) => `${path}: ${wrong}. ${cure}`);
const judged = (requires: Condition) => told(edition([limit({ requires })]));

describe('what an edition says means something, and if not it is said how to mend it', () => {
  it('clauses and figures of its own or of a layer beside it', () => {
    expect([
      told(edition([limit({ cites: ['LAW-1', 'SEED-1.1'] })])),
      told(edition([duty({ within: { figure: 'days' } })])),
    ]).toEqual([[], []]);
    expect(told(edition([duty({ within: { figure: 'own' } })], { figures: [{ ...figure, id: 'own' }] }), [])).toEqual(
      [],
    );
    expect(told(edition([limit({ cites: ['LAW-1'] })]), [])).toEqual([
      '/rules/0/cites: LAW-1 is no clause. Cite a clause of this edition or of a layer above it.',
    ]);
    expect(
      told(
        edition([
          power,
          duty({ when: { holds: 'lastsAtMost', with: { days: { figure: 'days' } } }, window: { figure: 'weeks' } }),
        ]),
        [],
      ),
    ).toEqual([
      '/rules/1: days is no figure. Name a figure of this edition or of the statute layer.',
      '/rules/1: weeks is no figure. Name a figure of this edition or of the statute layer.',
    ]);
  });

  it('facts of the case, the report, a step, an act and a track', () => {
    for (const fact of [
      'case.stage',
      'party.role',
      'track.state',
      'actor.role',
      'outside.mandates',
      'intake.kind',
      'step.inScope',
      'act.purpose',
      'track.measure',
    ])
      expect([fact, judged({ fact })]).toEqual([fact, []]);
    for (const fact of ['intake.purpose', 'track.inScope', 'case.measure', 'stage'])
      expect([fact, judged({ fact })[0]?.split('.')[0]]).not.toEqual([fact, undefined]);
    expect(judged({ fact: 'actor.name' })).toEqual([
      '/rules/0/requires/fact: actor.name is no fact. Choose one of: actor.role.',
    ]);
    expect(judged({ fact: 'weather.rain' })).toEqual([
      '/rules/0/requires/fact: weather.rain is no fact. Choose one of: case.*, party.*, track.*, actor.*, outside.*, intake.*, step.*, act.*.',
    ]);
    expect(told(edition([limit({ shows: 'actor.name' })]))).toEqual([
      '/rules/0/shows: actor.name is no fact. Choose one of: actor.role.',
    ]);
    expect(told(edition([limit({ shows: 'case.stage' })]))).toEqual([]);
  });

  it('wherever a condition stands, and however deep', () => {
    const wrong: Condition = { fact: 'actor.name' };
    const path = (one: Condition) => judged(one).map((line) => line.split(':')[0]);
    expect([
      path({ all: [{ fact: 'case.stage' }, wrong] }),
      path({ any: [wrong, wrong] }),
      path({ not: wrong }),
      path({ someParty: wrong }),
      path({ someTrack: wrong }),
    ]).toEqual([
      ['/rules/0/requires/all/1/fact'],
      ['/rules/0/requires/any/0/fact', '/rules/0/requires/any/1/fact'],
      ['/rules/0/requires/not/fact'],
      ['/rules/0/requires/someParty/fact'],
      ['/rules/0/requires/someTrack/fact'],
    ]);
    expect(
      told(edition([power, limit({ when: wrong }), duty({ when: wrong, met: wrong })])).map(
        (line) => line.split(':')[0],
      ),
    ).toEqual(['/rules/1/when/fact', '/rules/2/when/fact', '/rules/2/met/fact']);
  });

  it('answers of the step that was taken', () => {
    const taken = (
      where: Readonly<Record<string, string | boolean | string[]>>,
      step: 'hearing.record' | readonly ['hearing.record', 'party.inform'] = 'hearing.record',
    ) => judged({ taken: step, where });
    expect([
      taken({ purpose: 'facts' }),
      taken({ purpose: ['facts', 'intention'] }),
      taken({ on: 'whatever' }),
      judged({ taken: 'hearing.record' }),
    ]).toEqual([[], [], [], []]);
    expect(taken({ colour: 'red' }, ['hearing.record', 'party.inform'])).toEqual([
      '/rules/0/requires/where/colour: hearing.record, party.inform has no field colour. Name a field of that step.',
    ]);
    expect(taken({ about: 'report' }, ['hearing.record', 'party.inform'])).toEqual([]);
    expect(judged({ taken: 'contract.sign', where: { by: ['pupil', 'nobody'] } })).toEqual([
      '/rules/0/requires/where/by: nobody is no answer of by. Choose one of: pupil, pupilAndParent, refused.',
    ]);
    expect(judged({ taken: 'contract.sign', where: { by: 'nobody' } })).toHaveLength(1);
  });

  it('predicates, with what each needs and nothing else', () => {
    expect([judged({ holds: 'lastsAtMost', with: { days: 7 } }), judged({ holds: 'hasPeriod' })]).toEqual([[], []]);
    expect(judged({ holds: 'lastsAtMost', with: { weeks: 1 } })).toEqual([
      '/rules/0/requires/with: lastsAtMost needs days. Give days: a number.',
      '/rules/0/requires/with/weeks: lastsAtMost takes no weeks. Leave it out.',
    ]);
    expect(judged({ holds: 'isFair' })[0]).toMatch(
      /^\/rules\/0\/requires\/holds: isFair is no predicate. Choose one of: actorIsNoParty, .*, setsTo\.$/,
    );
  });

  it('fields to fill in beforehand', () => {
    expect(told(edition([duty({ preset: { about: 'report' } })]))).toEqual([]);
    expect(told(edition([duty({ preset: { about: 'report', colour: 'red' } })]))).toEqual([
      '/rules/0/preset/colour: party.inform has no field colour. Fill in a field of the step that meets the duty.',
    ]);
  });

  it('decision 22: nothing that holds up a step of statute, no power from a school', () => {
    const blocks = (over: Partial<Edition>, beside = [law]) =>
      told(
        edition(
          [duty({ blocks: ['outsideReport.make', 'outsideReport.decline', 'case.close', 'party.inform'] })],
          over,
        ),
        beside,
      );
    const held = (layer: string, step = 'outsideReport.make') =>
      `/rules/0/blocks: ${step} meets a duty of statute and may not be held up by ${layer}. Leave this step out of \`blocks\`.`;
    expect([blocks({}), blocks({ layer: 'general' }), blocks({ layer: 'statute' }), blocks({}, [])]).toEqual([
      [held('protocol')],
      [held('general')],
      [],
      [held('protocol')],
    ]);
    const declining = edition(
      [
        duty({ id: 'LAW.decline', step: 'outsideReport.decline', cites: ['LAW-1'] }),
        duty({ id: 'LAW.tell', cites: ['LAW-1'] }),
      ],
      { id: 'LAW-2', layer: 'statute', clauses: law.clauses },
    );
    expect(blocks({}, [declining])).toEqual([held('protocol'), held('protocol', 'outsideReport.decline')]);
    expect(blocks({}, [{ ...declining, layer: 'protocol' }])).toEqual([held('protocol')]);
    expect(told(edition([power, limit()], { layer: 'school' }))).toEqual([
      '/rules/0: a school gives no power. Leave this rule out, or ask for it in the protocol of the organisation.',
    ]);
  });
});

describe('the shape of an edition', () => {
  it('is told of before its words, with one cure', () => {
    expect(
      told({ ...edition([limit({ cites: ['NONE-1'] })]), layer: 'heaven' as 'school' }).every((line) =>
        line.endsWith('. Give what the schema of an edition asks at this place, and nothing beside it.'),
      ),
    ).toBe(true);
    expect(told(edition([power, { ...limit({ cites: ['NONE-1'] }), lifts: 7 as unknown as string }]))).toEqual([
      '/rules/1/lifts: Expected string. Give what the schema of an edition asks at this place, and nothing beside it.',
    ]);
    expect(checkEdition(7)).toMatchObject([{ path: '/' }]);
  });

  it('is told of in so many lines as a reader can use', () => {
    const cites = Array.from({ length: 20 }, () => 7) as unknown as Limit['cites'];
    expect(checkEdition(edition([{ ...limit({}), cites }])).length).toBe(10);
    expect(checkEdition({ ...edition([]), clauses: Array.from({ length: 60 }, () => ({})) }).length).toBe(50);
  });

  it('tells what is missing once, and not also that it is no text', () => {
    const untitled = Object.fromEntries(Object.entries(edition([])).filter(([name]) => name !== 'title'));
    expect(checkEdition(untitled)).toMatchObject([{ path: '/title', nl: { wrong: 'dit veld ontbreekt' } }]);
  });

  it('has days that exist, in order', () => {
    const window = (from: string, until?: string) => told(edition([], { inForce: { from, until } }));
    expect([window('2026-01-01', '2026-01-02'), window('2026-01-01')]).toEqual([[], []]);
    expect([window('2026-02-30'), window('2026-01-01', '2026-02-30')].flat()).toEqual(
      Array.from({ length: 2 }, () => '/inForce: 2026-02-30 is no day. Write a day that exists, as YYYY-MM-DD.'),
    );
    expect([window('2026-01-01', '2026-01-01'), window('2026-01-01', '2025-01-01')].flat()).toEqual(
      Array.from(
        { length: 2 },
        () =>
          '/inForce: the window ends before it begins. Let `until` be a day after `from`; it is the first day no longer in force.',
      ),
    );
  });

  it('says each thing once', () => {
    expect(told(edition([limit(), limit(), duty({ id: 'SEED.limit' })], { clauses: [clause, clause] }))).toEqual([
      '/clauses/1/id: clause SEED-1.1 stands here twice. Give each clause and each rule an id of its own.',
      '/rules/1/id: limit SEED.limit stands here twice. Give each clause and each rule an id of its own.',
    ]);
  });

  it('keeps the versions of each source apart', () => {
    const version = (source: string, number: number, from: string, until?: string) =>
      edition([], { id: `${source}-${number}`, source, inForce: { from, until } });
    expect(
      checkWindows([
        version('A', 1, '2020-01-01'),
        version('B', 1, '2020-01-01', '2021-01-01'),
        version('B', 2, '2021-01-01'),
      ]),
    ).toEqual([]);
    expect(
      checkWindows([
        version('A', 3, '2022-01-01'),
        version('A', 1, '2020-01-01', '2021-01-01'),
        version('A', 2, '2021-01-01', '2021-06-01'),
      ]).map(({ path }) => path),
    ).toEqual(['/A-3/inForce/from']);
  });
});

describe('what differs from one edition to the next', () => {
  it('is told with its sentence, and what it was and is', () => {
    const next = edition([limit({ severity: 'warn', en: 'Another sentence.' }), power], {
      clauses: [],
      figures: [
        { ...figure, value: 9 },
        { ...figure, inForce: { from: '2027-01-01' } },
      ],
    });
    expect(diffEditions(edition([limit(), duty()], { figures: [figure] }), next)).toEqual([
      { what: 'clause', id: 'SEED-1.1', how: 'removed', says: 'A sentence.', fields: [] },
      { what: 'rule', id: 'duty SEED.duty', how: 'removed', says: 'A sentence.', fields: [] },
      {
        what: 'rule',
        id: 'limit SEED.limit',
        how: 'changed',
        says: 'Another sentence.',
        fields: [
          { name: 'en', was: '"A sentence."', is: '"Another sentence."' },
          { name: 'severity', was: 'nothing', is: '"warn"' },
        ],
      },
      { what: 'rule', id: 'power SEED.power', how: 'added', says: 'A sentence.', fields: [] },
      {
        what: 'figure',
        id: 'days from 2020-01-01',
        how: 'changed',
        says: '9 days',
        fields: [{ name: 'value', was: '7', is: '9' }],
      },
      { what: 'figure', id: 'days from 2027-01-01', how: 'added', says: '7 days', fields: [] },
    ]);
    expect(diffEditions(edition([]), edition([]))).toEqual([]);
  });
});
