import { describe, expect, it } from '@jest/globals';
import { actOf, askedBy, caseOf, pupil, ten, today, trackOf } from '../../../../test/support/case-built.js';
import { bookOf, dutyOf, limitOf, powerOf } from '../../../../test/support/rules-built.js';
import { againstReplacing, againstTurningBack } from './corrections.js';
import { againstDays } from './days-told.js';
import { decide } from './decide.js';
import { benchOf, judge, type Proposed } from './judge.js';
import { StepRefused } from './judgement.js';
import { againstReferences } from './references.js';
import type { Asking, CaseState, Unmet } from './state.js';
import type { PlainData, StepDraft, StepType } from './steps/index.js';

const leader = askedBy('leader', 'teamLeader');
const steps: StepType[] = [
  'scope.assess',
  'finding.record',
  'measure.propose',
  'measure.withdraw',
  'measure.decide',
  'measure.start',
  'breach.assess',
  'step.correct',
  'obligation.waive',
  'case.take',
  'review.finish',
  'referral.send',
  'hearing.agree',
  'consideration.pause',
];
const book = bookOf({ powers: [powerOf(['teamLeader'], steps)] });
const state = caseOf({
  tracks: [trackOf('t1'), trackOf('t2', { machine: 'objection' }), trackOf('t3', { party: undefined })],
  acts: [
    actOf(1, 'report.receive', { kind: 'incident' }),
    actOf(2, 'scope.assess', { inScope: true }),
    actOf(3, 'letter.issue', {}),
    actOf(4, 'measure.propose', {}, { track: 't1' }),
  ],
});
const asked = (
  step: Partial<Proposed> & { type: StepType },
  of: CaseState = state,
  rules = book,
  asking: Asking = leader,
) => judge(benchOf(of, rules, today), { data: {}, complete: true, ...step }, asking);

describe('what a refusal says: what is wrong, where, and what would lift it', () => {
  const judged = (step: Partial<Proposed> & { type: StepType }, of?: CaseState) => asked(step, of).unmet;
  const own = (type: StepType, data: PlainData) => {
    try {
      decide(state, { asking: leader, draft: { type, data } }, { at: ten, calendars: {} }, book);
    } catch (error) {
      if (error instanceof StepRefused) return error.unmet;
      throw error;
    }
    return [];
  };
  const sealed = { content: '00000000-0000-4000-8000-000000000001', digest: 'a'.repeat(64) };
  const told = (type: StepType, data: PlainData, over: Partial<StepDraft> = {}) =>
    againstDays({ ...state, tracks: { t1: trackOf('t1', { openedSeq: 4 }) } }, { type, data, ...over }, ten);
  const refers = (type: StepType, data: PlainData) => againstReferences(state, { type, party: 'p1', data }, ten);

  it.each<[string, readonly Unmet[], string, string, string | undefined]>([
    ['another stage', judged({ type: 'case.take' }), 'notAtThisStage', 'waitForStage', 'case'],
    [
      'another stage of the track',
      judged({ type: 'measure.start', track: 't1' }),
      'notAtThisStage',
      'waitForStage',
      'track',
    ],
    [
      'an answer that leads nowhere',
      judged({ type: 'review.finish', data: { route: 'nowhere' } }, { ...state, stage: 'review' }),
      'notAtThisStage',
      'waitForStage',
      'case',
    ],
    [
      'a decision that leads nowhere',
      judged({ type: 'measure.decide', track: 't1', data: { decision: 'perhaps' } }),
      'notAtThisStage',
      'waitForStage',
      'track',
    ],
    ['somebody unknown', judged({ type: 'finding.record', party: 'p9' }), 'unknownParty', 'chooseParty', 'party'],
    ['a track unknown', judged({ type: 'measure.withdraw', track: 't9' }), 'unknownTrack', 'chooseTrack', 'track'],
    [
      'a track of another kind',
      judged({ type: 'measure.withdraw', track: 't2' }),
      'unknownTrack',
      'chooseTrack',
      'track',
    ],
    [
      'a track that the case will name',
      judged({ type: 'measure.propose', party: 'p1', track: 't8' }),
      'trackIsGiven',
      'leaveOutTrack',
      'track',
    ],
    [
      'nothing to waive',
      judged({ type: 'obligation.waive', complete: false }).slice(1),
      'notWaivable',
      'doIt',
      undefined,
    ],
    [
      'a norm that is none',
      judged({ type: 'breach.assess', party: 'p1', data: { norms: ['N9'] } }),
      'unknownNorm',
      'chooseNorm',
      'data.norms',
    ],
    [
      'waiving what is not open',
      own('obligation.waive', { obligation: 'x', reason: sealed }).slice(1),
      'notWaivable',
      'doIt',
      'data.obligation',
    ],
    ['correcting nothing', own('step.correct', { step: 9, reason: sealed }), 'unknownStep', 'chooseStep', 'data.step'],
    [
      'other words for a letter',
      againstReplacing({ type: 'letter.issue', data: {} }, { letter: 'x' }),
      'stands',
      'addAnother',
      'data.set.letter',
    ],
    [
      'turning back',
      againstTurningBack(state, actOf(1, 'report.receive', { kind: 'incident' }), { kind: 'x' }),
      'ledFurther',
      'undoByStep',
      'data.set.kind',
    ],
    ['a day to come', told('hearing.record', { on: '2026-09-09' }), 'notYetDone', 'tellTheDay', 'data.on'],
    [
      'before it was proposed',
      told('measure.intend', { sentOn: '2026-09-01' }, { track: 't1' }),
      'beforeProposal',
      'tellTheDay',
      'data.sentOn',
    ],
    [
      'a person that is not there',
      refers('party.add', { parentOf: 'p9' }),
      'unknownParty',
      'chooseParty',
      'data.parentOf',
    ],
    ['a hearing that was not', refers('hearing.agree', { hearing: 2 }), 'unknownStep', 'chooseStep', 'data.hearing'],
    [
      'a measure that was not',
      refers('measure.propose', { extends: 't9' }),
      'unknownTrack',
      'chooseTrack',
      'data.extends',
    ],
    [
      'a day that is over',
      refers('consideration.pause', { until: today }),
      'alreadyOver',
      'chooseComingDay',
      'data.until',
    ],
    [
      'a day too far off',
      refers('consideration.pause', { until: '2027-09-10' }),
      'tooFarOff',
      'chooseComingDay',
      'data.until',
    ],
  ])('%s', (_, unmet, code, lifts, path) =>
    expect(unmet).toEqual([{ code, cites: [], lifts, ...(path === undefined ? {} : { path }) }]),
  );

  it('and its message, for who reads logs, holds codes alone', () => {
    const refused = new StepRefused('case.take', 'review', [
      { code: 'one', cites: [], lifts: 'doIt' },
      { code: 'two', cites: [], lifts: 'doIt' },
    ]);
    expect([refused.name, refused.message]).toEqual(['StepRefused', 'case.take is refused at stage review: one, two']);
  });

  it('a year, and a day in a leap year, is not too far off', () =>
    expect(refers('consideration.pause', { until: '2027-09-09' })).toEqual([]));
});

describe('a form is refused only for what no answer can change', () => {
  const form = (step: Partial<Proposed> & { type: StepType }, of?: CaseState) =>
    asked({ complete: false, ...step }, of).unmet.map(({ code }) => code);

  it('such as the stage, and not an answer still to come', () => {
    expect([form({ type: 'case.take' }), form({ type: 'measure.start', track: 't1' })]).toEqual([
      ['notAtThisStage'],
      ['notAtThisStage'],
    ]);
    expect([
      form({ type: 'review.finish' }, { ...state, stage: 'review' }),
      form({ type: 'measure.decide', track: 't1' }),
    ]).toEqual([[], []]);
  });

  it('and asks nothing of a field that the step does not have', () =>
    expect(form({ type: 'scope.assess', data: { colour: ['red'] } })).toEqual([]));
});

describe('whoever acts, as the step records him', () => {
  it('in the place of somebody only in the role that was lent', () => {
    const asking = (over: Partial<Asking>) =>
      askedBy('l', 'principal', { roles: ['principal', 'teamLeader'], ...over });
    const actor = (over: Partial<Asking>) => asked({ type: 'scope.assess' }, state, book, asking(over)).actor;
    expect(actor({ actor: { person: 'l', role: 'principal', inPlaceOf: 'absent' } })).toStrictEqual({
      person: 'l',
      role: 'teamLeader',
    });
    expect(actor({ lent: { principal: { from: 'absent' } } })).toStrictEqual({ person: 'l', role: 'teamLeader' });
    expect(actor({ lent: { teamLeader: { from: 'absent' } } })).toStrictEqual({
      person: 'l',
      role: 'teamLeader',
      inPlaceOf: 'absent',
    });
  });

  it('and a level is empty for a step when the role itself is barred from it', () => {
    const limits = [
      limitOf(
        ['scope.assess'],
        { not: { holds: 'actorHolds', with: { roles: ['teamLeader'] } } },
        { lifts: 'askSomeoneElse' },
      ),
    ];
    const rules = bookOf({ powers: [powerOf(['teamLeader'], ['scope.assess'])], limits });
    expect(
      asked({ type: 'scope.assess' }, state, rules, askedBy('p', 'principal', { holders: { teamLeader: ['a'] } })).who,
    ).toEqual(['teamLeader', 'principal']);
  });
});

describe('what an open obligation holds up', () => {
  const blocks = ['referral.send', 'measure.withdraw'] as const;
  const held = (duty: Parameters<typeof dutyOf>[0], step: Partial<Proposed> & { type: StepType }) => {
    const built = caseOf({
      parties: [pupil('p1'), pupil('p2')],
      tracks: [trackOf('t1'), trackOf('t4'), trackOf('t3', { party: undefined })],
    });
    const rules = bookOf({ powers: [powerOf(['teamLeader'], steps)], duties: [dutyOf({ blocks, ...duty })] });
    return asked(step, built, rules).unmet.map(({ obligation }) => obligation);
  };

  it('a step of the case, whomever it is about', () =>
    expect(held({ scope: 'party' }, { type: 'referral.send', party: 'p1', data: { to: 'complaint' } })).toEqual([
      'INV.duty/p1/1',
      'INV.duty/p2/1',
    ]));

  it('of two measures on one pupil its own', () =>
    expect(held({ scope: 'track' }, { type: 'measure.withdraw', track: 't4' })).toEqual(['INV.duty/t4/1']));

  it('and a measure on nobody yet, whoever it is about', () =>
    expect(held({ scope: 'party' }, { type: 'measure.withdraw', track: 't3' })).toEqual([
      'INV.duty/p1/1',
      'INV.duty/p2/1',
    ]));
});

describe('a correction is judged as a whole step', () => {
  const limits = [limitOf(['scope.assess'], { fact: 'step.tie', given: true }, { id: 'INV.tie' })];
  const rules = bookOf({ powers: [powerOf(['teamLeader'], steps)], limits });

  it('so what it leaves out is left out', () =>
    expect(
      asked({ type: 'step.correct', data: { step: 2, 'set.inScope': false } }, state, rules).unmet.map(
        ({ code }) => code,
      ),
    ).toEqual(['INV.tie']));

  it('and only a correction is', () =>
    expect(asked({ type: 'referral.send', data: { step: 2, 'set.inScope': false } }, state, rules).unmet).toEqual([]));
});
