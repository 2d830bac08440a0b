import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, parentOf, pupil, today, trackOf } from '../../../../../../test/support/case-built.js';
import { predicateWords, type PredicateName } from '../../../language/words.js';
import { fromParty, viewOf } from '../view.js';
import { predicateNamed } from './index.js';

const names = Object.keys(predicateWords) as PredicateName[];
const parties = [pupil('p1'), parentOf('p1', 'p2'), pupil('p3', { role: 'victim' }), parentOf('p3', 'p4')];

/** Who asks is not known here. */
const askWho: readonly PredicateName[] = [
  'actorIsNoParty',
  'actorIsNotProposer',
  'actorHolds',
  'actorIsAuthorised',
  'actorAcceptedSecrecy',
  'actorIsNotReporter',
];
/** Nothing speaks against it, where nothing is there that could. */
const silent: readonly PredicateName[] = [
  'startsNotBefore',
  'followsNoSuspension',
  'ownerIsNoParty',
  'deniesAtLeast',
  'keptLongerThanBefore',
  'defenceTermFull',
  'faresLikeOthers',
  'heardSinceEarlierSuspension',
  'leavesToldGrounds',
  'paperIsOwn',
];

describe('a predicate where no step, person or track is at hand', () => {
  const state = caseOf({
    parties,
    tracks: [trackOf('t1', { about: { measure: 'suspension' }, state: 'inForce' })],
    acts: [
      actOf(2, 'hearing.record', { purpose: 'facts', parentsPresent: 'yes' }, { party: 'p1' }),
      actOf(3, 'measure.decide', { decision: 'impose' }, { party: 'p1', track: 't1' }),
      actOf(4, 'breach.assess', { norms: ['A'], exception: 'none' }, { party: 'p1' }),
      actOf(5, 'inspection.acceptSecrecy', {}, { track: 't1' }),
      actOf(6, 'consultation.ask', { role: 'confidant' }, { track: 't1' }),
    ],
  });

  it.each(names)('%s answers, and never that it holds unless nothing could speak against it', (name) => {
    const given = {
      purpose: ['facts'],
      role: 'subject',
      about: ['x'],
      field: 'x',
      schoolDays: 0,
      measures: ['suspension'],
      from: '08:00',
      until: '17:00',
    };
    const expected = askWho.includes(name) ? undefined : silent.includes(name) || name === 'hasParty';
    expect(predicateNamed(name)?.(viewOf(state, today), given)).toBe(expected);
  });
});

describe('one of several is enough, where one is asked for', () => {
  const heard = (seq: number, party: string, data = {}) =>
    actOf(seq, 'hearing.record', { purpose: 'facts', ...data }, { party });
  const on = (acts: Parameters<typeof caseOf>[0]['acts'], id = 'p1') =>
    fromParty(viewOf(caseOf({ parties, acts }), today), parties.find((one) => one.id === id) ?? pupil(id));
  const asks = (name: PredicateName, ...[acts, id]: Parameters<typeof on>) =>
    predicateNamed(name)?.(on(acts, id), { purpose: ['facts'], role: 'subject', about: ['case'] });

  it('hearings of this person among those of others', () => {
    expect(asks('heardSinceProposal', [heard(2, 'p3'), heard(3, 'p1')])).toBe(true);
    expect(asks('parentsHeard', [heard(2, 'p3', { parentsPresent: 'yes' })])).toBe(false);
  });

  it('telling the right parent of the right thing', () => {
    const told = (party: string, about: string) => actOf(2, 'party.inform', { about }, { party });
    expect([
      asks('parentsOfInformed', [told('p2', 'case')]),
      asks('parentsOfInformed', [told('p2', 'measure')]),
      asks('parentsOfInformed', [told('p4', 'case')]),
    ]).toEqual([true, false, false]);
  });

  it('advice asked of several, by one of them', () => {
    const state = caseOf({
      acts: [actOf(2, 'consultation.ask', { role: 'confidant' }), actOf(3, 'consultation.ask', { role: 'teamLeader' })],
    });
    const asking = {
      actor: { person: 't', role: 'teamLeader' },
      roles: ['teamLeader'],
      isParty: [],
      conflicted: false,
    } as const;
    const view = {
      ...viewOf(state, today),
      asking,
      step: { type: 'consultation.answer', data: {}, complete: false },
    } as const;
    expect(predicateNamed('consultationAsked')?.(view, {})).toBeUndefined();
  });

  it('a paper of one of several decisions, and the hearing before one of them', () => {
    const acts = [
      heard(2, 'p1'),
      actOf(3, 'measure.decide', {}, { party: 'p1' }),
      heard(4, 'p1'),
      actOf(5, 'measure.decide', {}, { party: 'p1' }),
      heard(6, 'p1'),
    ];
    const paper = (named: string) =>
      predicateNamed('isDecisionOrItsHearing')?.(
        { ...on(acts), step: { type: 'paper.file', data: { paper: named }, complete: true } },
        {},
      );
    expect(['s2', 's3', 's4', 's5', 's6'].map(paper)).toEqual([true, true, true, true, false]);
  });

  it('a parent of a pupil the case is about, and found about that very pupil', () => {
    const found = (party: string, founded: string, seq = 2) => actOf(seq, 'finding.record', { founded }, { party });
    expect([
      asks('isParentOfFounded', [found('p1', 'founded')], 'p2'),
      asks('isParentOfFounded', [found('p3', 'founded')], 'p4'),
      asks('isParentOfFounded', [found('p3', 'founded')], 'p2'),
    ]).toEqual([true, false, false]);
    expect(asks('isParentOfFounded', [found('p1', 'founded'), found('p3', 'unfounded', 3)], 'p2')).toBe(true);
    expect(
      predicateNamed('isParentOfFounded')?.(
        fromParty(viewOf(caseOf({ parties: [], acts: [found('p1', 'founded')] }), today), parentOf('p1', 'p2')),
        {},
      ),
    ).toBe(false);
  });

  it('whoever is a party without having reported is no reporter', () => {
    const state = caseOf({ parties: [pupil('p1', { kind: 'employee', person: 'witness', role: 'witness' })] });
    const asking = {
      actor: { person: 'witness', role: 'board' },
      roles: ['board'],
      isParty: [],
      conflicted: false,
    } as const;
    expect(predicateNamed('actorIsNotReporter')?.({ ...viewOf(state, today), asking }, {})).toBe(true);
  });
});
