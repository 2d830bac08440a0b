import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, pupil, ten, trackOf } from '../../../../test/support/case-built.js';
import { checkData } from './check-data.js';
import { againstReplacing, againstTurningBack, correctedBy } from './corrections.js';
import { againstDays } from './days-told.js';
import { againstReferences } from './references.js';
import type { PlainData, StepDraft } from './steps/index.js';

const state = caseOf({
  parties: [pupil('p1')],
  tracks: [trackOf('t1', { openedSeq: 3 })],
  acts: [
    actOf(1, 'report.receive', { kind: 'incident' }),
    actOf(2, 'hearing.record', {}, { party: 'p1' }),
    actOf(3, 'measure.propose', { measure: 'warning' }, { party: 'p1', track: 't1' }),
  ],
});
const references = (draft: StepDraft) => againstReferences(state, draft, ten);

describe('an answer that names what is not there', () => {
  it('is told where it stands, and what to choose', () => {
    expect(references({ type: 'measure.propose', party: 'p1', data: { extends: 't9' } })).toEqual([
      { code: 'unknownTrack', cites: [], lifts: 'chooseTrack', path: 'data.extends' },
    ]);
    expect(references({ type: 'hearing.agree', party: 'p1', data: { hearing: 9 } })).toEqual([
      { code: 'unknownStep', cites: [], lifts: 'chooseStep', path: 'data.hearing' },
    ]);
  });

  it('is none where it is left empty, is no field of the step, or names nobody', () => {
    const data: PlainData = { extends: undefined, whatever: 't9', measure: 'warning' };
    expect(references({ type: 'measure.propose', party: 'p1', data })).toEqual([]);
  });
});

describe('an answer that tells a day', () => {
  const days = (draft: StepDraft) => againstDays(state, draft, ten);

  it('is refused for one that has yet to come', () => {
    expect(days({ type: 'hearing.record', party: 'p1', data: { on: '2026-09-09' } })).toEqual([
      { code: 'notYetDone', cites: [], lifts: 'tellTheDay', path: 'data.on' },
    ]);
    expect(days({ type: 'hearing.record', party: 'p1', data: { on: '2026-09-08' } })).toEqual([]);
    expect(days({ type: 'hearing.record', party: 'p1', data: {} })).toEqual([]);
  });

  it('is refused for an intention from before the proposal', () => {
    expect(days({ type: 'measure.intend', track: 't1', data: { sentOn: '2026-09-07' } })).toEqual([
      { code: 'beforeProposal', cites: [], lifts: 'tellTheDay', path: 'data.sentOn' },
    ]);
    expect(days({ type: 'measure.intend', track: 't1', data: { sentOn: '2026-09-08' } })).toEqual([]);
  });
});

describe('a correction', () => {
  it('leaves an edition that was moved to as it is, but not the reason for it', () => {
    const moved = { type: 'case.moveEdition', data: {} } as const;
    expect(againstReplacing(moved, { edition: 'OZHW-2020', reason: 'x' })).toEqual([
      { code: 'stands', cites: [], lifts: 'addAnother', path: 'data.set.edition' },
    ]);
    expect(againstReplacing({ type: 'scope.assess', data: {} }, { edition: 'x', reason: 'x' })).toEqual([]);
    expect(againstReplacing({ type: 'report.receive', data: {} }, { unheard: 'x' })).toEqual([]);
  });

  it('turns back nothing that was gone on from', () => {
    const [first, , proposal] = state.acts;
    if (first === undefined || proposal === undefined) throw new RangeError('no such act');
    expect(againstTurningBack(state, first, { kind: 'mediaRequest' })).toEqual([
      { code: 'ledFurther', cites: [], lifts: 'undoByStep', path: 'data.set.kind' },
    ]);
    expect(againstTurningBack(state, proposal, { urgent: true })).toEqual([]);
    const decided = { ...state, tracks: { t1: trackOf('t1', { openedSeq: 3, state: 'decided' }) } };
    expect(againstTurningBack(decided, proposal, { urgent: true }).map(({ path }) => path)).toEqual([
      'data.set.urgent',
    ]);
    expect(againstTurningBack(decided, actOf(4, 'finding.record', {}, { track: 't1' }), { ownConduct: true })).toEqual(
      [],
    );
  });

  it('points at a step by its number, and puts nothing in it under a name of its own', () => {
    expect(correctedBy({ ...state, notes: [7] }, 7)).toEqual({ type: 'note.add', data: {} });
    expect(correctedBy({ ...state, notes: [7] }, '7')).toBeUndefined();
    expect(checkData('step.correct', { step: 2, whatever: 'x' }, 'hearing.record')).toContainEqual({
      path: 'data.whatever',
      code: 'field.unknown',
    });
  });
});
