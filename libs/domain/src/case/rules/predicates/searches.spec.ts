import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, trackOf } from '../../../../../../test/support/case-built.js';
import type { Act } from '../../state.js';
import { fromAct, fromTrack, viewOf } from '../view.js';
import { predicateNamed } from './index.js';

const removal = trackOf('t1', { about: { measure: 'removal' }, state: 'intended' });
const proposed = actOf(1, 'measure.propose', {}, { track: 't1', at: '2026-09-08T08:00:00.000Z' });
const asked = (on: string, over: Partial<Act> = {}, willing = false): Act =>
  actOf(2, 'measure.findSchool', { on, willing }, { track: 't1', ...over });

/** Whether, on a day, another school was looked for so many weeks. */
const searched = (day: string, acts: readonly Act[], weeks = 8) =>
  predicateNamed('searchedForSchool')?.(fromTrack(viewOf(caseOf({ tracks: [removal], acts }), day), removal), {
    weeks,
  });

describe('another school was looked for long enough', () => {
  it('from the day on which the first was asked that did not want the pupil', () => {
    const acts = [proposed, asked('2026-09-10')];
    expect([searched('2026-11-04', acts), searched('2026-11-05', acts), searched('2026-11-06', acts)]).toEqual([
      ...[false, true, true],
    ]);
    expect([searched('2026-09-16', acts, 1), searched('2026-09-17', acts, 1)]).toEqual([false, true]);
  });

  it('from the day of the proposal on, and not before it', () => {
    expect(searched('2026-11-03', [proposed, asked('2026-09-08')])).toBe(true);
    expect(searched('2026-12-01', [proposed, asked('2026-09-07')])).toBe(false);
    expect(searched('2026-12-01', [asked('2026-09-10')])).toBe(false);
  });

  it('by schools that were asked for this removal and did not want him', () => {
    expect(searched('2026-12-01', [proposed, asked('2026-09-10', {}, true)])).toBe(false);
    expect(searched('2026-12-01', [proposed, asked('2026-09-10', { track: 't2' })])).toBe(false);
    expect(searched('2026-12-01', [{ ...proposed, track: 't2' }, asked('2026-09-10')])).toBe(false);
    const noted = actOf(2, 'note.add', { on: '2026-09-10', willing: false }, { track: 't1' });
    expect(searched('2026-12-01', [proposed, noted])).toBe(false);
  });

  it('not by one that will be asked', () => {
    expect(searched('2026-09-10', [proposed, asked('2026-09-10')], 0)).toBe(true);
    expect(searched('2026-09-09', [proposed, asked('2026-09-10')], 0)).toBe(false);
  });

  it('not where nobody was asked', () => expect(searched('2026-12-01', [proposed])).toBe(false));
});

it('what is asked of an act is asked of the party and the track it is about', () => {
  const state = caseOf({ tracks: [removal] });
  const about = ({ party, track }: Partial<Act>) =>
    fromAct(viewOf(state, '2026-09-08'), actOf(3, 'note.add', {}, { party, track }));
  expect([about({ party: 'p1' }).party?.id, about({ track: 't1' }).track?.id]).toEqual(['p1', 't1']);
  expect([about({}).party, about({}).track]).toEqual([undefined, undefined]);
});
