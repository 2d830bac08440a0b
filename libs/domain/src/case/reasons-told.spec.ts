import { describe, expect, it } from '@jest/globals';
import { actOf, askedBy, caseOf, pupil, today, trackOf } from '../../../../test/support/case-built.js';
import { anyone, asked, leader, open } from '../../../../test/support/judged-built.js';
import { bookOf, dutyOf, limitOf, powerOf } from '../../../../test/support/rules-built.js';
import { availableSteps } from './available-steps.js';
import { powersCited, benchOf, type Proposed } from './judge.js';
import type { StepType } from './steps/index.js';

const state = caseOf({ tracks: [trackOf('t1'), trackOf('t2', { machine: 'objection', state: 'open' })] });
const against = (type: StepType, over: Partial<Proposed> = {}, book = open, of = state) =>
  asked(of, book, { type, ...over }).unmet;

describe('a reason against a step, with what lifts it', () => {
  it('is that the step is of another stage, whatever the school advises', () => {
    expect(asked(state, open, { type: 'case.take' }).advice).toEqual([]);
    expect(against('case.take')).toEqual([{ code: 'notAtThisStage', cites: [], lifts: 'waitForStage', path: 'case' }]);
  });

  it('is that an answer leads nowhere from this stage, or from where the track stands, once the form is filled in', () => {
    const review = caseOf({ tracks: [trackOf('t1')] }, { stage: 'review' });
    const powers = powerOf(['teamLeader'], ['review.finish', 'measure.decide']);
    const book = bookOf({ powers: [powers] });
    const finish = (route: string, complete = true) =>
      against('review.finish', { data: { route }, complete }, book, review);
    expect([finish('nowhere'), finish('investigate'), finish('nowhere', false)]).toEqual([
      [{ code: 'notAtThisStage', cites: [], lifts: 'waitForStage', path: 'case' }],
      [],
      [],
    ]);
    const decide = (decision: string) => against('measure.decide', { track: 't1', data: { decision } }, book);
    expect([decide('maybe'), decide('impose')]).toEqual([
      [{ code: 'notAtThisStage', cites: [], lifts: 'waitForStage', path: 'track' }],
      [],
    ]);
  });

  it('is that the track is not there, of another kind, or not to be given', () => {
    const unknown = [{ code: 'unknownTrack', cites: [], lifts: 'chooseTrack', path: 'track' }];
    expect(against('measure.withdraw', { track: 't9' })).toEqual(unknown);
    expect(against('measure.withdraw', { track: 't2' })).toEqual(unknown);
    expect(against('measure.propose', { party: 'p1', track: 't1' })).toEqual([
      { code: 'trackIsGiven', cites: [], lifts: 'leaveOutTrack', path: 'track' },
    ]);
  });

  it('is that what is breached is no norm, or that nothing can be waived', () => {
    expect(against('breach.assess', { party: 'p1', data: { norms: ['N9'] } })).toEqual([
      { code: 'unknownNorm', cites: [], lifts: 'chooseNorm', path: 'data.norms' },
    ]);
    const waive = (waivable: readonly ('teamLeader' | 'board')[]) =>
      against(
        'obligation.waive',
        { complete: false },
        bookOf({
          powers: [anyone],
          duties: [dutyOf({ waivableBy: ['teamLeader'] }), dutyOf({ id: 'INV.other', waivableBy: waivable })],
        }),
      );
    expect(waive(['board'])).toEqual([]);
    expect(against('obligation.waive', { complete: false })).toEqual([
      expect.objectContaining({ code: 'notYourRole' }),
      { code: 'notWaivable', cites: [], lifts: 'doIt' },
    ]);
  });

  it('is in a correction what would be one against the step itself, and nothing more', () => {
    const told = caseOf({ acts: [actOf(1, 'report.receive'), actOf(2, 'scope.assess', { inScope: true })] });
    expect(against('step.correct', { data: { step: 2, 'set.tie': 'none' } }, open, told)).toEqual([]);
  });
});

describe('what the school itself usually does', () => {
  const asks = { fact: 'step.tie', is: 'school' } as const;
  const advised = (over: Parameters<typeof limitOf>[2], data = {}, complete = false) =>
    asked(
      state,
      bookOf({
        powers: [anyone],
        limits: [limitOf(['scope.assess'], asks, { layer: 'school', severity: 'warn', ...over })],
      }),
      { type: 'scope.assess', data, complete },
    ).advice.map(({ code }) => code);

  it('is shown beside a form, until an answer keeps to it', () => {
    expect([advised({}), advised({}, { tie: 'none' }), advised({}, { tie: 'school' })]).toEqual([
      ['INV.limit'],
      ['INV.limit'],
      [],
    ]);
  });

  it('is not shown once the form is filled in, nor where it does not apply', () => {
    expect(advised({}, { tie: 'none' }, true)).toEqual([]);
    expect(advised({ when: { fact: 'case.sector', is: 'PO' } })).toEqual([]);
    expect(advised({ when: { fact: 'case.sector', is: 'VO' } })).toEqual(['INV.limit']);
  });

  it('is of the school alone, and never a refusal', () => {
    expect([advised({ layer: 'protocol' }), advised({ severity: 'refuse' })]).toEqual([[], []]);
    expect(asked(state, open, { type: 'scope.assess', complete: false }).advice).toEqual([]);
    expect(asked(state, bookOf({ powers: [anyone] }), { type: 'scope.assess' }).advice).toEqual([]);
  });
});

describe('the clauses that say who may take a step', () => {
  it('are those of every power for it that may apply, each once', () => {
    const book = bookOf({
      powers: [
        powerOf(['teamLeader'], ['scope.assess'], { id: 'INV.one', cites: ['INV-1', 'INV-2'] }),
        powerOf(['board'], ['scope.assess'], { id: 'INV.two', cites: ['INV-2', 'INV-3'] }),
        powerOf(['hr'], ['scope.assess'], { id: 'INV.not', cites: ['INV-4'], when: { any: [] } }),
      ],
    });
    const step = { type: 'scope.assess', data: {}, complete: false } as const;
    const bench = benchOf(state, book, today);
    expect(powersCited(bench, step, leader)).toEqual(['INV-1', 'INV-2', 'INV-3']);
    expect(powersCited(bench, { ...step, type: 'case.take' }, leader)).toEqual([]);
  });
});

describe('steps as forms', () => {
  const forms = (type: StepType) =>
    availableSteps(state, leader, bookOf({ powers: [powerOf(['teamLeader'], [type])] }), today);

  it('say whether they lead the case on from here; what moves a track is always at home here', () => {
    expect([forms('factFinding.finish'), forms('measure.withdraw')].map(([form]) => form?.standing)).toEqual([
      'onward',
      'here',
    ]);
    expect(forms('note.add').map(({ standing }) => standing)).toEqual(['anytime']);
  });

  it('are for tracks of their own kind alone, where those have come so far', () => {
    expect(forms('measure.withdraw').map(({ track }) => track)).toEqual(['t1']);
    expect(forms('measure.start')).toEqual([]);
  });
});

describe('a level with nobody left for a step', () => {
  it('is one whose only holder is a party of the case, and no other', () => {
    const concerned = caseOf({ parties: [pupil('p1', { person: 'b' })] });
    const book = bookOf({
      powers: [powerOf(['board'], ['scope.assess'])],
      limits: [limitOf(['scope.assess'], { holds: 'actorIsNoParty' }, { lifts: 'askSomeoneElse' })],
    });
    const asking = { ...askedBy('s', 'supervisoryBoard'), holders: { board: ['b'] } };
    const may = (of: typeof concerned) => asked(of, book, { type: 'scope.assess' }, asking).who;
    expect([may(concerned), may(caseOf({}))]).toEqual([['board', 'supervisoryBoard'], ['board']]);
  });
});
