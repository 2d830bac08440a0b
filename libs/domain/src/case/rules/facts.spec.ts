import { describe, expect, it } from '@jest/globals';
import {
  actOf,
  askedBy,
  caseOf,
  parentOf,
  pupil,
  ten,
  today,
  trackOf,
} from '../../../../../test/support/case-built.js';
import { partyKinds } from '../../language/parties.js';
import type { CaseState } from '../state.js';
import { readFact, unknown } from './facts.js';
import { fromParty, fromTrack, viewOf, type View } from './view.js';

const seen = (state: CaseState, party?: string): View => {
  const whole = viewOf(state, today);
  const found = party === undefined ? undefined : state.parties[party];
  return found === undefined ? whole : fromParty(whole, found);
};
const sealed = { content: 'c', digest: 'd' };

describe('facts of the case', () => {
  const received = (at: string, knownAt?: string) =>
    readFact(seen(caseOf({ acts: [actOf(1, 'report.receive', { knownAt }, { at })] })), 'case.hoursUntilReported');

  it('are those it was opened with, and where it stands', () => {
    const view = seen(caseOf({ acts: [actOf(1, 'report.receive', { kind: 'incident' })] }));
    const facts = [
      'kind',
      'machine',
      'stage',
      'sector',
      'denomination',
      'legalForm',
      'protocol',
      'restricted',
      'additions',
    ];
    expect(facts.map((fact) => readFact(view, `case.${fact}`))).toEqual([
      'incident',
      'incident',
      'factFinding',
      'VO',
      'denominational',
      'foundation',
      'OZHW-2020',
      false,
      false,
    ]);
  });

  it('say whether the school added rules of its own, and whether few eyes may see it', () => {
    const state = caseOf({
      tracks: [trackOf('t1', { machine: 'qualification', state: 'open', about: { of: 'possiblyCriminal' } })],
    });
    expect(readFact(seen({ ...state, opening: { ...state.opening, additions: 'own' } }), 'case.additions')).toBe(true);
    expect(readFact(seen(state), 'case.restricted')).toBe(true);
  });

  it('count whole hours from the first knowledge to the report', () => {
    expect(received('2026-09-08T10:00:00Z', '2026-09-08T08:00:00Z')).toBe(2);
    expect(received('2026-09-08T10:59:59Z', '2026-09-08T08:00:00Z')).toBe(2);
    expect(received('2026-09-09T08:00:00Z', '2026-09-08T08:00:00Z')).toBe(24);
    expect(received('2026-09-08T10:00:00Z')).toBeUndefined();
    expect(readFact(seen(caseOf({})), 'case.hoursUntilReported')).toBeUndefined();
  });

  it('are nothing where no fact has that name', () => {
    for (const name of ['case.weather', 'party.weather', 'case', 'nowhere.sector', 'sector'])
      expect(readFact(seen(caseOf({})), name)).toBeUndefined();
  });
});

describe('facts of a person', () => {
  const staffOf = (kind: (typeof partyKinds)[number]) =>
    readFact(seen(caseOf({ parties: [pupil('p1', { kind })] }), 'p1'), 'party.staff');

  it('are none where nobody is meant', () => {
    const facts = ['kind', 'role', 'band', 'staff', 'minor', 'founded', 'ownConduct', 'suspensions', 'outcome'];
    expect(facts.map((fact) => readFact(seen(caseOf({})), `party.${fact}`))).toEqual([
      undefined,
      undefined,
      undefined,
      false,
      false,
      'open',
      false,
      0,
      'open',
    ]);
  });

  it('call staff whoever works for the school, in whatever form (WPO 4a)', () =>
    expect(partyKinds.filter(staffOf)).toEqual(['employee', 'externalWorker', 'intern', 'volunteer', 'boardMember']));

  it('call a pupil a minor until it is known that he is of age', () => {
    const minor = (over: Parameters<typeof pupil>[1]) =>
      readFact(seen(caseOf({ parties: [pupil('p1', over)] }), 'p1'), 'party.minor');
    expect([minor({}), minor({ band: 'unknown' }), minor({ band: 'adult' }), minor({ kind: 'parent' })]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('are what was last found about this very person', () => {
    const state = caseOf({
      parties: [pupil('p1'), pupil('p2')],
      acts: [
        actOf(2, 'finding.record', { founded: 'founded', ownConduct: true }, { party: 'p1' }),
        actOf(3, 'finding.record', { founded: 'partly', ownConduct: true }, { party: 'p1' }),
        actOf(4, 'finding.record', { founded: 'unfounded', ownConduct: false }, { party: 'p2' }),
        actOf(5, 'outcome.record', { outcome: 'rehabilitated' }, { party: 'p2' }),
      ],
    });
    const of = (id: string) =>
      ['founded', 'ownConduct', 'outcome'].map((fact) => readFact(seen(state, id), `party.${fact}`));
    expect(of('p1')).toEqual(['partly', true, 'open']);
    expect(of('p2')).toEqual(['unfounded', false, 'rehabilitated']);
    expect(readFact(seen(state), 'party.founded')).toBe('open');
  });

  it('count the suspensions that stand, here and in earlier cases', () => {
    const suspended = (id: string, state: string, over = {}) =>
      trackOf(id, { state, about: { measure: 'suspension' }, ...over });
    const tracks = [
      suspended('t1', 'inForce'),
      suspended('t2', 'ended'),
      suspended('t3', 'rejected'),
      suspended('t4', 'withdrawn'),
      suspended('t5', 'annulled'),
      suspended('t6', 'inForce', { party: 'p2' }),
      suspended('t7', 'inForce', { party: undefined }),
      trackOf('t8', { about: { measure: 'warning' } }),
    ];
    const view = seen(caseOf({ tracks }), 'p1');
    expect(readFact(view, 'party.suspensions')).toBe(2);
    expect(readFact({ ...view, outside: { earlierSuspensions: 3 } }, 'party.suspensions')).toBe(5);
    expect(readFact(seen(caseOf({ tracks })), 'party.suspensions')).toBe(0);
  });
});

describe('facts of the report, the track, the step and the world', () => {
  const state = caseOf({
    parties: [pupil('p1'), parentOf('p1', 'p2')],
    tracks: [
      trackOf('t1', { state: 'decided', about: { measure: 'removal', reason: sealed, lesserConsidered: ['warning'] } }),
    ],
    acts: [
      actOf(1, 'report.receive', { kind: 'incident', story: sealed, categories: ['threat'] }),
      actOf(2, 'note.add', { text: sealed }),
    ],
  });
  const whole = viewOf(state, today);

  it('are the answers as given; of a sealed one only that there is one', () => {
    expect(['kind', 'story', 'categories', 'knownAt'].map((field) => readFact(whole, `intake.${field}`))).toEqual([
      'incident',
      true,
      ['threat'],
      undefined,
    ]);
    expect(readFact(viewOf(caseOf({}), today), 'intake.kind')).toBeUndefined();
    const view = fromTrack(whole, state.tracks['t1'] ?? trackOf('t1'));
    const track = (field: string) => readFact(view, `track.${field}`);
    expect(['machine', 'state', 'measure', 'reason', 'lesserConsidered'].map(track)).toEqual([
      'measure',
      'decided',
      'removal',
      true,
      ['warning'],
    ]);
    expect(readFact(whole, 'track.machine')).toBeUndefined();
    expect(readFact({ ...whole, act: state.acts[1] }, 'act.text')).toBe(true);
    expect(readFact(whole, 'act.text')).toBeUndefined();
  });

  it('of a step: open on a form, nothing once it is taken, and a yes or no left out is no', () => {
    const step = (field: string, complete: boolean) =>
      readFact(
        { ...whole, step: { type: 'measure.propose', data: { ground: 'ownConduct' }, complete } },
        `step.${field}`,
      );
    expect([step('ground', false), step('ground', true)]).toEqual(['ownConduct', 'ownConduct']);
    expect([step('measure', false), step('measure', true)]).toEqual([unknown, undefined]);
    expect([step('urgent', false), step('urgent', true)]).toEqual([unknown, false]);
    expect(readFact(whole, 'step.ground')).toBeUndefined();
  });

  it('of the world: open on a form that was not looked up for', () => {
    const outside = (complete: boolean | undefined, facts?: { councilConsent: boolean }) =>
      readFact(
        {
          ...whole,
          outside: facts,
          step: complete === undefined ? undefined : { type: 'case.take', data: {}, complete },
        },
        'outside.councilConsent',
      );
    expect([outside(false), outside(true), outside(undefined)]).toEqual([unknown, undefined, undefined]);
    expect([outside(false, { councilConsent: false }), outside(true, { councilConsent: true })]).toEqual([false, true]);
  });

  it('of whoever asks: the role he acts in', () => {
    expect(readFact({ ...whole, asking: askedBy('someone', 'board') }, 'actor.role')).toBe('board');
    expect(readFact(whole, 'actor.role')).toBeUndefined();
  });

  it('are read on the day they are asked about', () => expect([whole.on, ten.slice(0, 10)]).toEqual([today, today]));
});
