import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, parentOf, pupil, ten, trackOf } from '../../../../test/support/case-built.js';
import { apply, ImpossibleStep, opened, replay, replayOn } from './apply.js';
import type { CaseState } from './state.js';
import type { PlainData, Step, StepType } from './steps/index.js';

const { opening } = caseOf({});
const by = { person: 'leader', role: 'teamLeader' } as const;
const step = (seq: number, type: StepType, data: PlainData = {}, over: Partial<Step> = {}): Step => ({
  seq,
  type,
  at: ten,
  by,
  data,
  ...over,
});
const after = (state: CaseState, type: StepType, data: PlainData = {}, over: Partial<Step> = {}) =>
  apply(state, step(state.version + 1, type, data, over));
const report = (data: PlainData = { kind: 'incident' }) => step(1, 'report.receive', data);

describe('decision 1: a case is what its log says', () => {
  it('begins with the report, and leads the life its kind asks for', () => {
    const kinds = [
      'incident',
      'complaint',
      'publicationDoubt',
      'derailingCommunication',
      'mediaRequest',
      'supportRequest',
    ];
    expect(kinds.map((kind) => opened(opening, { data: { kind } }).machine)).toEqual([
      'incident',
      'incident',
      'advice',
      'advice',
      'advice',
      'advice',
    ]);
    expect(replay(opening, [report()])).toEqual({
      ...caseOf({
        parties: [],
        acts: [actOf(1, 'report.receive', { kind: 'incident' }, { by, party: undefined, track: undefined })],
      }),
      stage: 'reported',
    });
  });

  it('goes on where the steps lead, and keeps what they were', () => {
    const state = replay(opening, [
      report(),
      step(2, 'case.take'),
      step(3, 'note.add', {}),
      step(4, 'party.add', { kind: 'pupil', role: 'subject' }, { party: 'p1' }),
    ]);
    expect([state.stage, state.version, state.notes, state.acts.map(({ seq }) => seq)]).toEqual([
      'review',
      4,
      [3],
      [1, 2, 4],
    ]);
    expect(replayOn(state, [step(5, 'note.add')])).toMatchObject({ version: 5, notes: [3, 5], stage: 'review' });
    expect(replayOn(state, [])).toBe(state);
  });

  it('keeps the ends of terms that were recorded, old and new', () => {
    const due = (day: string) => ({ due: `${day}T22:00:00.000Z`, lastDay: day });
    const state = caseOf({}, { dues: { a: due('2026-09-10'), b: due('2026-09-11') } });
    const next = after(
      state,
      'scope.assess',
      { inScope: true },
      { dues: { b: due('2026-09-12'), c: due('2026-09-13') } },
    );
    expect(next.dues).toEqual({ a: due('2026-09-10'), b: due('2026-09-12'), c: due('2026-09-13') });
    expect(after(state, 'scope.assess').dues).toBe(state.dues);
  });
});

describe('a log that cannot be is refused', () => {
  const built = caseOf({ tracks: [trackOf('t1')], acts: [actOf(1, 'report.receive')] });
  const impossible = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      if (error instanceof ImpossibleStep) return error.message;
      throw error;
    }
    return 'possible';
  };
  const next = (type: StepType, over: Partial<Step> = {}, data: PlainData = {}) =>
    impossible(() => after(built, type, data, over));

  it('out of order, without a beginning, or with two', () => {
    expect(impossible(() => replay(opening, []))).toBe('step 1 (report.receive) cannot have happened at an empty log');
    expect(impossible(() => replay(opening, [step(1, 'case.take')]))).toBe(
      'step 1 (case.take) cannot have happened at the beginning',
    );
    expect(next('report.receive')).toBe('step 2 (report.receive) cannot have happened at the beginning');
    expect(next('scope.assess', { seq: 3 })).toBe('step 3 (scope.assess) cannot have happened at step 2');
    expect(next('scope.assess', { seq: 1 })).toContain('at step 2');
    expect(new ImpossibleStep(1, 'case.take', 'here').name).toBe('ImpossibleStep');
  });

  it('with a step nobody knows, or one of another stage', () => {
    expect(next('case.burn' as StepType)).toBe('step 2 (case.burn) cannot have happened at any stage');
    expect(next('case.take')).toBe('step 2 (case.take) cannot have happened at incident.factFinding');
  });

  it('about nobody, somebody unknown, or a newcomer who is there already', () => {
    expect(next('finding.record')).toBe('step 2 (finding.record) cannot have happened at party nobody');
    expect(next('finding.record', { party: 'p9' })).toBe('step 2 (finding.record) cannot have happened at party p9');
    expect(next('finding.record', { party: 'p1' })).toBe('possible');
    expect(next('party.add', { party: 'p1' })).toBe('step 2 (party.add) cannot have happened at party p1');
    expect(next('party.add', { party: 'p2' })).toBe('possible');
    expect(next('party.correct', { party: 'p9' })).toContain('p9');
  });

  it('on a track that is not there, is there already, or is past it', () => {
    expect(next('measure.propose', { party: 'p1', track: 't1' })).toBe(
      'step 2 (measure.propose) cannot have happened at t1, which is there already',
    );
    expect(next('measure.propose', { party: 'p1', track: 't2' })).toBe('possible');
    expect(next('measure.withdraw', { track: 't9' })).toBe(
      'step 2 (measure.withdraw) cannot have happened at t9 (no such track)',
    );
    expect(next('measure.start', { track: 't1' })).toBe('step 2 (measure.start) cannot have happened at t1 (proposed)');
    expect(next('measure.withdraw', { track: 't1' })).toBe('possible');
  });
});

describe('what a step makes of persons', () => {
  it('adds one, with what was said of him; whoever is no pupil is of age', () => {
    const added = (data: PlainData) => after(caseOf({}), 'party.add', data, { party: 'p2' }).parties['p2'];
    expect(added({ kind: 'parent', role: 'parentOf', parentOf: 'p1' })).toEqual({
      id: 'p2',
      kind: 'parent',
      role: 'parentOf',
      band: 'adult',
      of: 'p1',
      person: undefined,
    });
    expect([
      added({ kind: 'pupil', role: 'victim' })?.band,
      added({ kind: 'unknown', role: 'victim' })?.band,
      added({ kind: 'pupil', role: 'victim', band: 'from16' })?.band,
    ]).toEqual(['unknown', 'unknown', 'from16']);
    expect(added({ kind: 'employee', role: 'subject', person: 'someone' })).toMatchObject({
      band: 'adult',
      person: 'someone',
    });
  });

  it('corrects only what is said anew', () => {
    const before = pupil('p1', { of: 'p0', person: 'someone' });
    const corrected = (data: PlainData) =>
      after(caseOf({ parties: [before] }), 'party.correct', data, { party: 'p1' }).parties['p1'];
    expect(corrected({})).toEqual(before);
    const other = caseOf({ parties: [before] });
    expect(after(other, 'finding.record', { role: 'witness' }, { party: 'p1' }).parties).toBe(other.parties);
    const anew = { kind: 'employee', role: 'victim', band: 'adult', person: 'other' } as const;
    expect(corrected({ ...anew, parentOf: 'p3' })).toEqual({ id: 'p1', ...anew, of: 'p3' });
  });

  it('corrects a newcomer by correcting the step that brought him', () => {
    const state = caseOf({
      parties: [pupil('p1'), pupil('p2')],
      acts: [
        actOf(2, 'party.add', { role: 'subject' }, { party: 'p2' }),
        actOf(3, 'scope.assess', { inScope: true }, { party: 'p1' }),
      ],
    });
    const put = (of: number, role: string) => after(state, 'step.correct', { step: of, 'set.role': role });
    expect(put(2, 'witness').parties).toEqual({ p1: pupil('p1'), p2: pupil('p2', { role: 'witness' }) });
    expect(put(3, 'witness').parties).toEqual(state.parties);
    expect(put(9, 'witness').parties).toBe(state.parties);
    expect(after(state, 'scope.assess', { step: 2, 'set.role': 'witness' }).parties).toBe(state.parties);
  });

  it('takes over the age looked up that day, of whoever is here', () => {
    const state = caseOf({ parties: [pupil('p1'), parentOf('p1', 'p2')] });
    const looked = (bands: Record<string, string>) => after(state, 'scope.assess', {}, { outside: { bands } }).parties;
    expect(looked({ p1: 'adult', p9: 'from16' })).toEqual({
      p1: pupil('p1', { band: 'adult' }),
      p2: parentOf('p1', 'p2'),
    });
    expect(looked({ p1: 'from12', p9: 'from16' })).toBe(state.parties);
    expect(after(state, 'scope.assess', {}, { outside: {} }).parties).toBe(state.parties);
  });
});

describe('what a step makes of tracks, acts and obligations', () => {
  it('opens one, about what was said, and moves it', () => {
    const state = caseOf({});
    const opened = after(state, 'measure.propose', { measure: 'warning' }, { party: 'p1', track: 't1' });
    expect(opened.tracks).toEqual({
      t1: {
        id: 't1',
        machine: 'measure',
        state: 'proposed',
        party: 'p1',
        about: { measure: 'warning' },
        openedBy: by,
        openedSeq: 2,
      },
    });
    expect(after(opened, 'measure.withdraw', {}, { track: 't1' }).tracks['t1']).toMatchObject({
      state: 'withdrawn',
      about: { measure: 'warning' },
    });
    expect(after(opened, 'scope.assess').tracks).toBe(opened.tracks);
  });

  it('lets a correction speak for the step from now on, and for its track (decision 6)', () => {
    const state = caseOf({
      tracks: [
        trackOf('t1', { openedSeq: 2, about: { measure: 'warning', urgent: false } }),
        trackOf('t2', { openedSeq: 3 }),
      ],
      acts: [
        actOf(2, 'measure.propose', { measure: 'warning', urgent: false }),
        actOf(3, 'scope.assess', { inScope: true }),
      ],
    });
    const corrected = after(state, 'step.correct', { step: 2, 'set.urgent': true });
    expect(corrected.acts.map(({ data }) => data)).toEqual([
      { measure: 'warning', urgent: true },
      { inScope: true },
      { step: 2, 'set.urgent': true },
    ]);
    expect(corrected.tracks).toEqual({
      t1: { ...state.tracks['t1'], about: { measure: 'warning', urgent: true } },
      t2: state.tracks['t2'],
    });
    expect(after(state, 'step.correct', { step: 9, 'set.urgent': true }).tracks).toBe(state.tracks);
    expect(after(state, 'scope.assess', { step: 2, 'set.urgent': true }).acts.slice(0, 2)).toEqual(state.acts);
  });

  it('settles what is waived, and leaves overdue or ends what ran out', () => {
    const state = caseOf({}, { settled: { a: 'waived' }, overdue: ['b'] });
    const told = (type: StepType, data: PlainData) => {
      const { settled, overdue } = after(state, type, data);
      return { settled, overdue };
    };
    expect(told('obligation.waive', { obligation: 'c' })).toEqual({
      settled: { a: 'waived', c: 'waived' },
      overdue: ['b'],
    });
    expect(told('deadline.lapse', { obligation: 'c', ends: true })).toEqual({
      settled: { a: 'waived', c: 'lapsed' },
      overdue: ['b'],
    });
    expect(told('deadline.lapse', { obligation: 'c', ends: false })).toEqual({
      settled: { a: 'waived' },
      overdue: ['b', 'c'],
    });
    expect(told('deadline.lapse', { obligation: 'b' })).toEqual({ settled: { a: 'waived' }, overdue: ['b'] });
    expect(told('scope.assess', { obligation: 'c' })).toEqual({ settled: { a: 'waived' }, overdue: ['b'] });
    expect(told('obligation.waive', {})).toEqual({ settled: { a: 'waived' }, overdue: ['b'] });
  });
});
