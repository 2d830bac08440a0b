import { describe, expect, it } from '@jest/globals';
import { playing } from '../../../../test/support/seen-built.js';
import type { CaseState, StepDraft } from '../case/index.js';
import type { Point } from './attempts.js';
import { storyOf } from './story.js';

const state = {} as CaseState;
const monday = '2026-09-07T08:00:00.000Z';
const reported: Point = {
  state,
  at: monday,
  by: { draft: { type: 'report.receive', data: {} }, player: playing('reporter') },
};
const after = (before: Point, draft: StepDraft, at = monday): Point => ({
  ...{ state, at, before, by: { draft, player: playing('teamLeader') } },
});

describe('the way to a point', () => {
  it('is told from the beginning on, one numbered line for each thing that happened', () => {
    const taken = after(reported, { type: 'case.take', data: {} });
    const later: Point = {
      state,
      at: '2026-09-09T08:00:00.000Z',
      before: taken,
      by: { waitedUntil: '2026-09-09T08:00:00.000Z' },
    };
    expect(storyOf(after(later, { type: 'letter.issue', data: {} }, later.at))).toEqual([
      '  1. 2026-09-07  the reporter: report.receive',
      '  2. 2026-09-07  the team leader: case.take',
      '  3. 2026-09-09  time passes until 2026-09-09',
      '  4. 2026-09-09  the team leader: letter.issue',
    ]);
  });

  it('says nothing of a point that nothing brought about', () => {
    expect(storyOf({ state, at: monday })).toEqual([]);
    expect(storyOf(after({ state, at: monday }, { type: 'case.take', data: {} }))).toEqual([
      '  1. 2026-09-07  the team leader: case.take',
    ]);
  });

  it('says whom or what a step is about, and what was answered, but for sealed text and what was left empty', () => {
    const sealed = { content: '00000000-0000-4000-8000-000000000099', digest: 'a'.repeat(64) };
    const line = (draft: StepDraft) => storyOf(after({ state, at: monday }, draft))[0]?.replace(/^.*leader: /, '');
    expect(line({ type: 'hearing.record', party: 'p1', data: { purpose: 'facts', on: '2026-09-07' } })).toBe(
      'hearing.record on p1 (purpose facts, on 2026-09-07)',
    );
    expect(line({ type: 'measure.decide', track: 't1', data: { decision: 'impose', reason: sealed } })).toBe(
      'measure.decide on t1 (decision impose)',
    );
    expect(line({ type: 'outsideReport.make', party: 'p1', track: 't1', data: { to: undefined, sort: '' } })).toBe(
      'outsideReport.make on p1',
    );
  });

  it('ends with the step that should not have been possible there', () => {
    const draft: StepDraft = { type: 'case.close', track: 't2', data: {} };
    expect(storyOf(reported, { draft, player: playing('board') })).toEqual([
      '  1. 2026-09-07  the reporter: report.receive',
      '  2. 2026-09-07  the board: case.close on t2   <-- accepted',
    ]);
  });
});
