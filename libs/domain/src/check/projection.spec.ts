import { describe, expect, it } from '@jest/globals';
import { inventedWith, Lived, mayTake, never, mustTake, type Done } from '../../../../test/support/course-built.js';
import type { CaseState, PlainData, StepType } from '../case/index.js';
import type { Rule } from '../protocols/shape.js';
import { benchAt } from './attempts.js';
import { projected, signature } from './projection.js';

type Act = CaseState['acts'][number];
const may = mayTake(
  'INV.may',
  ['call.record', 'harm.weigh', 'party.add', 'inspection.request', 'inspection.refuse', 'press.contact'],
  ['teamLeader', 'principal'],
);
const take: Done = { type: 'case.take' };
const call: Done = { type: 'call.record' };
const weigh: Done = { type: 'harm.weigh', data: { sort: 'simple' } };
const scope = (inScope: boolean): Done => ({ type: 'scope.assess', data: { inScope } });

/** A case as a rule could see it, after these deeds. */
function seen(rules: readonly Rule[], ...deeds: readonly Done[]): string {
  const lived = new Lived([inventedWith([may, ...rules])]).does({ type: 'report.receive' }, take, ...deeds);
  const last = lived.turns.at(-1);
  if (last === undefined || lived.turns.some(({ refused }) => refused)) throw new RangeError('not what was meant');
  const point = { state: last.state, at: last.at };
  return projected(point, benchAt(point, lived.world.book).open, lived.world);
}
/** A case that was taken up, but for something in it. */
function altered(change: (state: CaseState) => Partial<CaseState>): string {
  const { world, turns } = new Lived([inventedWith([may])]).does({ type: 'report.receive' }, take);
  const state = turns.at(-1)?.state as CaseState;
  return projected({ state: { ...state, ...change(state) }, at: '2026-09-08T08:00:00.000Z' }, [], world);
}
const asksSort = never('INV.sort', ['case.close'], { when: { taken: 'harm.weigh', where: { sort: 'defamatory' } } });

describe('two cases are the same to every rule', () => {
  it('where acts between two moves came in another order, or more than once', () => {
    expect(seen([], call, weigh)).toBe(seen([], weigh, call));
    expect(seen([], call, weigh, call)).toBe(seen([], weigh, call));
  });

  it('where they differ in answers that no rule asks for', () => {
    const complicated = { ...weigh, data: { sort: 'complicated' } };
    expect(seen([], weigh)).toBe(seen([], complicated));
    expect(seen([asksSort], weigh)).not.toBe(seen([asksSort], complicated));
  });

  it('where others in the same role did the same, unless somebody else must follow him', () => {
    const by = (person: string, type: StepType) =>
      altered(({ acts }) => ({ acts: [...acts, { ...acts[1], seq: 9, type, by: { person, role: 'hr' } } as Act] }));
    expect(by('an', 'call.record')).toBe(by('bo', 'call.record'));
    for (const type of ['inspection.acceptSecrecy', 'inspection.request', 'measure.propose'] as const)
      expect(by('an', type)).not.toBe(by('bo', type));
  });
});

describe('two cases are not the same', () => {
  it('where something was done in one of them, or answered otherwise, that rules ask for', () => {
    expect(seen([], call)).not.toBe(seen([]));
    expect(seen([], scope(true))).not.toBe(seen([], scope(false)));
  });

  it('where it was done in another role, or by another person who opened something', () => {
    expect(seen([], { ...call, roles: ['principal'] })).not.toBe(seen([], call));
    const request: Done = { type: 'inspection.request' };
    expect(seen([], request)).not.toBe(seen([], { ...request, roles: ['principal'] }));
  });

  it('where a day is later, or a stage further', () => {
    expect(seen([], call)).not.toBe(seen([], { ...call, day: 3 }));
    expect(seen([], scope(true))).not.toBe(
      seen([], scope(true), { type: 'review.finish', data: { route: 'investigate' } }),
    );
  });

  it('where a track stands elsewhere', () => {
    const request: Done = { type: 'inspection.request' };
    const refuse: Done = { type: 'inspection.refuse', place: { track: 't1' } };
    expect(seen([], request, refuse)).not.toBe(seen([], request));
    const on = (id: string, state: string) => altered(() => ({ tracks: { [id]: { id, state } } as never }));
    expect(on('t1', 'asked')).not.toBe(on('t1', 'granted'));
    expect(on('t1', 'asked')).not.toBe(on('t2', 'asked'));
  });

  it('where the same was done on another track', () => {
    const on = (track: string) =>
      altered(({ acts }) => ({ acts: [...acts, { ...acts[1], seq: 9, type: 'inspection.look', track } as Act] }));
    expect(on('t1')).not.toBe(on('t2'));
  });

  it('where what came before and after a move is not the same', () => {
    const request: Done = { type: 'inspection.request' };
    expect(seen([], call, request)).not.toBe(seen([], request, call));
    const after = never('INV.after', ['case.close'], { requires: { taken: 'call.record', after: 'harm.weigh' } });
    expect(seen([after], call, weigh)).not.toBe(seen([after], weigh, call));
    expect(seen([after], call, { ...scope(true) })).toBe(seen([after], scope(true), call));
  });

  it('where something else is open', () => {
    const note = mustTake('INV.note', 'press.contact', { when: { taken: 'call.record' } });
    const other = mustTake('INV.other', 'press.contact', { when: { taken: 'call.record' } });
    expect(seen([note], call)).not.toBe(seen([other], call));
  });

  it('where it was about another party', () => {
    const subject: Done = { type: 'party.add', data: { kind: 'pupil', role: 'subject', band: 'from12' } };
    const hear = (party: string): Done => ({ type: 'hearing.record', place: { party }, data: { purpose: 'facts' } });
    const hearing = mayTake('INV.hear', ['hearing.record'], ['teamLeader']);
    expect(seen([hearing], subject, subject, hear('p1'))).not.toBe(seen([hearing], subject, subject, hear('p2')));
  });
});

it('a step is signed by the answers that are asked for later, and by its name', () => {
  const { world } = new Lived([inventedWith([asksSort])]);
  const sign = (type: StepType, data: PlainData) => signature(type, data, world);
  expect(sign('harm.weigh', { sort: 'simple', reason: undefined })).toBe('harm.weigh sort=simple');
  expect(sign('harm.weigh', { sort: undefined })).toBe('harm.weigh ');
  expect(sign('press.contact', { result: 'removed' })).toBe('press.contact ');
  expect(sign('hearing.record', { purpose: 'facts', on: '2026-09-07', manner: 'phone' })).toBe(
    'hearing.record purpose=facts on=2026-09-07',
  );
});
