import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, pupil, today, trackOf } from '../../../../../../test/support/case-built.js';
import type { PlainData } from '../../steps/index.js';
import type { Track } from '../../state.js';
import { fromTrack, viewOf, type View } from '../view.js';
import { predicateNamed } from './index.js';

const device = (id: string, openedSeq: number, over: Partial<Track> = {}) =>
  trackOf(id, { machine: 'custody', state: 'taken', openedSeq, ...over });
/** Taken on 1 September and kept up to the 4th; taken again on the 7th, late in the evening by the clock of UTC. */
const built = (over: Partial<Track> = {}) =>
  caseOf({
    tracks: [device('t1', 2, { state: 'returned', ...over }), device('t2', 4)],
    acts: [
      actOf(2, 'custody.take', {}, { track: 't1', at: '2026-09-01T10:00:00Z' }),
      actOf(3, 'custody.keep', { until: '2026-09-04' }, { track: 't1' }),
      actOf(4, 'custody.take', {}, { track: 't2', at: '2026-09-06T22:30:00Z' }),
    ],
  });
const keeping = (until: string | undefined, state = built(), complete = true): View => {
  const track = state.tracks['t2'];
  return {
    ...(track === undefined ? viewOf(state, today) : fromTrack(viewOf(state, today), track)),
    step: { type: 'custody.keep', data: { until }, complete },
  };
};

describe('how long a device is kept, from the day it was taken in the Netherlands', () => {
  it('at most so many days', () => {
    const most = (until: string | undefined, complete = true) =>
      predicateNamed('keptAtMost')?.(keeping(until, built(), complete), { days: 3 });
    expect([most('2026-09-10'), most('2026-09-11'), most(undefined), most(undefined, false)]).toEqual([
      true,
      false,
      true,
      undefined,
    ]);
    expect([most('2026-09-10', false), most('2026-09-11', false)]).toEqual([true, false]);
  });

  it('longer each time than any time before, of this pupil and not taken back', () => {
    const longer = (until: string | undefined, over: Partial<Track> = {}, complete = true) =>
      predicateNamed('keptLongerThanBefore')?.(keeping(until, built(over), complete), {});
    expect([longer('2026-09-11'), longer('2026-09-10'), longer(undefined, {}, false)]).toEqual([
      true,
      false,
      undefined,
    ]);
    expect([longer('2026-09-08', { party: 'p2' }), longer('2026-09-08', { state: 'annulled' })]).toEqual([true, true]);
    const again = built();
    const own = { ...again, acts: [...again.acts, actOf(5, 'custody.keep', { until: '2026-09-30' }, { track: 't2' })] };
    expect(predicateNamed('keptLongerThanBefore')?.(keeping('2026-09-12', own), {})).toBe(true);
  });
});

describe('a contract that is named', () => {
  it('is one of this pupil', () => {
    const named = (contract: string | undefined, over: Partial<Track> = {}) => {
      const state = caseOf({
        parties: [pupil('p1')],
        tracks: [trackOf('t1', { about: { measure: 'contract' }, ...over })],
      });
      const data: PlainData = { contract };
      return predicateNamed('namesOwnContract')?.(
        { ...viewOf(state, today), party: pupil('p1'), step: { type: 'custody.keep', data, complete: true } },
        { field: 'contract' },
      );
    };
    expect([
      named('t1'),
      named('t9'),
      named(undefined),
      named('t1', { party: 'p2' }),
      named('t1', { about: { measure: 'warning' } }),
    ]).toEqual([true, false, false, false, false]);
  });
});
