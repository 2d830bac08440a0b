import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, parentOf, pupil, today, trackOf } from '../../../../../../test/support/case-built.js';
import type { PredicateName } from '../../../language/words.js';
import type { Act, CaseState, Party, Track } from '../../state.js';
import type { PlainData, StepType } from '../../steps/index.js';
import { fromAct, fromParty, fromTrack, viewOf, type Truth, type View } from '../view.js';
import { predicateNamed } from './index.js';
import type { Given } from './predicate.js';

const asks = (name: PredicateName, view: View, given: Given = {}): Truth => predicateNamed(name)?.(view, given);
const onTrack = (state: CaseState, id: string): View =>
  fromTrack(viewOf(state, today), state.tracks[id] ?? trackOf(id));
const about = (state: CaseState, id: string): View => fromParty(viewOf(state, today), state.parties[id] ?? pupil(id));
const taking = (view: View, type: StepType, data: PlainData = {}, complete = true): View => ({
  ...view,
  step: { type, data, complete },
});

describe('those who did it together fare alike', () => {
  const founded = (party: string, seq = 2, data: PlainData = { founded: 'founded', ownConduct: true }): Act =>
    actOf(seq, 'finding.record', data, { party });
  const suspended = (id: string, party: string, over: Partial<Track> = {}, days?: number): Track =>
    trackOf(id, {
      ...{ party, state: 'inForce' },
      about: { measure: 'suspension', ...(days === undefined ? {} : { schoolDays: days }) },
      ...over,
    });
  interface Others {
    readonly parties?: readonly Party[];
    readonly tracks?: readonly Track[];
    readonly acts?: readonly Act[];
  }
  /** p1 is about to be suspended, for so many school days. */
  const suspending = (
    { parties = [pupil('p2')], tracks = [], acts = [founded('p2')] }: Others,
    days?: number,
  ): Truth => {
    const state = caseOf({
      parties: [pupil('p1'), ...parties],
      tracks: [suspended('t1', 'p1', { state: 'intended' }, days), ...tracks],
      acts: [founded('p1', 1), ...acts],
    });
    return asks('faresLikeOthers', taking(onTrack(state, 't1'), 'measure.decide'));
  };
  const warned = trackOf('t2', { party: 'p2', state: 'inForce', about: { measure: 'warning' } });

  it('when they get the same measure, for as long', () => {
    expect(suspending({ tracks: [suspended('t2', 'p2')] })).toBe(true);
    expect(suspending({ tracks: [suspended('t2', 'p2', {}, 2)] }, 2)).toBe(true);
    expect(suspending({ tracks: [suspended('t2', 'p2', {}, 2)] }, 3)).toBe(false);
    expect(suspending({ tracks: [suspended('t2', 'p2', {}, 2)] })).toBe(false);
    expect(suspending({ tracks: [suspended('t2', 'p2')] }, 2)).toBe(false);
    expect(suspending({ tracks: [warned] })).toBe(false);
  });

  it('by the last measure each got, of those that were imposed and hold', () => {
    expect(suspending({ tracks: [warned, suspended('t3', 'p2')] })).toBe(true);
    expect(suspending({ tracks: [suspended('t2', 'p2'), { ...warned, id: 't3' }] })).toBe(false);
    for (const state of ['decided', 'announced', 'inForce', 'ended'])
      expect(suspending({ tracks: [{ ...warned, state }] })).toBe(false);
    for (const state of ['proposed', 'intended', 'rejected', 'withdrawn', 'annulled'])
      expect(suspending({ tracks: [{ ...warned, state }] })).toBe(true);
    expect(suspending({ tracks: [{ ...warned, machine: 'custody' }] })).toBe(true);
    expect(suspending({ tracks: [{ ...warned, party: 'p9' }] })).toBe(true);
  });

  it('or by the outcome, where no measure was imposed', () => {
    const outcome = (said: string, party = 'p2') =>
      suspending({ acts: [founded('p2'), actOf(3, 'outcome.record', { outcome: said }, { party })] });
    expect([outcome('conversation'), outcome('measure'), outcome('conversation', 'p9')]).toEqual([false, true, true]);
    expect(suspending({})).toBe(true);
  });

  it('where an outcome without a measure is recorded too', () => {
    const state = (...tracks: readonly Track[]) =>
      caseOf({
        parties: [pupil('p1'), pupil('p2')],
        tracks,
        acts: [founded('p1', 1), founded('p2'), actOf(3, 'outcome.record', { outcome: 'noMeasure' }, { party: 'p2' })],
      });
    const recording = (of: CaseState) => asks('faresLikeOthers', taking(about(of, 'p1'), 'outcome.record'));
    expect([recording(state()), recording(state(warned))]).toEqual([true, false]);
    expect(asks('faresLikeOthers', taking(viewOf(state(warned), today), 'outcome.record'))).toBe(true);
  });

  it.each<readonly [string, Others]>([
    ['of another kind', { parties: [pupil('p2', { kind: 'employee' })] }],
    ['who only witnessed it', { parties: [pupil('p2', { role: 'witness' })] }],
    ['of whom nothing was found', { acts: [] }],
    ['of whom something was found of another', { acts: [founded('p9')] }],
    ['of whom it was not established', { acts: [founded('p2', 2, { founded: 'unfounded', ownConduct: true })] }],
    ['whose own conduct it was not', { acts: [founded('p2', 2, { founded: 'founded', ownConduct: false })] }],
    [
      'of whom it was established first, and then not',
      { acts: [founded('p2'), founded('p2', 3, { founded: 'notEstablished', ownConduct: true })] },
    ],
  ])('and not like one %s', (_, others) => expect(suspending({ tracks: [warned], ...others })).toBe(true));

  it.each(['participant', 'sharer', 'viewer'] as const)('whatever part they had in it: %s', (role) =>
    expect(suspending({ parties: [pupil('p2', { role })], tracks: [warned] })).toBe(false),
  );
});

describe('what a measure stands on that somebody was told of', () => {
  const told = (over: Partial<Track> = {}): Track => trackOf('t1', { state: 'announced', ...over });
  const acts = [
    actOf(2, 'finding.record', { founded: 'founded' }, { party: 'p1' }),
    actOf(3, 'note.add', {}, { party: 'p1' }),
    actOf(4, 'measure.propose', {}, { party: 'p1', track: 't1' }),
    actOf(5, 'measure.decide', {}, { party: 'p1', track: 't1' }),
    actOf(6, 'breach.assess', {}, { party: 'p1' }),
    actOf(7, 'measure.decide', {}, { party: 'p1', track: 't9' }),
  ];
  const correcting = (step: number | undefined, track = told(), complete = true): Truth =>
    asks(
      'leavesToldGrounds',
      taking(viewOf(caseOf({ tracks: [track], acts }), today), 'step.correct', { step }, complete),
    );

  it('is not corrected: what was found before, what was proposed, the decision', () =>
    expect([correcting(2), correcting(4), correcting(5)]).toEqual([false, false, false]));

  it('is what came before the decision on it, and what is no ground is corrected', () =>
    expect([correcting(3), correcting(6), correcting(7), correcting(99)]).toEqual([true, true, true, true]));

  it('is of this person and of a measure he was told of', () => {
    for (const state of ['announced', 'inForce', 'ended']) expect(correcting(2, told({ state }))).toBe(false);
    expect(correcting(2, told({ state: 'decided' }))).toBe(true);
    expect(correcting(2, told({ party: 'p2' }))).toBe(true);
    expect(correcting(2, told({ machine: 'custody' }))).toBe(true);
  });

  it('is not known while no step is named', () =>
    expect([correcting(undefined), correcting(undefined, told(), false)]).toEqual([true, undefined]));
});

describe('an earlier suspension', () => {
  const heard = (state: string, hearing: Act | undefined, over: Partial<Track> = {}): Truth => {
    const earlier = trackOf('t1', { state, openedSeq: 5, about: { measure: 'suspension' }, ...over });
    const now = trackOf('t2', { state: 'intended', openedSeq: 9, about: { measure: 'suspension' } });
    const built = caseOf({
      parties: [pupil('p1'), parentOf('p1', 'p2')],
      tracks: [earlier, now],
      acts: hearing === undefined ? [] : [hearing],
    });
    return asks('heardSinceEarlierSuspension', onTrack(built, 't2'));
  };
  const hearing = (seq: number, party = 'p1'): Act => actOf(seq, 'hearing.record', {}, { party });

  it('asks that pupil or parent were heard again since it was proposed', () => {
    expect([heard('inForce', undefined), heard('inForce', hearing(4)), heard('inForce', hearing(5))]).toEqual([
      false,
      false,
      false,
    ]);
    expect([heard('inForce', hearing(6)), heard('ended', hearing(6, 'p2'))]).toEqual([true, true]);
    expect(heard('inForce', hearing(6, 'p9'))).toBe(false);
  });

  it.each(['rejected', 'withdrawn', 'annulled', 'proposed'])('asks nothing where it is none: %s', (state) =>
    expect(heard(state, undefined)).toBe(true),
  );

  it('is of this person, and a suspension', () => {
    expect(heard('inForce', undefined, { party: 'p2' })).toBe(true);
    expect(heard('inForce', undefined, { machine: 'custody' })).toBe(true);
    expect(heard('inForce', undefined, { about: { measure: 'warning' } })).toBe(true);
  });

  const arranged = (at: number, party = 'p1', until = '2026-09-15'): Truth => {
    const state = caseOf({
      tracks: [
        trackOf('t1', { state: 'ended', openedSeq: 3, about: { measure: 'suspension', from: '2026-09-08', until } }),
        trackOf('t2', { openedSeq: 9, about: { measure: 'suspension', from: '2026-09-15', until: '2026-09-18' } }),
      ],
      acts: [actOf(at, 'education.arrange', {}, { party })],
    });
    return asks('educationArranged', onTrack(state, 't2'));
  };

  it('that this one adjoins counts for education too: it was arranged since that began', () => {
    expect([arranged(2), arranged(3), arranged(4), arranged(10)]).toEqual([false, false, true, true]);
    expect(arranged(4, 'p2')).toBe(false);
  });

  it('that this one does not adjoin does not', () =>
    expect([
      arranged(4, 'p1', '2026-09-10'),
      arranged(9, 'p1', '2026-09-10'),
      arranged(10, 'p1', '2026-09-10'),
    ]).toEqual([false, false, true]));
});

describe('parents are told of a measure by its first day', () => {
  const told = (seq: number, at: string): Truth => {
    const state = caseOf({
      parties: [pupil('p1'), parentOf('p1', 'p2')],
      tracks: [trackOf('t1', { openedSeq: 3, about: { measure: 'suspension', from: '2026-09-10' } })],
      acts: [actOf(seq, 'party.inform', { about: 'measure' }, { party: 'p2', at: `${at}T10:00:00.000Z` })],
    });
    return asks('parentsToldByStart', onTrack(state, 't1'), { about: ['measure'] });
  };

  it('and no later', () => expect([told(4, '2026-09-10'), told(4, '2026-09-11')]).toEqual([true, false]));

  it('and not before it was proposed: that was of something else', () => expect(told(2, '2026-09-08')).toBe(false));
});

describe('the term for a defence', () => {
  const full = (data: PlainData, complete = true): Truth =>
    asks('defenceTermFull', taking(viewOf(caseOf({}), today), 'measure.intend', data, complete), { weeks: 3 });

  it('is as long as the rule says', () => {
    expect(full({ sentOn: '2026-09-01', defenceUntil: '2026-09-22' })).toBe(true);
    expect(full({ sentOn: '2026-09-01', defenceUntil: '2026-09-21' })).toBe(false);
    expect(full({ sentOn: '2026-09-22', defenceUntil: '2026-09-01' })).toBe(false);
  });

  it('is not known while it was not said', () => {
    for (const data of [{}, { sentOn: '2026-09-01' }, { defenceUntil: '2026-09-22' }])
      expect([full(data), full(data, false)]).toEqual([true, undefined]);
  });
});

it('an act is seen from its track and its person', () => {
  const state = caseOf({ parties: [pupil('p1'), pupil('p2')], tracks: [trackOf('t1')] });
  const view = viewOf(state, today);
  const seen = fromAct(view, actOf(2, 'measure.decide', {}, { party: 'p2', track: 't1' }));
  expect([seen.track?.id, seen.party?.id, seen.act?.seq]).toEqual(['t1', 'p2', 2]);
  const bare = fromAct(fromParty(view, pupil('p1')), actOf(3, 'note.add'));
  expect([bare.track, bare.party]).toEqual([undefined, undefined]);
});
