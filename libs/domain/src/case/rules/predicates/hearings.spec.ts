import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, parentOf, pupil, today, trackOf } from '../../../../../../test/support/case-built.js';
import type { PlainData } from '../../steps/index.js';
import type { CaseState } from '../../state.js';
import { fromParty, fromTrack, viewOf, type Truth, type View } from '../view.js';
import type { PredicateName } from '../../../language/words.js';
import { predicateNamed } from './index.js';
import type { Given } from './predicate.js';

const asks = (name: PredicateName, view: View, given: Given = {}): Truth => predicateNamed(name)?.(view, given);

describe('hearings', () => {
  const parties = [
    pupil('p1'),
    parentOf('p1', 'p2'),
    parentOf('p1', 'p3'),
    pupil('p4'),
    parentOf('p4', 'p5'),
    pupil('p6', { kind: 'employee', role: 'teacherOf', of: 'p1' }),
  ];
  const track = trackOf('t1', { openedSeq: 4 });
  const heard = (seq: number, party: string, data: PlainData = {}) =>
    actOf(seq, 'hearing.record', { purpose: 'intention', on: '2026-09-07', ...data }, { party });
  const told = (seq: number, party: string, about = 'measure') => actOf(seq, 'party.inform', { about }, { party });
  const on = (acts: CaseState['acts'], kids = parties): View => {
    const state = caseOf({ parties: kids, tracks: [track], acts });
    return fromTrack(viewOf(state, today), track);
  };
  const after = (...acts: CaseState['acts']) => on([actOf(6, 'measure.intend', {}, { track: 't1' }), ...acts]);
  const purpose = { purpose: ['intention'] };

  it('count from the proposal on, of this party and for this purpose', () => {
    const since = (...acts: CaseState['acts']) => asks('heardSinceProposal', on(acts), purpose);
    expect([since(heard(5, 'p1')), since(heard(4, 'p1')), since(heard(3, 'p1')), since(heard(5, 'p4'))]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(since(heard(5, 'p1', { purpose: 'facts' }))).toBe(false);
    const state = caseOf({ parties, acts: [heard(1, 'p1')] });
    expect(asks('heardSinceProposal', fromParty(viewOf(state, today), pupil('p1')), purpose)).toBe(true);
  });

  it('count from the intention on, where there is one', () => {
    const since = (view: View) => asks('heardSinceIntention', view, purpose);
    expect([
      since(after(heard(7, 'p1'))),
      since(after(heard(5, 'p1'))),
      since(on([heard(5, 'p1')])),
      since(on([heard(4, 'p1')])),
    ]).toEqual([true, false, true, false]);
    expect([since(after(heard(7, 'p2'))), since(after(heard(7, 'p1', { purpose: 'facts' })))]).toEqual([false, false]);
  });

  it('of parents: each of them, or present with the pupil', () => {
    const parents = (...acts: CaseState['acts']) => asks('parentsHeardSinceIntention', after(...acts), purpose);
    expect([
      parents(heard(7, 'p2'), heard(8, 'p3')),
      parents(heard(7, 'p2')),
      parents(heard(7, 'p2'), heard(5, 'p3')),
    ]).toEqual([true, false, false]);
    expect([
      parents(heard(7, 'p1', { parentsPresent: 'yes' })),
      parents(heard(7, 'p1', { parentsPresent: 'no' })),
      parents(heard(7, 'p4', { parentsPresent: 'yes' })),
    ]).toEqual([true, false, false]);
    expect(asks('parentsHeardSinceIntention', on([heard(7, 'p1')], [pupil('p1')]), purpose)).toBe(false);
    const ever = (...acts: CaseState['acts']) => asks('parentsHeard', after(...acts), purpose);
    expect([
      ever(heard(2, 'p2'), heard(3, 'p3')),
      ever(heard(2, 'p2')),
      ever(),
      ever(heard(2, 'p1', { parentsPresent: 'yes' })),
      ever(heard(2, 'p1', { parentsPresent: 'no' })),
    ]).toEqual([true, false, false, true, false]);
    expect(ever(heard(2, 'p2', { purpose: 'facts' }), heard(3, 'p3'))).toBe(false);
    expect(asks('parentsHeard', on([], [pupil('p1'), parentOf('p4', 'p2'), pupil('p3', { of: 'p1' })]), purpose)).toBe(
      false,
    );
  });

  it('lie on an earlier day than the decision (LKC 106652)', () => {
    const earlier = (...acts: CaseState['acts']) => asks('heardOnEarlierDay', after(...acts));
    expect([earlier(heard(7, 'p1')), earlier(heard(7, 'p1', { on: today })), earlier()]).toEqual([true, false, false]);
    expect([
      earlier(heard(7, 'p1'), heard(8, 'p2', { on: today })),
      earlier(heard(7, 'p1'), heard(8, 'p4', { on: today })),
    ]).toEqual([false, true]);
    expect([earlier(heard(7, 'p1', { purpose: 'facts' })), earlier(heard(7, 'p1', { purpose: 'defence' }))]).toEqual([
      true,
      false,
    ]);
  });

  it('of a class teacher: of this pupil', () => {
    const teacher = (party: string, over = {}) =>
      asks(
        'teacherHeard',
        on(
          [heard(2, party)],
          [pupil('p1'), pupil('p4'), pupil('p6', { kind: 'employee', role: 'teacherOf', of: 'p1', ...over })],
        ),
      );
    expect([teacher('p6'), teacher('p4'), teacher('p6', { of: 'p4' }), teacher('p6', { role: 'witness' })]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('and telling: each parent of a minor, and himself whoever is of age', () => {
    const informed = (acts: CaseState['acts'], kids = parties, given: Given = { about: ['measure'] }) =>
      asks('parentsTold', on(acts, kids), given);
    expect([
      informed([told(2, 'p2'), told(3, 'p3')]),
      informed([told(2, 'p2')]),
      informed([told(2, 'p2'), told(3, 'p3', 'case')]),
      informed([told(2, 'p1')]),
    ]).toEqual([true, false, false, false]);
    const adult = [pupil('p1', { band: 'adult' }), parentOf('p1', 'p2')];
    expect([informed([told(2, 'p1')], adult), informed([told(2, 'p2')], adult)]).toEqual([true, false]);
    expect(informed([told(2, 'p1')], [pupil('p1', { kind: 'employee' })])).toBe(true);
    expect(informed([], [pupil('p1')])).toBe(false);
    const since = { about: ['measure'], since: 'track' };
    expect([
      informed([told(5, 'p2'), told(6, 'p3')], parties, since),
      informed([told(4, 'p2'), told(5, 'p3')], parties, since),
    ]).toEqual([true, false]);
  });

  it('and telling the parents of every minor in a role', () => {
    const informed = (acts: CaseState['acts'], kids = parties) =>
      asks('parentsOfInformed', on(acts, kids), { role: 'subject', about: ['case'] });
    const all = [told(2, 'p2', 'case'), told(3, 'p3', 'case'), told(4, 'p5', 'case')];
    expect([
      informed(all),
      informed(all.slice(1)),
      informed(all.slice(0, 2)),
      informed([told(2, 'p2', 'measure')]),
    ]).toEqual([true, false, false, false]);
    expect(
      informed(
        [],
        [pupil('p1', { band: 'adult' }), pupil('p2', { role: 'victim' }), pupil('p3', { kind: 'employee' })],
      ),
    ).toBe(true);
    expect(informed([], [pupil('p1')])).toBe(false);
  });

  it('are not held against anybody where nobody and nothing is at hand', () => {
    const bare = viewOf(caseOf({ parties, acts: [heard(2, 'p1')] }), today);
    const about = { purpose: ['intention'], about: ['measure'] };
    expect(asks('heardSinceIntention', fromParty(bare, pupil('p1')), purpose)).toBe(true);
    for (const name of [
      'heardSinceIntention',
      'parentsHeardSinceIntention',
      'parentsHeard',
      'heardOnEarlierDay',
      'parentsTold',
      'teacherHeard',
    ] as const)
      expect([name, asks(name, bare, about)]).toEqual([name, false]);
  });
});
