import { describe, expect, it } from '@jest/globals';
import { actOf, askedBy, caseOf, parentOf, pupil, ten, today, trackOf } from '../../../../test/support/case-built.js';
import { leader, sealed, powers, scope, taken, type With } from '../../../../test/support/decided-built.js';
import { bookOf, dutyOf, limitOf } from '../../../../test/support/rules-built.js';
import type { Calendars } from '../calendar/index.js';
import { StepMalformed } from './check-data.js';
import { openCase } from './decide.js';
import { StepRefused } from './judgement.js';
import type { Asking, CaseState } from './state.js';
import type { OutsideFacts, PlainData, StepDraft } from './steps/index.js';

const refusals = (state: CaseState, draft: StepDraft, over: With = {}): unknown => {
  try {
    taken(state, draft, over);
  } catch (error) {
    if (error instanceof StepRefused)
      return error.unmet.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));
    if (error instanceof StepMalformed) return error.errors.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

describe('a step as it is recorded', () => {
  it('has the next number, who and when, and nothing it does not need', () =>
    expect(taken(caseOf({}), { type: 'scope.assess', data: scope }).step).toEqual({
      type: 'scope.assess',
      data: scope,
      seq: 2,
      at: ten,
      by: leader.actor,
    }));

  it('keeps what was looked up, and what it was taken in spite of', () => {
    const book = bookOf({
      powers,
      limits: [limitOf(['scope.assess'], { any: [] }, { severity: 'warn', id: 'INV.mind' })],
    });
    const { step, warnings } = taken(
      caseOf({}),
      { type: 'scope.assess', data: scope },
      { book, outside: { registeredSchool: true } },
    );
    expect(step).toMatchObject({ outside: { registeredSchool: true }, warnings: ['INV.mind'] });
    expect(warnings.map(({ code }) => code)).toEqual(['INV.mind']);
  });

  it('gives a newcomer and a new track their ids, and a step on a track its party', () => {
    const state = caseOf({ parties: [pupil('p1'), parentOf('p1', 'p2')], tracks: [trackOf('t1')] });
    expect(
      taken(state, { type: 'party.add', data: { kind: 'pupil', role: 'victim', band: 'from12', name: sealed } }).step
        .party,
    ).toBe('p3');
    const custody = {
      device: 'phone',
      pupilPresent: true,
      working: 'yes',
      switchedOff: true,
      condition: sealed,
    } as const;
    expect(taken(state, { type: 'custody.take', party: 'p1', data: custody }).step).toMatchObject({
      track: 't2',
      party: 'p1',
    });
    expect(taken(state, { type: 'measure.withdraw', track: 't1', data: { reason: sealed } }).step).toMatchObject({
      track: 't1',
      party: 'p1',
    });
    expect(taken(state, { type: 'scope.assess', data: scope }).step).not.toHaveProperty('party');
  });

  it('starts the terms that run from it', () => {
    const book = bookOf({ powers, duties: [dutyOf({ within: { amount: 3, unit: 'days' } })] });
    const { step, next, obligations } = taken(
      caseOf({}, { dues: { old: { due: ten, lastDay: today } } }),
      { type: 'scope.assess', data: scope },
      { book },
    );
    expect(step.dues).toEqual({ 'INV.duty/case/1': { due: '2026-09-11T22:00:00.000Z', lastDay: '2026-09-11' } });
    expect(next.dues).toEqual({ old: { due: ten, lastDay: today }, ...step.dues });
    expect(obligations).toMatchObject([{ due: { lastDay: '2026-09-11' } }]);
  });
});

describe('what is filled in here and never by hand', () => {
  const school = { holidays: [{ name: 'autumn', from: '2026-10-17', until: '2026-10-26' }], studyDays: [] };
  const proposed = (from: string, until: string, calendars: Calendars = { school }) =>
    taken(
      caseOf({}),
      {
        type: 'measure.propose',
        party: 'p1',
        data: {
          measure: 'suspension',
          ground: 'ownConduct',
          from,
          until,
          lesserConsidered: ['none'],
          urgent: false,
          interest: sealed,
          lesserReason: sealed,
          reason: sealed,
        },
      },
      { calendars },
    ).step.data['schoolDays'];

  it('decision 27: the school days a measure denies, up to the sixty that a form can hold', () => {
    expect([
      proposed('2026-09-08', '2026-09-15'),
      proposed('2026-10-16', '2026-10-27'),
      proposed('2026-09-08', '2027-09-08'),
    ]).toEqual([5, 2, 60]);
    expect([
      proposed('2026-09-08', '2026-09-08'),
      proposed('2026-09-08', '2026-09-01'),
      proposed('2026-09-08', '2026-09-15', {}),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('which time a device is taken from this pupil', () => {
    const track = (id: string, over = {}) => trackOf(id, { machine: 'custody', state: 'returned', ...over });
    const state = caseOf({
      tracks: [
        track('t1'),
        track('t2', { state: 'annulled' }),
        track('t3', { party: 'p2' }),
        track('t4', { machine: 'measure' }),
      ],
    });
    const custody = {
      device: 'phone',
      pupilPresent: true,
      working: 'yes',
      switchedOff: true,
      condition: sealed,
    } as const;
    const breach = (built: CaseState, outside?: OutsideFacts, data: PlainData = custody) =>
      taken(built, { type: 'custody.take', party: 'p1', data }, { outside }).step.data['breach'];
    expect([
      breach(caseOf({})),
      breach(state),
      breach(state, { earlierCustodies: 2 }),
      breach(state, {}, { ...custody, breach: 9 }),
    ]).toEqual([1, 2, 4, 2]);
  });

  it('whether a lapse ends the duty is said by the rule', () => {
    const lapse = (onLapse: 'ends' | 'overdue') => {
      const state = caseOf({}, { dues: { 'INV.duty/case/1': { due: ten, lastDay: today } } });
      const { step, next } = taken(
        state,
        { type: 'deadline.lapse', data: { obligation: 'INV.duty/case/1', due: ten, ends: onLapse !== 'ends' } },
        { book: bookOf({ powers, duties: [dutyOf({ onLapse })] }) },
      );
      return [step.data['ends'], next.settled, next.overdue];
    };
    expect([lapse('ends'), lapse('overdue')]).toEqual([
      [true, { 'INV.duty/case/1': 'lapsed' }, []],
      [false, {}, ['INV.duty/case/1']],
    ]);
  });
});

describe('what is refused', () => {
  const state = caseOf(
    { acts: [actOf(1, 'report.receive', { kind: 'incident' }), actOf(2, 'scope.assess', { inScope: true })] },
    { version: 2 },
  );
  const key = 'INV.duty/case/1';
  const due = (at: string): Partial<CaseState> => ({ dues: { [key]: { due: at, lastDay: today } } });

  it('what is no step, before any rule is asked', () => {
    expect(refusals(state, { type: 'scope.assess', data: {} })).toEqual([
      'data.inScope field.required',
      'data.reason field.required',
    ]);
    expect(refusals(state, { type: 'step.correct', data: { step: 2, reason: sealed, 'set.inScope': 'no' } })).toEqual([
      'data.set.inScope yesNo.expected',
    ]);
  });

  it('with every reason at once, and a message of codes alone', () => {
    const book = bookOf({ powers, limits: [limitOf(['suspicion.know'], { any: [] })] });
    const draft: StepDraft = {
      type: 'suspicion.know',
      party: 'p1',
      data: { of: 'summaryDismissal', at: '2026-09-09T10:00:00Z' },
    };
    expect(refusals(state, draft, { book, asking: askedBy('b', 'board') })).toEqual([
      'notYourRole',
      'INV.limit',
      'notYetDone data.at',
    ]);
    expect(() => taken(state, draft, { book })).toThrow(
      'suspicion.know is refused at stage factFinding: INV.limit, notYetDone',
    );
    expect(
      refusals(state, {
        type: 'hearing.invite',
        party: 'p1',
        data: { purpose: 'facts', on: '2099-01-01', manner: 'inPerson', withParents: 'p9' },
      }),
    ).toContain('data.withParents field.unknown');
  });

  it('a correction of nothing', () => {
    expect(refusals(state, { type: 'step.correct', data: { step: 9, reason: sealed } })).toEqual([
      'unknownStep data.step',
    ]);
    expect(refusals(state, { type: 'step.correct', data: { step: 2, reason: sealed, 'set.inScope': false } })).toEqual(
      [],
    );
  });

  it('waiving what nobody may waive, or what is not open', () => {
    const waive = (asking: Asking, waivableBy: readonly ('board' | 'teamLeader')[], obligation = key) =>
      refusals(
        state,
        { type: 'obligation.waive', data: { obligation, reason: sealed } },
        { asking, book: bookOf({ powers, duties: [dutyOf({ waivableBy })] }) },
      );
    expect([
      waive(leader, ['teamLeader']),
      waive(leader, ['board']),
      waive(leader, ['teamLeader'], 'INV.other/case/1'),
    ]).toEqual([[], ['notYourRole', 'notWaivable data.obligation'], ['notYourRole', 'notWaivable data.obligation']]);
    expect(waive({ ...leader, roles: ['teamLeader', 'board'] }, ['board'])).toEqual([]);
  });

  it('a lapse of what has not run out, or did so before', () => {
    const lapse = (over: Partial<CaseState>, obligation = key) =>
      refusals(
        { ...state, ...over },
        { type: 'deadline.lapse', data: { obligation, due: ten } },
        { book: bookOf({ powers, duties: [dutyOf()] }) },
      );
    expect([
      lapse(due(ten)),
      lapse(due('2026-09-08T08:00:00.001Z')),
      lapse({}),
      lapse({ ...due(ten), overdue: [key] }),
      lapse(due(ten), 'INV.other/case/1'),
    ]).toEqual([[], ...Array.from({ length: 4 }, () => ['nothingLapsed data.obligation'])]);
  });

  it('a case that begins with anything but a report', () => {
    const { opening } = state;
    const moment = { at: ten, calendars: {} };
    expect(() =>
      openCase({ opening, asking: leader, draft: { type: 'case.take', data: {} } }, moment, bookOf({ powers })),
    ).toThrow('type: step.notFirst');
  });
});
