import { describe, expect, it } from '@jest/globals';
import { actOf, askedBy, caseOf, parentOf, pupil, today, trackOf } from '../../../../../test/support/case-built.js';
import type { Condition } from '../../protocols/condition.js';
import { holds } from './evaluate.js';
import { fromParty, fromTrack, viewOf, type View } from './view.js';

const state = caseOf({
  parties: [pupil('p1'), pupil('p2', { role: 'victim' }), parentOf('p1', 'p3')],
  tracks: [
    trackOf('t1', {
      state: 'decided',
      about: { measure: 'suspension', schoolDays: 3, lesserConsidered: ['warning', 'contract'] },
    }),
    trackOf('t2', { party: 'p2', machine: 'objection', state: 'open' }),
  ],
  acts: [
    actOf(
      1,
      'report.receive',
      { kind: 'incident', categories: ['bullying', 'threat'] },
      { by: { person: 'r', role: 'reporter' } },
    ),
    actOf(2, 'hearing.record', { purpose: 'facts' }, { party: 'p1' }),
    actOf(3, 'measure.propose', { measure: 'suspension' }, { party: 'p1', track: 't1' }),
    actOf(4, 'hearing.record', { purpose: 'intention' }, { party: 'p2', by: { person: 'b', role: 'board' } }),
    actOf(5, 'measure.intend', {}, { party: 'p1', track: 't1' }),
    actOf(6, 'letter.issue', { letter: 'intention', paper: 'l1' }, { party: 'p1', track: 't1' }),
  ],
});
const whole = viewOf(state, today);
const partyAt = (id: string) => fromParty(whole, state.parties[id] ?? pupil(id));
const trackAt = (id: string) => fromTrack(whole, state.tracks[id] ?? trackOf(id));
const form = (complete: boolean, data = {}): View => ({ ...whole, step: { type: 'scope.assess', data, complete } });
const actAt = (seq: number): View => ({ ...whole, act: state.acts.find((act) => act.seq === seq) });

type Tried = [string, Condition, View, boolean | undefined];
const judged = (rows: Tried[]) =>
  it.each(rows)('%s', (_, condition, view, truth) => expect(holds(condition, view)).toBe(truth));

describe('a fact that is compared', () => {
  const days = { fact: 'track.schoolDays' } as const;
  judged([
    ['is the value', { fact: 'case.sector', is: 'VO' }, whole, true],
    ['is another', { fact: 'case.sector', is: 'PO' }, whole, false],
    ['is one of several', { fact: 'case.sector', is: ['PO', 'VO'] }, whole, true],
    ['is none of several', { fact: 'case.sector', is: ['PO', 'VSO'] }, whole, false],
    ['a list has one', { fact: 'intake.categories', has: 'threat' }, whole, true],
    ['a list has one of several', { fact: 'intake.categories', has: ['theft', 'threat'] }, whole, true],
    ['a list has none', { fact: 'intake.categories', has: ['theft'] }, whole, false],
    ['what is no list has nothing', { fact: 'intake.kind', has: 'incident' }, whole, false],
    ['was given', { fact: 'intake.kind', given: true }, whole, true],
    ['was not given', { fact: 'intake.knownAt', given: true }, whole, false],
    ['was not to be given', { fact: 'intake.knownAt', given: false }, whole, true],
    ['was given, and should not be', { fact: 'intake.kind', given: false }, whole, false],
    ['reaches the lower bound', { ...days, atLeast: 3 }, trackAt('t1'), true],
    ['stays under the lower bound', { ...days, atLeast: 4 }, trackAt('t1'), false],
    ['reaches the upper bound', { ...days, atMost: 3 }, trackAt('t1'), true],
    ['goes over the upper bound', { ...days, atMost: 2 }, trackAt('t1'), false],
    ['lies between both', { ...days, atLeast: 2, atMost: 4 }, trackAt('t1'), true],
    ['is nowhere, so no number', { ...days, atLeast: 0 }, whole, false],
    ['no fact of ours', { fact: 'weather.today', is: 'rain' }, whole, false],
    ['not answered on a form', { fact: 'step.inScope', is: true }, form(false), undefined],
    ['answered on a form', { fact: 'step.inScope', is: true }, form(false, { inScope: true }), true],
    ['left open in a step: a yes or no is no', { fact: 'step.inScope', is: false }, form(true), true],
  ]);
});

describe('a step that was taken', () => {
  judged([
    ['in the case', { taken: 'hearing.record' }, whole, true],
    ['never', { taken: 'measure.decide' }, whole, false],
    ['one of several', { taken: ['measure.decide', 'measure.intend'] }, whole, true],
    ['about this party', { taken: 'measure.intend', of: 'party' }, partyAt('p1'), true],
    ['about another party', { taken: 'measure.intend', of: 'party' }, partyAt('p2'), false],
    ['about nobody, where nobody is at hand', { taken: 'report.receive', of: 'party' }, whole, true],
    ['about somebody, where nobody is at hand', { taken: 'measure.intend', of: 'party' }, whole, false],
    ['on a track, where none is at hand', { taken: 'measure.intend', of: 'track' }, whole, false],
    ['on this track', { taken: 'measure.intend', of: 'track' }, trackAt('t1'), true],
    ['on another track', { taken: 'measure.intend', of: 'track' }, trackAt('t2'), false],
    ['with this answer', { taken: 'hearing.record', where: { purpose: 'intention' } }, whole, true],
    ['with one of these answers', { taken: 'hearing.record', where: { purpose: ['defence', 'facts'] } }, whole, true],
    ['with another answer', { taken: 'hearing.record', where: { purpose: 'defence' } }, whole, false],
    ['with an answer nobody gave', { taken: 'hearing.record', where: { manner: 'phone' } }, whole, false],
    ['with one of the answers given', { taken: 'report.receive', where: { categories: 'threat' } }, whole, true],
    ['with every answer', { taken: 'letter.issue', where: { letter: 'intention', paper: 'l2' } }, whole, false],
    ['by this role', { taken: 'hearing.record', by: ['board'] }, whole, true],
    ['by another role', { taken: 'hearing.record', by: ['reporter'] }, whole, false],
    ['after another', { taken: 'measure.intend', after: 'measure.propose' }, whole, true],
    ['before it', { taken: 'measure.propose', after: 'measure.intend' }, whole, false],
    ['at the same moment is not after', { taken: 'measure.intend', after: 'measure.intend' }, whole, false],
    ['after what never was', { taken: 'measure.intend', after: 'measure.decide' }, whole, false],
    [
      'after the last about this party',
      { taken: 'letter.issue', of: 'party', after: 'hearing.record' },
      partyAt('p1'),
      true,
    ],
    [
      'before the last about this party',
      { taken: 'hearing.record', of: 'party', after: 'measure.propose' },
      partyAt('p1'),
      false,
    ],
    ['with what the act at hand says', { taken: 'letter.issue', same: ['purpose'] }, actAt(2), false],
    ['about the paper at hand, later', { taken: 'hearing.record', same: ['purpose'] }, actAt(2), false],
    ['with what an earlier act lacks as well', { taken: 'measure.propose', same: ['purpose'] }, actAt(1), true],
    ['earlier than the act at hand', { taken: 'report.receive', same: ['purpose'] }, actAt(5), false],
    ['with no act at hand to compare', { taken: 'measure.propose', same: ['purpose'] }, whole, false],
    ['another paper than the act at hand', { taken: 'letter.issue', same: ['paper'] }, actAt(5), false],
  ]);
});

describe('what is not known yet', () => {
  const open: Condition = { fact: 'step.inScope', is: true };
  const yes: Condition = { fact: 'case.sector', is: 'VO' };
  const no: Condition = { fact: 'case.sector', is: 'PO' };
  const view = form(false);
  judged([
    ['all: nothing asked', { all: [] }, view, true],
    ['all: every one', { all: [yes, yes] }, view, true],
    ['all: one not', { all: [yes, no] }, view, false],
    ['all: one open', { all: [open, yes] }, view, undefined],
    ['all: one open, one not', { all: [open, no] }, view, false],
    ['any: nothing offered', { any: [] }, view, false],
    ['any: one', { any: [no, yes] }, view, true],
    ['any: none', { any: [no, no] }, view, false],
    ['any: one open', { any: [open, no] }, view, undefined],
    ['any: one open, one so', { any: [open, yes] }, view, true],
    ['not', { not: yes }, view, false],
    ['not what is not', { not: no }, view, true],
    ['not what is open', { not: open }, view, undefined],
  ]);
});

describe('somebody, and some track', () => {
  const open: Condition = { fact: 'step.inScope', is: true };
  judged([
    ['some party', { someParty: { fact: 'party.role', is: 'victim' } }, whole, true],
    ['no party', { someParty: { fact: 'party.role', is: 'witness' } }, whole, false],
    ['some party, not known yet', { someParty: open }, form(false), undefined],
    [
      'some party seen apart from the track at hand',
      { someParty: { fact: 'track.machine', given: true } },
      trackAt('t1'),
      false,
    ],
    ['some track', { someTrack: { fact: 'track.state', is: 'open' } }, whole, true],
    ['no track', { someTrack: { fact: 'track.state', is: 'ended' } }, whole, false],
    [
      'some track of this party',
      { someTrack: { fact: 'track.state', is: 'decided' }, of: 'party' },
      partyAt('p1'),
      true,
    ],
    [
      'some track of another party',
      { someTrack: { fact: 'track.state', is: 'decided' }, of: 'party' },
      partyAt('p2'),
      false,
    ],
    [
      'some track of the case, from another party',
      { someTrack: { fact: 'track.state', is: 'decided' }, of: 'case' },
      partyAt('p2'),
      true,
    ],
    ['some track of nobody', { someTrack: { fact: 'track.state', is: 'decided' }, of: 'party' }, whole, false],
    ['some track sees its own party', { someTrack: { fact: 'party.role', is: 'victim' } }, partyAt('p1'), true],
    ['some track, not known yet', { someTrack: open }, form(false), undefined],
  ]);
});

describe('a named rule', () => {
  judged([
    ['that holds', { holds: 'hasParty', with: { role: 'victim' } }, whole, true],
    ['that does not', { holds: 'hasParty', with: { role: 'witness' } }, whole, false],
    ['asked without what it needs', { holds: 'hasParty' }, whole, false],
    ['that nobody wrote', { holds: 'isRaining' }, whole, undefined],
    [
      'that asks who asks',
      { holds: 'actorHolds', with: { roles: ['board'] } },
      { ...whole, asking: askedBy('b', 'board') },
      true,
    ],
    ['that asks who asks, when nobody does', { holds: 'actorHolds', with: { roles: ['board'] } }, whole, undefined],
  ]);
});
