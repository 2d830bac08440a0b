import { describe, expect, it } from '@jest/globals';
import { actOf, askedBy, caseOf, pupil, today, trackOf } from '../../../../../../test/support/case-built.js';
import type { PlainData, StepType } from '../../steps/index.js';
import type { Asking, CaseState } from '../../state.js';
import { fromTrack, viewOf, type Truth, type View } from '../view.js';
import type { Role } from '../../../language/roles.js';
import type { PredicateName } from '../../../language/words.js';
import { predicateNamed } from './index.js';
import type { Given } from './predicate.js';

const asks = (name: PredicateName, view: View, given: Given = {}): Truth => predicateNamed(name)?.(view, given);
const seen = (state: CaseState, over: Partial<View> = {}): View => ({ ...viewOf(state, today), ...over });
const step = (data: PlainData, complete = true, type: StepType = 'case.take'): Pick<View, 'step'> => ({
  step: { type, data, complete },
});
const filled = (data: PlainData) => step(data);
const form = step({}, false);
const conflict = (seq: number, person: string, type: StepType = 'conflict.declare') => actOf(seq, type, { person });

describe('G16: nobody acts in his own case', () => {
  const state = caseOf({
    parties: [
      pupil('p1', { kind: 'employee', person: 'subject' }),
      pupil('p2', { kind: 'employee', role: 'reporter', person: 'teller' }),
    ],
    acts: [conflict(2, 'friend'), conflict(3, 'cousin'), conflict(4, 'cousin', 'conflict.lift')],
  });
  const may = (asking: Asking) => asks('actorIsNoParty', seen(state, { asking }));

  it('neither a party, nor one with a conflict that stands, nor in the place of one', () => {
    expect(may(askedBy('leader', 'teamLeader'))).toBe(true);
    expect(may(askedBy('subject', 'teamLeader'))).toBe(false);
    expect(may(askedBy('friend', 'teamLeader'))).toBe(false);
    expect(may(askedBy('cousin', 'teamLeader'))).toBe(true);
    expect(may(askedBy('leader', 'teamLeader', { conflicted: true }))).toBe(false);
    expect(may(askedBy('leader', 'teamLeader', { isParty: ['p1'] }))).toBe(false);
    expect(
      may({
        ...askedBy('leader', 'teamLeader'),
        actor: { person: 'leader', role: 'teamLeader', inPlaceOf: 'subject' },
      }),
    ).toBe(false);
    expect(
      may({ ...askedBy('leader', 'teamLeader'), actor: { person: 'leader', role: 'teamLeader', inPlaceOf: 'other' } }),
    ).toBe(true);
  });

  it('whoever only reported is no party', () => {
    expect(may(askedBy('teller', 'teamLeader', { isParty: ['p2'] }))).toBe(true);
    expect(may(askedBy('teller', 'teamLeader', { isParty: ['p1', 'p2'] }))).toBe(false);
    expect(may(askedBy('teller', 'teamLeader', { isParty: ['p9'] }))).toBe(false);
  });

  it('is not known while nobody asks', () => expect(asks('actorIsNoParty', seen(state))).toBeUndefined());

  it('the case is given to nobody it concerns, and is with nobody it concerns', () => {
    const given = (to: string) => asks('assigneeIsNoParty', seen(state, filled({ to })));
    expect([given('leader'), given('subject'), given('friend'), given('cousin'), given('teller')]).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(asks('assigneeIsNoParty', seen(state, form))).toBeUndefined();
    expect(asks('assigneeIsNoParty', seen(state, filled({})))).toBe(false);
    const owned = (person: string) =>
      asks(
        'ownerIsNoParty',
        seen({ ...state, acts: [...state.acts, actOf(5, 'case.take', {}, { by: { person, role: 'teamLeader' } })] }),
      );
    expect([owned('leader'), owned('subject'), owned('friend'), asks('ownerIsNoParty', seen(state))]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('decision 25: two people', () => {
  const proposed = trackOf('t1', { openedBy: { person: 'proposer', role: 'teamLeader', inPlaceOf: 'absent' } });
  const state = caseOf({
    parties: [
      pupil('p1'),
      pupil('p2', { kind: 'employee', role: 'reporter', person: 'teller' }),
      pupil('p3', { role: 'reporter' }),
    ],
    tracks: [proposed],
    acts: [actOf(1, 'report.receive', {}, { by: { person: 'writer', role: 'teamLeader', inPlaceOf: 'absent' } })],
  });
  const other = (person: string, inPlaceOf?: string) =>
    asks('actorIsNotProposer', {
      ...fromTrack(viewOf(state, today), proposed),
      asking: { ...askedBy(person, 'board'), actor: { person, role: 'board', inPlaceOf } },
    });

  it('the proposer does not approve, in whosever place either acts', () => {
    expect([other('chair'), other('proposer'), other('absent')]).toEqual([true, false, false]);
    expect([other('chair', 'proposer'), other('chair', 'absent'), other('chair', 'other')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(asks('actorIsNotProposer', seen(state, { asking: askedBy('proposer', 'board') }))).toBe(true);
    expect(asks('actorIsNotProposer', seen(state))).toBeUndefined();
  });

  it('whoever reported does not decide, unless he did so as a reporter', () => {
    const told = (person: string, inPlaceOf?: string) =>
      asks(
        'actorIsNotReporter',
        seen(state, { asking: { ...askedBy(person, 'board'), actor: { person, role: 'board', inPlaceOf } } }),
      );
    expect([told('chair'), told('writer'), told('absent'), told('teller'), told('chair', 'writer')]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(asks('actorIsNotReporter', seen(state))).toBeUndefined();
    const byReporter = caseOf({
      acts: [actOf(1, 'report.receive', {}, { by: { person: 'writer', role: 'reporter' } })],
    });
    expect(asks('actorIsNotReporter', seen(byReporter, { asking: askedBy('writer', 'board') }))).toBe(true);
  });
});

describe('who is named', () => {
  const state = caseOf({ acts: [conflict(2, 'friend')] });

  it('as the one who asks', () => {
    const asking = askedBy('leader', 'teamLeader');
    const named = (data: PlainData, over: Partial<View> = { asking }) =>
      asks('namesActor', seen(state, { ...filled(data), ...over }), { field: 'to' });
    expect([named({ to: 'leader' }), named({ to: 'other' }), named({})]).toEqual([true, false, false]);
    expect(named({ to: 'leader' }, {})).toBeUndefined();
    expect(asks('namesActor', seen(state, { ...form, asking }), { field: 'to' })).toBeUndefined();
  });

  it('as somebody with a conflict', () => {
    const named = (over: Partial<View>, of = state) => asks('namesConflicted', seen(of, over), { field: 'person' });
    expect([named(filled({ person: 'friend' })), named(filled({ person: 'other' })), named(filled({}))]).toEqual([
      true,
      false,
      false,
    ]);
    expect([named(form), named(form, caseOf({}))]).toEqual([undefined, false]);
  });

  it('by the role he has here', () => {
    const roles = (view: View, ...given: string[]) => asks('actorHolds', view, { roles: given });
    const asking = { ...askedBy('leader', 'teamLeader'), roles: ['teamLeader', 'confidant'] as const };
    expect([
      roles(seen(state, { asking }), 'confidant', 'board'),
      roles(seen(state, { asking }), 'board'),
      roles(seen(state), 'board'),
    ]).toEqual([true, false, undefined]);
    expect([
      asks('hasParty', seen(state), { role: 'subject' }),
      asks('hasParty', seen(state), { role: 'victim' }),
    ]).toEqual([true, false]);
  });

  it('by what a correction puts in place', () => {
    const set = (data: PlainData) =>
      asks('setsTo', seen(state, filled(data)), { field: 'role', values: ['victim', 'witness'] });
    expect([set({ 'set.role': 'victim' }), set({ 'set.role': 'subject' }), set({ role: 'victim' }), set({})]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('advice comes from the one who was asked', () => {
  const state = caseOf({
    tracks: [trackOf('t1'), trackOf('t2')],
    acts: [
      actOf(2, 'consultation.ask', { role: 'teamLeader' }, { track: 't1' }),
      actOf(3, 'consultation.ask', { role: 'inspectorate' }, { track: 't2' }),
    ],
  });
  const answers = (role: string | undefined, asking?: Asking, complete = true) =>
    asks('answersOwnConsultation', seen(state, { ...step({ role }, complete), asking }));

  it('in his own role, or noted by whoever asked a body outside', () => {
    expect(answers('board', askedBy('b', 'board'))).toBe(true);
    expect(answers('board', askedBy('t', 'teamLeader'))).toBe(false);
    for (const body of ['inspectorate', 'legalCounsel', 'safetyAdvicePoint', 'police'])
      expect(answers(body, askedBy('t', 'teamLeader'))).toBe(true);
    expect([answers(undefined), answers(undefined, undefined, false), answers('board')]).toEqual([
      false,
      undefined,
      false,
    ]);
  });

  it('or by the level above, where nobody of his own can', () => {
    const vacant = (...roles: Role[]) => ({ vacant: roles });
    expect(answers('board', askedBy('s', 'supervisoryBoard', vacant('board')))).toBe(true);
    expect(answers('board', askedBy('s', 'supervisoryBoard'))).toBe(false);
    expect(answers('board', askedBy('t', 'teamLeader', vacant('board')))).toBe(false);
    expect(answers('confidant', askedBy('s', 'supervisoryBoard', vacant('board')))).toBe(false);
    expect(answers('confidant', askedBy('t', 'teamLeader', vacant('confidant')))).toBe(false);
    expect(answers('teamLeader', askedBy('p', 'principal', vacant('teamLeader')))).toBe(true);
    expect(answers('teamLeader', askedBy('b', 'board', vacant('teamLeader', 'principal')))).toBe(true);
    expect(answers('teamLeader', askedBy('b', 'board', vacant('teamLeader')))).toBe(false);
    expect(answers('supervisoryBoard', askedBy('b', 'board', vacant('supervisoryBoard')))).toBe(false);
  });

  it('where it was asked for, on this track', () => {
    const view = (track: 't1' | 't2', over: Partial<View>) => ({
      ...fromTrack(viewOf(state, today), state.tracks[track] ?? trackOf(track)),
      ...over,
    });
    const asked = (track: 't1' | 't2', over: Partial<View>) => asks('consultationAsked', view(track, over));
    expect([asked('t1', filled({ role: 'teamLeader' })), asked('t2', filled({ role: 'teamLeader' }))]).toEqual([
      true,
      false,
    ]);
    expect(asks('consultationAsked', seen(state, filled({ role: 'inspectorate' })))).toBe(true);
    expect([asked('t2', form), asked('t1', form), asked('t2', filled({}))]).toEqual([undefined, false, false]);
    expect(asked('t1', { ...form, asking: askedBy('t', 'teamLeader') })).toBeUndefined();
    expect(asked('t1', { ...form, asking: askedBy('f', 'confidant') })).toBe(false);
  });

  it('and the last assessment of scope counts', () => {
    const scope = (...answers: boolean[]) =>
      asks(
        'inScope',
        seen(caseOf({ acts: answers.map((inScope, index) => actOf(index + 2, 'scope.assess', { inScope })) })),
      );
    expect([scope(), scope(true), scope(true, false), scope(false, true)]).toEqual([false, true, false, true]);
  });
});
