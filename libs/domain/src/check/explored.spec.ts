import { describe, expect, it } from '@jest/globals';
import { Golden } from '../../../../test/support/golden.js';
import { pinned as editions } from '../../../../test/support/pinned-editions.js';
import { stepTypes, wordOf, type PlainData, type StepType } from '../case/index.js';
import { waysToFillIn } from './answers.js';
import { benchAt, targetsOf, type Point, type Wanted } from './attempts.js';
import { checkBehaviour } from './check-behaviour.js';
import { explore, type Lane } from './explore.js';
import { lanesIn } from './plans.js';
import { refuses } from './provoke.js';
import { Reach } from './reach.js';
import { sceneAt } from './scenes.js';
import { storyOf } from './story.js';
import { Search } from './ways.js';
import { worldOf, type World } from './world.js';

const written = new Golden(new URL('explored.golden.txt', import.meta.url));
const world = worldOf(editions, 'OZHW-2020', { sector: 'VO', denomination: 'public' });

const told = (data: PlainData = {}): string =>
  Object.entries(data)
    .map(([name, value]) => `${name}=${typeof value === 'object' && 'digest' in value ? 'sealed' : wordOf(value)}`)
    .join(' ');
const wish = ({ type, data, target, thorough }: Wanted): string =>
  [type, target?.party, target?.track, told(data), thorough === false ? 'plainly' : '']
    .filter((each) => each)
    .join(' ');
const standing = ({ at, state }: Point): string =>
  [
    `${at} ${state.stage}`,
    ...Object.values(state.parties).map(({ id, kind, role, of }) => `${id} ${kind} ${role} ${of ?? ''}`),
    ...Object.values(state.tracks).map(({ id, machine, state: is }) => `${id} ${machine} ${is}`),
  ].join(', ');

function laneCalled(name: string): Lane {
  const planned = lanesIn(world).find((one) => one.name === `${name}, VO`);
  if (planned === undefined) throw new RangeError(name);
  return planned.make();
}

describe('what is explored of a protocol', () => {
  it('bears the names that were written down', () => {
    const now = lanesIn(world).map(({ name }) => name);
    expect(now).toEqual(written.of('lanes', now));
  });

  it.each([
    'life of a case about a pupil',
    'papers on a parent',
    'question: mediaRequest',
    'measure (suspension) of pupil, heard',
    'measure (dismissal) of employee, made known',
    'possible sexual offence, reported',
    'possible sexual offence, review',
    'dataInspection, open',
    'measure (removal) of pupil, founded',
    'measure of employee, review',
    'qualification (dataBreach) of employee, founded',
    'dataInspection of employee, founded',
  ])('begins where it was written down, with the same steps to try: %s', (name) => {
    const { begin, opening, steps, nights, atMost, machine } = laneCalled(name);
    const now = [
      `${machine ?? 'the case'}, ${nights} nights, at most ${atMost}, ${standing(begin)}`,
      ...storyOf(begin),
      `opens: ${opening.map(wish).join('; ')}`,
      ...steps.map(wish),
    ];
    expect(now).toEqual(written.of(`lane: ${name}`, now));
  });
});

describe('an exploration', () => {
  it.each([
    ['life of a case about a pupil', 6],
    ['question: mediaRequest', 7],
    ['measure (suspension) of pupil, heard', 4],
    ['possible sexual offence, reported', 5],
    ['dataInspection, open', 6],
    ['measure (suspension) of employee, founded', 3],
    ['qualification (dataBreach) of employee, founded', 4],
  ] as const)('comes by what it came by when it was written down: %s', (name, atMost) => {
    const tried = { accepted: 0, refused: new Map<string, number>() };
    const explored = explore({ ...laneCalled(name), atMost }, world, {
      accepted: () => (tried.accepted += 1),
      refused: (_seen, _attempt, reasons) =>
        reasons.forEach(({ code }) => tried.refused.set(code, (tried.refused.get(code) ?? 0) + 1)),
    });
    const { points, leads, transitions, leftOff } = explored;
    const numbers = new Map([...new Set([...leads.values()].flat())].map((point, index) => [point, index]));
    const now = [
      `${points.length} points, ${transitions} transitions, ${leftOff} left off, ${tried.accepted} accepted`,
      [...tried.refused].map(([code, times]) => `${code} ${times}`).join(', '),
      ...points.map(
        ({ point, bench }) =>
          `${numbers.get(point) ?? 'begin'}: ${standing(point)}, ${bench.open.length} open, leads to ${(leads.get(point) ?? []).map((next) => numbers.get(next)).join(' ')}`,
      ),
      ...[...numbers].map(([point, number]) => `${number}. ${storyOf(point).at(-1) ?? ''}`),
    ];
    expect(now).toEqual(written.of(`explored: ${name}`, now));
  });
});

describe('a way to fill in a step', () => {
  const employee = sceneAt(world, { subject: 'employee', stage: 'founded' });
  const forms: readonly (readonly [StepType, PlainData])[] = [
    ['report.receive', {}],
    ['party.add', { role: 'subject' }],
    ['scope.assess', {}],
    ['hearing.record', {}],
    ['measure.propose', { measure: 'suspension' }],
    ['measure.propose', { measure: 'warning' }],
    ['qualification.raise', {}],
    ['outsideReport.make', { to: 'police' }],
    ['inspection.request', {}],
    ['inspection.grant', {}],
    ['consultation.ask', {}],
    ['obligation.waive', {}],
    ['breach.assess', {}],
    ['party.inform', {}],
    ['paper.file', {}],
    ['step.correct', {}],
    ['case.moveEdition', {}],
    ['measure.announce', {}],
  ];

  it.each(forms)('is one of those that were written down: %s %j', (type, given) => {
    const scene = {
      state: employee.state,
      at: employee.at,
      open: benchAt(employee, world.book).open.map(({ key }) => key),
    };
    const [base, ...others] = waysToFillIn(type, given, world, scene);
    const differs = (way: PlainData): string =>
      [...new Set([...Object.keys(base ?? {}), ...Object.keys(way)])]
        .filter((name) => wordOf(way[name]) !== wordOf(base?.[name]))
        .map((name) => `${name}=${wordOf(way[name])}`)
        .join(' ');
    const plainly = waysToFillIn(type, given, world, scene, false);
    const now = [told(base), `${plainly.length} plainly`, ...others.map(differs)];
    expect(now).toEqual(written.of(`ways: ${type} ${told(given)}`, now));
  });

  it('is for one of the places where it can be taken', () => {
    const heard = laneCalled('measure (suspension) of pupil, heard').begin.state;
    const now = stepTypes.map(
      (type) =>
        `${type}: ${targetsOf(heard, type)
          .map(({ party, track }) => party ?? track ?? 'case')
          .join(' ')}`,
    );
    expect(now).toEqual(written.of('targets', now));
  });
});

describe('a way out', () => {
  const isClosed = ({ state }: Point): boolean => state.stage === 'closed';
  const seeded = (id: string, step: StepType): World =>
    worldOf(
      editions.map((one) =>
        one.layer === 'protocol'
          ? {
              ...one,
              rules: [
                ...one.rules,
                {
                  ...{ rule: 'limit', id, cites: one.rules[0]?.cites ?? [], nl: 'Nooit.', en: 'Never.' },
                  ...{ steps: [step], requires: { any: [] }, lifts: 'doIt' },
                } as (typeof one.rules)[number],
              ],
            }
          : one,
      ),
      'OZHW-2020',
      world,
    );

  it.each([
    'life of a case about a pupil',
    'question: mediaRequest',
    'measure (suspension) of pupil, heard',
    'dataInspection, open',
  ])('is the one that was written down: %s', (name) => {
    const end = new Search(world, isClosed).from(laneCalled(name).begin);
    const now = end === undefined ? ['none'] : storyOf(end);
    expect(now).toEqual(written.of(`way out: ${name}`, now));
  });

  it('is none where a case can never be closed', () => {
    const never = seeded('SEED.never', 'case.close');
    const lane = lanesIn(never).find(({ name }) => name.startsWith('question: mediaRequest'));
    if (lane === undefined) throw new RangeError('no such lane');
    const explored = explore({ ...lane.make(), atMost: 3 }, never, {});
    const found = (most: number) => {
      const reach = new Reach(never, most);
      const { faults, left } = reach.of(explored);
      return [left, reach.searches, ...faults.map(({ because, point }) => `${because} ${storyOf(point).length}`)];
    };
    const now = [found(10), found(1), found(0)].map((one) => one.join(', '));
    expect(now).toEqual(written.of('no way out', now));
  });

  it('is there wherever an exploration came', () => {
    const explored = explore({ ...laneCalled('question: mediaRequest'), atMost: 6 }, world, {});
    const reach = new Reach(world, 10);
    expect([reach.of(explored), reach.searches]).toEqual([{ faults: [], left: 0 }, 2]);
  });
});

describe('a limit', () => {
  const limits = [...new Set([...world.book.limits.values()].flat())].filter(({ layer }) => layer === 'protocol');

  it.each(limits.slice(0, 13).map(({ id }) => id))(
    'can be seen to refuse, or cannot, as was written down: %s',
    (id) => {
      const limit = limits.find((one) => one.id === id);
      const now = (limit?.cites ?? []).map(
        (clause) => `${clause} ${limit !== undefined && refuses(limit, clause, world)}`,
      );
      expect(now).toEqual(written.of(`refuses: ${id}`, now));
    },
  );
});

describe('a protocol that is checked', () => {
  it('is told of in the numbers that were written down', () => {
    const checked = checkBehaviour(editions, 'OZHW-2020', (lane) => lane.startsWith('question: publicationDoubt'));
    const now = JSON.stringify(checked, null, 1).split('\n');
    expect(now).toEqual(written.of('checked', now));
  });
});
