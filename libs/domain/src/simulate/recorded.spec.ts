import { describe, expect, it } from '@jest/globals';
import { stepOf } from '../../../../test/support/steps-built.js';
import type { CaseOpening, Step, StepType } from '../case/index.js';
import type { Deed } from './course.js';
import { wayOf } from './recorded.js';

const opening = { caseId: 'c', openedAt: '2026-09-07T08:00:00.000Z' } as CaseOpening;
const calendars = { school: { holidays: [], studyDays: [] } };
const deeds = (...steps: readonly Step[]): readonly Deed[] =>
  wayOf(opening, steps, calendars).events.flatMap((event) => ('draft' in event ? [event] : []));
const draftFrom = (type: StepType, more: Partial<Step>) => deeds(stepOf(1, type, more))[0]?.draft;
const by = (person: string, role: Step['by']['role'] = 'teamLeader'): Step['by'] => ({ person, role });

describe('a recorded case as a way to be walked again', () => {
  it('plays where it played', () => {
    expect(wayOf(opening, [], calendars)).toEqual({ opening, calendars, events: [] });
  });

  it('leaves what the clock did to the clock, on the moments it did something', () => {
    const lapse = stepOf(2, 'deadline.lapse', { by: by('clock', 'system'), at: '2026-09-09T08:00:00.000Z' });
    const { events } = wayOf(opening, [stepOf(1, 'case.take'), lapse], calendars);
    expect(events.map((event) => ('draft' in event ? event.draft.type : event))).toEqual([
      'case.take',
      { at: '2026-09-09T08:00:00.000Z' },
    ]);
  });

  it('has what people did, each in the role he acted in, at the moment he did', () => {
    const at = '2026-09-08T10:00:00.000Z';
    expect(deeds(stepOf(1, 'case.take', { at, by: by('an', 'principal'), data: { ownTeam: true } }))).toEqual([
      {
        at,
        asking: { actor: by('an', 'principal'), roles: ['principal'], isParty: [], conflicted: false },
        draft: { type: 'case.take', data: { ownTeam: true } },
      },
    ]);
  });

  it('keeps the facts from outside that were looked up', () => {
    const [without, withFacts] = deeds(
      stepOf(1, 'case.take'),
      stepOf(2, 'case.take', { outside: { councilConsent: true } }),
    );
    expect(without).not.toHaveProperty('outside');
    expect(withFacts?.outside).toEqual({ councilConsent: true });
  });
});

describe('a step that is asked for again', () => {
  const place = { party: 'p1', track: 't1' };

  it.each<readonly [string, StepType, object]>([
    ['of a party it names the party', 'finding.record', { party: 'p1', track: 't1' }],
    ['that adds a party does not name it: the number is given', 'party.add', { track: 't1' }],
    ['that may be about somebody names whom', 'outsideReport.make', { party: 'p1' }],
    ['that opens a track does not name it', 'measure.propose', { party: 'p1' }],
    ['of a track names the track alone', 'measure.decide', { track: 't1' }],
    ['of the case names no party', 'scope.assess', { track: 't1' }],
  ])('says what was said: %s', (_, type, named) => {
    expect(draftFrom(type, { ...place, data: { reason: 'x' } })).toEqual({ type, ...named, data: { reason: 'x' } });
  });

  it('names nothing that was not named', () => {
    for (const type of ['finding.record', 'measure.decide', 'outsideReport.make'] as const)
      expect(Object.keys(draftFrom(type, {}) ?? {})).toEqual(['type', 'data']);
  });
});

describe('whoever acts in a case he is a party of', () => {
  const added = (seq: number, party: string, person?: string) =>
    stepOf(seq, 'party.add', { party, data: { kind: 'employee', ...(person === undefined ? {} : { person }) } });
  const isParty = (...steps: readonly Step[]) => deeds(...steps).at(-1)?.asking.isParty;

  it('is known as that party from then on', () => {
    expect(isParty(added(1, 'p1', 'an'), stepOf(2, 'case.take', { by: by('an') }))).toEqual(['p1']);
    expect(isParty(stepOf(1, 'case.take', { by: by('an') }), stepOf(2, 'case.take', { by: by('an') }))).toEqual([]);
  });

  it('is so by his own person, in every party he is', () => {
    const parties = [added(1, 'p1', 'an'), added(2, 'p2', 'bo'), added(3, 'p3', 'an'), added(4, 'p4')];
    expect(isParty(...parties, stepOf(5, 'case.take', { by: by('an') }))).toEqual(['p1', 'p3']);
    expect(isParty(...parties, stepOf(5, 'case.take', { by: by('cy') }))).toEqual([]);
  });

  it('is not so before he was added, nor by being named in another step', () => {
    const named = stepOf(1, 'consultation.ask', { party: 'p9', data: { person: 'an' } });
    expect(isParty(named, stepOf(2, 'case.take', { by: by('an') }))).toEqual([]);
    expect(deeds(stepOf(1, 'case.take', { by: by('an') }), added(2, 'p1', 'an'))[0]?.asking.isParty).toEqual([]);
  });
});
