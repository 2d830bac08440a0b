import { describe, expect, it } from '@jest/globals';
import {
  inventedOf,
  inventedWith,
  Lived,
  mayTake,
  mustTake,
  never,
  type Done,
} from '../../../../test/support/course-built.js';
import { playing } from '../../../../test/support/seen-built.js';
import type { StepType } from '../case/index.js';
import type { Duty, Rule } from '../protocols/shape.js';
import {
  after,
  benchAt,
  draftsOf,
  nextDue,
  reasonsAgainst,
  targetsOf,
  waited,
  whoCould,
  type Point,
} from './attempts.js';
import type { World } from './world.js';

const take: Done = { type: 'case.take' };
const scope: Done = { type: 'scope.assess', data: { inScope: true } };
const finish: Done = { type: 'review.finish', data: { route: 'investigate' } };
const leader = playing('teamLeader');
const may = mayTake('INV.may', ['call.record', 'harm.weigh', 'party.add'], ['teamLeader']);
const within = (amount: number) => ({ within: { amount, unit: 'days' } }) as const;
const call = (id: string, days: number, more: Partial<Duty> = {}) =>
  mustTake(id, 'call.record', { ...within(days), ...more });

interface There {
  readonly world: World;
  readonly point: Point;
}
function at(rules: readonly Rule[], ...deeds: readonly Done[]): There {
  const lived = new Lived([inventedWith([may, ...rules])]).does({ type: 'report.receive' }, ...deeds);
  const last = lived.turns.at(-1);
  if (last === undefined || lived.turns.some(({ refused }) => refused)) throw new RangeError('not what was meant');
  return { world: lived.world, point: { state: last.state, at: last.at } };
}
const drafts = ({ world, point }: There, type: StepType, data = {}) =>
  draftsOf(point, benchAt(point, world.book), { type, data }, world, false);
const draftOf = (there: There, type: StepType, data = {}) => {
  const [draft] = drafts(there, type, data);
  if (draft === undefined) throw new RangeError(`no way to take ${type}`);
  return draft;
};
const acts = ({ state }: Point): readonly string[] => state.acts.map(({ type }) => type);
const subject: Done = { type: 'party.add', data: { kind: 'pupil', role: 'subject', band: 'from12' } };

describe('an attempt', () => {
  it('is refused for every reason there is', () => {
    const there = at([never('INV.no', ['scope.assess']), never('INV.nor', ['scope.assess'])], take);
    const bench = benchAt(there.point, there.world.book);
    const codes = (role: Parameters<typeof playing>[0]) =>
      reasonsAgainst(bench, { draft: draftOf(there, 'scope.assess'), player: playing(role) }, there.world).map(
        ({ code }) => code,
      );
    expect(codes('teamLeader')).toEqual(['INV.no', 'INV.nor']);
    expect(codes('hr')).toEqual(['notYourRole', 'INV.no', 'INV.nor']);
  });

  it('is judged as complete: an answer that is missing is a reason', () => {
    const requires = { fact: 'step.inScope', is: true } as const;
    const there = at([never('INV.say', ['scope.assess'], { requires })], take);
    const draft = { ...draftOf(there, 'scope.assess'), data: {} };
    const bench = benchAt(there.point, there.world.book);
    expect(reasonsAgainst(bench, { draft, player: leader }, there.world).map(({ code }) => code)).toEqual(['INV.say']);
  });

  it('leads to a point, with the way there', () => {
    const there = at([], take);
    const draft = draftOf(there, 'scope.assess');
    const next = after(there.point, { draft, player: leader }, there.world);
    expect(next).toMatchObject({ at: there.point.at, by: { draft, player: { role: 'teamLeader' } } });
    expect(next?.before).toBe(there.point);
    expect(next && acts(next)).toEqual(['report.receive', 'case.take', 'scope.assess']);
  });

  it('leads nowhere where it is refused or cannot be read, and fails where the program does', () => {
    const there = at([never('INV.no', ['call.record'])], take);
    const draft = draftOf(there, 'scope.assess');
    expect(after(there.point, { draft: draftOf(there, 'call.record'), player: leader }, there.world)).toBeUndefined();
    expect(after(there.point, { draft: { ...draft, data: {} }, player: leader }, there.world)).toBeUndefined();
    const broken = { ...there.world, book: undefined } as never;
    expect(() => after(there.point, { draft, player: leader }, broken)).toThrow(TypeError);
  });

  it('lets the clock do what it has to do at once, or what had run out', () => {
    const there = at([call('INV.call', 4)], take);
    const later = { ...there.point, at: '2026-09-30T08:00:00.000Z' };
    const next = after(later, { draft: draftOf(there, 'scope.assess'), player: leader }, there.world);
    expect(next && acts(next).slice(-2)).toEqual(['scope.assess', 'deadline.lapse']);
    const soon = after(there.point, { draft: draftOf(there, 'scope.assess'), player: leader }, there.world);
    expect(soon && acts(soon).slice(-1)).toEqual(['scope.assess']);
  });
});

describe('the next point in time', () => {
  const due = (...rules: readonly Rule[]) => {
    const { world, point } = at(rules, take);
    const next = nextDue(point, benchAt(point, world.book), world);
    return next && [next.at.slice(0, 10), acts(next).at(-1)];
  };

  it('is the first on which anything open has run out', () => {
    expect(due(call('INV.late', 20), call('INV.soon', 4))).toEqual(['2026-09-12', 'deadline.lapse']);
    expect(due(call('INV.soon', 4), call('INV.late', 20))).toEqual(['2026-09-12', 'deadline.lapse']);
  });

  it('is nowhere where nothing has a term', () => {
    expect(due(mustTake('INV.call', 'call.record'))).toBeUndefined();
    expect(due()).toBeUndefined();
  });

  it('is after what has run out already', () => {
    const { world, point } = at([call('INV.soon', 4), call('INV.late', 20)], take);
    const first = nextDue(point, benchAt(point, world.book), world);
    if (first === undefined) throw new RangeError('nothing was due');
    const second = nextDue(first, benchAt(first, world.book), world);
    expect([first.at.slice(0, 10), second?.at.slice(0, 10)]).toEqual(['2026-09-12', '2026-09-28']);
    expect(second && nextDue(second, benchAt(second, world.book), world)).toBeUndefined();
    expect(second).toMatchObject({ before: first, by: { waitedUntil: second?.at } });
  });

  it('may be any, to wait for', () => {
    const { world, point } = at([call('INV.soon', 4)], take);
    const [early, late] = ['2026-09-08T08:00:00.000Z', '2026-10-08T08:00:00.000Z'].map((moment) =>
      waited(point, moment, world),
    );
    expect(early).toEqual({
      state: point.state,
      at: '2026-09-08T08:00:00.000Z',
      before: point,
      by: { waitedUntil: '2026-09-08T08:00:00.000Z' },
    });
    expect(late && acts(late).at(-1)).toBe('deadline.lapse');
  });
});

describe('the places where a step could be taken', () => {
  const inspect = mayTake(
    'INV.inspect',
    ['inspection.request', 'inspection.refuse', 'measure.propose'],
    ['teamLeader'],
  );
  const people: readonly Done[] = [take, subject, { ...subject, data: { ...subject.data, role: 'victim' } }];
  const targets = (type: StepType, ...deeds: readonly Done[]) => targetsOf(at([inspect], ...deeds).point.state, type);

  it('are each party, of a step about one', () => {
    expect(targets('hearing.record', ...people)).toEqual([{ party: 'p1' }, { party: 'p2' }]);
    expect(targets('hearing.record', take)).toEqual([]);
  });

  it('are the case alone, of a step that adds a party or is about the case', () => {
    expect([targets('party.add', ...people), targets('scope.assess', ...people)]).toEqual([[{}], [{}]]);
  });

  it('are the case and each party, of a step that may be about somebody', () => {
    expect(targets('outsideReport.make', ...people)).toEqual([{}, { party: 'p1' }, { party: 'p2' }]);
  });

  it('are the tracks on which it exists where they stand, of a step on a track', () => {
    const request: Done = { type: 'inspection.request' };
    const refuse = (track: string): Done => ({ type: 'inspection.refuse', place: { track } });
    const all = [...people, request, request, refuse('t1')];
    expect(targets('inspection.refuse', ...all)).toEqual([{ track: 't2' }]);
    expect(targets('measure.decide', ...all)).toEqual([]);
    expect(targets('consultation.ask', ...people)).toEqual([{}]);
  });

  it('are the case and the tracks where somebody can be asked, of a consultation', () => {
    const question: Done = { type: 'qualification.raise', place: { party: 'p1' } };
    const asking = mayTake('INV.ask', ['qualification.raise', 'inspection.request'], ['teamLeader']);
    const { point } = at([asking], ...people, scope, { type: 'inspection.request' }, question);
    expect(targetsOf(point.state, 'consultation.ask')).toEqual([{}, { track: 't2' }]);
    expect(targetsOf(point.state, 'consultation.answer')).toEqual([{}, { track: 't2' }]);
  });
});

describe('those who could take a step', () => {
  const named = (rules: readonly Rule[], type: StepType) => {
    const { world, point } = at(rules, take);
    return whoCould(benchAt(point, world.book), type, {}, world).map(({ name }) => name);
  };

  it('are those who have the power, the lowest first, and those who have it and should stay out', () => {
    const rules = [mayTake('INV.press', ['press.contact'], ['principal', 'teamLeader'])];
    expect(named(rules, 'press.contact')).toEqual([
      'the team leader',
      'the principal',
      'a principal who is data protection officer too',
      'a team leader whom the case concerns',
      'a principal whom the case concerns',
    ]);
  });

  it('are those as well who have it by another office', () => {
    expect(named([mayTake('INV.press', ['press.contact'], ['dpo'])], 'press.contact')).toEqual([
      'the data protection officer',
      'a principal who is data protection officer too',
      'a board member who is data protection officer too',
    ]);
  });

  it('are nobody where no power gives it, and all of them before anything is filled in', () => {
    expect(named([], 'press.contact')).toEqual([]);
    const asked = never('INV.say', ['press.contact'], { requires: { fact: 'step.result', is: 'removed' } });
    expect(named([mayTake('INV.press', ['press.contact'], ['hr']), asked], 'press.contact')).toEqual(['HR']);
  });
});

describe('the drafts of a step', () => {
  it('are none where the step does not exist', () => {
    expect(drafts(at([], take), 'factFinding.finish')).toEqual([]);
    expect(drafts(at([], take), 'scope.assess')).toHaveLength(1);
    expect(drafts(at([], take, scope, finish), 'factFinding.finish')).toHaveLength(1);
  });

  it('are for each place, in each way', () => {
    const there = at([], take, subject, { ...subject, data: { ...subject.data, role: 'victim' } });
    const { point, world } = there;
    const bench = benchAt(point, world.book);
    const of = (wanted: Parameters<typeof draftsOf>[2], thorough?: boolean) =>
      draftsOf(point, bench, wanted, world, thorough);
    const asking = of({ type: 'consultation.ask' }, false).map(({ data }) => data['role']);
    expect(asking.length).toBeGreaterThan(3);
    expect(new Set(asking).size).toBe(asking.length);
    const outside = of({ type: 'outsideReport.make', data: { to: 'police', sort: 'other', about: 'offence' } }, false);
    expect(outside.map(({ party }) => party)).toEqual([undefined, 'p1', 'p2']);
    const target = { party: 'p2' };
    expect(
      of({ type: 'outsideReport.make', data: { to: 'police', sort: 'other', about: 'offence' }, target }, false),
    ).toHaveLength(1);
    expect(of({ type: 'review.finish' }).length).toBeGreaterThanOrEqual(of({ type: 'review.finish' }, false).length);
  });

  it('are of the case as it is: they speak of what is open in it', () => {
    const there = at([call('INV.call', 9)], take);
    expect(drafts(there, 'obligation.waive').map(({ data }) => data['obligation'])).toEqual(['INV.call/case/1']);
    expect(drafts(at([], take), 'obligation.waive')).toEqual([]);
  });
});

it('a protocol that gives nobody a power has no drafts refused for anything but that', () => {
  const { world, turns } = new Lived([inventedOf([mayTake('INV.report', ['report.receive'], ['reporter'])])]).does({
    type: 'report.receive',
  });
  const point = { state: turns[0]?.state, at: turns[0]?.at } as Point;
  const bench = benchAt(point, world.book);
  const [draft] = draftsOf(point, bench, { type: 'case.take' }, world, false);
  if (draft === undefined) throw new RangeError('no draft');
  expect(reasonsAgainst(bench, { draft, player: leader }, world).map(({ code }) => code)).toEqual(['noPower']);
});
