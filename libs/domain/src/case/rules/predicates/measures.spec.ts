import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, pupil, today, trackOf } from '../../../../../../test/support/case-built.js';
import type { PlainData, StepType } from '../../steps/index.js';
import type { Act, CaseState, Track } from '../../state.js';
import { fromParty, fromTrack, viewOf, type Truth, type View } from '../view.js';
import type { PredicateName } from '../../../language/words.js';
import { predicateNamed } from './index.js';
import type { Given } from './predicate.js';

const asks = (name: PredicateName, view: View, given: Given = {}): Truth => predicateNamed(name)?.(view, given);
const proposing = (data: PlainData, complete = true, type: StepType = 'measure.propose'): View => ({
  ...viewOf(caseOf({}), today),
  step: { type, data, complete },
});
const track = (id: string, about: PlainData, over: Partial<Track> = {}): Track =>
  trackOf(id, { about, state: 'inForce', ...over });
const onTrack = (state: CaseState, id = 't1'): View => fromTrack(viewOf(state, today), state.tracks[id] ?? trackOf(id));
const about = (state: CaseState, id = 'p1'): View => fromParty(viewOf(state, today), pupil(id));

describe('decision 27: how long a measure lasts, its end exclusive', () => {
  const week = (from?: string, until?: string, complete = true) =>
    asks('lastsAtMost', proposing({ from, until }, complete), { days: 7 });

  it('a day at least, and no more than the rule says', () => {
    expect([
      week('2026-09-08', '2026-09-09'),
      week('2026-09-08', '2026-09-15'),
      week('2026-09-08', '2026-09-16'),
    ]).toEqual([true, true, false]);
    expect([week('2026-09-08', '2026-09-08'), week('2026-09-08', '2026-09-07')]).toEqual([false, false]);
  });

  it('with both its ends', () => {
    expect([week('2026-09-08'), week(undefined, '2026-09-15'), week('2026-09-08', undefined, false)]).toEqual([
      false,
      false,
      undefined,
    ]);
    const period = (data: PlainData, complete = true) => asks('hasPeriod', proposing(data, complete));
    expect([
      period({ from: '2026-09-08', until: '2026-09-09' }),
      period({ from: '2026-09-08', until: '2026-09-08' }),
    ]).toEqual([true, false]);
    expect([
      period({ from: '2026-09-08' }),
      period({ until: '2026-09-08' }),
      period({}, false),
      period({ from: '2026-09-08' }, false),
    ]).toEqual([false, false, undefined, undefined]);
  });

  it('of the measure as its track was opened, in any later step', () => {
    const state = caseOf({ tracks: [track('t1', { from: '2026-09-08', until: '2026-09-18' })] });
    expect(asks('lastsAtMost', onTrack(state), { days: 7 })).toBe(false);
    expect(
      asks(
        'lastsAtMost',
        {
          ...onTrack(state),
          step: { type: 'measure.decide', data: { from: '2026-09-08', until: '2026-09-09' }, complete: true },
        },
        { days: 7 },
      ),
    ).toBe(false);
    expect(asks('hasPeriod', proposing({ from: '2026-09-08', until: '2026-09-09' }, true, 'account.revoke'))).toBe(
      true,
    );
  });

  it('and never from before today', () => {
    const starts = (from?: string, complete = true) => asks('startsNotBefore', proposing({ from }, complete));
    expect([starts(today), starts('2026-09-09'), starts('2026-09-07'), starts(), starts(undefined, false)]).toEqual([
      true,
      true,
      false,
      true,
      undefined,
    ]);
  });
});

describe('suspensions that follow each other are one (T2.1)', () => {
  /** Monday 7 to Thursday 10 September, by another track of the same pupil. */
  const earlier = (over: Partial<Track> = {}, more: PlainData = {}) =>
    track('t9', { measure: 'suspension', from: '2026-09-07', until: '2026-09-10', schoolDays: 3, ...more }, over);
  const follows = (from?: string, until?: string, other = earlier(), complete = true) => {
    const state = caseOf({ tracks: [other] });
    return asks('followsNoSuspension', {
      ...about(state),
      step: { type: 'measure.propose', data: { from, until }, complete },
    });
  };

  it('where one begins on the day the other ends, or in it', () => {
    expect([
      follows('2026-09-10', '2026-09-11'),
      follows('2026-09-08', '2026-09-09'),
      follows('2026-09-11', '2026-09-12'),
    ]).toEqual([false, false, true]);
    expect([
      follows('2026-09-03', '2026-09-07'),
      follows('2026-09-03', '2026-09-04'),
      follows('2026-09-07', '2026-09-08'),
    ]).toEqual([false, true, false]);
  });

  it('also over a weekend, and not over a day of school', () => {
    const toFriday = earlier({}, { until: '2026-09-12' });
    expect([follows('2026-09-14', '2026-09-15', toFriday), follows('2026-09-15', '2026-09-16', toFriday)]).toEqual([
      false,
      true,
    ]);
  });

  it('but not one of another pupil, another measure, or one taken back', () => {
    expect(follows('2026-09-10', '2026-09-11', earlier({ party: 'p2' }))).toBe(true);
    expect(follows('2026-09-10', '2026-09-11', earlier({ machine: 'objection' }))).toBe(true);
    expect(follows('2026-09-10', '2026-09-11', earlier({}, { measure: 'otherClass' }))).toBe(true);
    for (const state of ['rejected', 'withdrawn', 'annulled'])
      expect(follows('2026-09-10', '2026-09-11', earlier({ state }))).toBe(true);
    for (const state of ['proposed', 'decided', 'ended'])
      expect(follows('2026-09-10', '2026-09-11', earlier({ state }))).toBe(false);
  });

  it('nor where a period is not known', () => {
    expect([follows(), follows(undefined, undefined, earlier(), false), follows('2026-09-10')]).toEqual([
      true,
      undefined,
      true,
    ]);
    expect([
      follows('2026-09-10', '2026-09-11', earlier({}, { from: undefined })),
      follows('2026-09-10', '2026-09-11', earlier({}, { until: undefined })),
    ]).toEqual([true, true]);
  });

  it('so their school days count together', () => {
    const denied = (others: Track[], schoolDays: number, own: PlainData = { schoolDays: 2 }) => {
      const state = caseOf({
        tracks: [track('t1', { measure: 'suspension', from: '2026-09-10', until: '2026-09-12', ...own }), ...others],
      });
      return asks('deniesAtLeast', onTrack(state), { schoolDays });
    };
    expect([denied([], 2), denied([], 3), denied([earlier()], 5), denied([earlier()], 6)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect([denied([earlier({ state: 'annulled' })], 3), denied([earlier({}, { until: '2026-09-08' })], 3)]).toEqual([
      false,
      false,
    ]);
    expect([denied([], 1, {}), denied([], 0, {})]).toEqual([false, true]);
  });

  it('and what is extended is his own suspension', () => {
    const extended = (named: string | undefined, other: Track, complete = true) =>
      asks('extendsOwnSuspension', {
        ...about(caseOf({ tracks: [other] })),
        step: { type: 'measure.propose', data: { extends: named }, complete },
      });
    expect([
      extended('t9', earlier()),
      extended('t9', earlier({}, { measure: 'interimSuspension' })),
      extended('t9', earlier({}, { measure: 'warning' })),
    ]).toEqual([true, true, false]);
    expect([
      extended('t9', earlier({ party: 'p2' })),
      extended('t8', earlier()),
      extended(undefined, earlier()),
      extended(undefined, earlier(), false),
    ]).toEqual([false, false, false, undefined]);
  });
});

describe('what was found, and what became of a measure', () => {
  it('the ground is his own conduct only when that was established', () => {
    const ground = (data: PlainData, party = 'p1') =>
      asks('groundIsOwnConduct', about(caseOf({ acts: [actOf(2, 'finding.record', data, { party })] })));
    expect(ground({ ownConduct: true, founded: 'founded' })).toBe(true);
    expect([
      ground({ ownConduct: false, founded: 'founded' }),
      ground({ ownConduct: true, founded: 'partly' }),
      ground({ ownConduct: true, founded: 'founded' }, 'p2'),
    ]).toEqual([false, false, false]);
  });

  it('a removal runs from its intention to its start, once the inspectorate was consulted (T2.11)', () => {
    const runs = (over: Partial<Track>, consulted = 't5', measure = 'removal') =>
      asks(
        'removalRuns',
        about(
          caseOf({
            tracks: [track('t5', { measure }, over)],
            acts: [actOf(3, 'measure.consultInspectorate', {}, { track: consulted })],
          }),
        ),
      );
    expect(
      ['proposed', 'intended', 'decided', 'announced', 'inForce', 'withdrawn'].map((state) => runs({ state })),
    ).toEqual([false, true, true, true, false, false]);
    expect([runs({ state: 'decided' }, 't6'), runs({ state: 'decided' }, 't5', 'suspension')]).toEqual([false, false]);
    expect([runs({ state: 'decided', party: 'p2' }), runs({ state: 'decided', machine: 'objection' })]).toEqual([
      false,
      false,
    ]);
  });

  it('an objection is against the measure it names', () => {
    const against = (state: string, measure = 'removal', named = 't2') => {
      const built = caseOf({
        tracks: [track('t1', { against: named }, { machine: 'objection' }), track('t2', { measure }, { state })],
      });
      return [
        asks('isAgainst', onTrack(built), { measures: ['removal', 'suspension'] }),
        asks('measureUndone', onTrack(built)),
      ];
    };
    expect([
      against('inForce'),
      against('annulled', 'warning'),
      against('withdrawn'),
      against('ended', 'removal', 't7'),
    ]).toEqual([
      [true, false],
      [false, true],
      [true, true],
      [false, false],
    ]);
  });

  it('somebody was suspended once that was made known', () => {
    const was = (over: Partial<Track>, measure = 'suspension') =>
      asks('wasSuspended', about(caseOf({ tracks: [track('t1', { measure }, over)] })));
    expect(['proposed', 'decided', 'announced', 'inForce', 'ended', 'annulled'].map((state) => was({ state }))).toEqual(
      [false, false, true, true, true, false],
    );
    expect([
      was({}, 'interimSuspension'),
      was({}, 'reprimand'),
      was({ party: 'p2' }),
      was({ machine: 'objection' }),
    ]).toEqual([true, false, false, false]);
  });

  it('the way against it is open once an objection to it can be made', () => {
    const opened = (over: Partial<Track>, against = 't1') =>
      asks(
        'remedyOpened',
        onTrack(caseOf({ tracks: [track('t1', {}), track('t2', { against }, { machine: 'objection', ...over })] })),
      );
    expect([opened({}), opened({ machine: 'measure' }), opened({}, 't3')]).toEqual([true, false, false]);
  });

  it('one was imposed on this person', () => {
    const imposed = (decision: string, party = 'p1') =>
      asks('measureImposed', about(caseOf({ acts: [actOf(4, 'measure.decide', { decision }, { party })] })));
    expect([imposed('impose'), imposed('reject'), imposed('impose', 'p2')]).toEqual([true, false, false]);
  });
});

describe('norms', () => {
  it('are named, and only those of the rule', () => {
    const names = (norms: string[] | undefined, complete = true) =>
      asks('namesOnly', proposing({ norms }, complete, 'breach.assess'), { field: 'norms', of: ['A', 'B'] });
    expect([
      names(['A']),
      names(['A', 'B']),
      names(['A', 'C']),
      names([]),
      names(undefined),
      names(undefined, false),
    ]).toEqual([true, true, false, false, false, undefined]);
  });

  it('were breached by this person, with no exception', () => {
    const breached = (data: PlainData, over: Partial<Act> = { party: 'p1' }) =>
      asks('someNormBreached', about(caseOf({ acts: [actOf(4, 'breach.assess', data, over)] })));
    expect(breached({ norms: ['A'], exception: 'none' })).toBe(true);
    expect([
      breached({ norms: [], exception: 'none' }),
      breached({ norms: ['A'], exception: 'profession' }),
      breached({ norms: ['A'], exception: 'none' }, { party: 'p2' }),
    ]).toEqual([false, false, false]);
  });
});

describe('where nothing is at hand', () => {
  it('nothing is said of a measure', () => {
    const bare = viewOf(caseOf({ tracks: [track('t1', { measure: 'suspension' })] }), today);
    for (const name of [
      'hasPeriod',
      'groundIsOwnConduct',
      'removalRuns',
      'isAgainst',
      'measureUndone',
      'wasSuspended',
      'remedyOpened',
      'measureImposed',
      'someNormBreached',
    ] as const)
      expect([name, asks(name, bare, { measures: ['removal'] })]).toEqual([name, false]);
    expect([
      asks('startsNotBefore', bare),
      asks('followsNoSuspension', bare),
      asks('deniesAtLeast', bare, { schoolDays: 1 }),
    ]).toEqual([true, true, false]);
  });
});
