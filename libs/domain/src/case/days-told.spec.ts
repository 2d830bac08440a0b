import { describe, expect, it } from '@jest/globals';
import { againstDays } from './days-told.js';
import type { CaseState } from './state.js';
import { kindOf, stepTypes, type StepType } from './steps/index.js';

const now = '2026-09-08T10:00:00.000Z';
const state = { acts: [], tracks: {}, parties: {}, notes: [] } as unknown as CaseState;

/** By hand: everything that tells what was done. Ends, starts and terms that lie ahead are not among them. */
const done: readonly (readonly [StepType, string])[] = [
  ['report.receive', 'knownAt'],
  ['report.join', 'knownAt'],
  ['breach.assess', 'publishedOn'],
  ['breach.assess', 'conductOn'],
  ['hearing.record', 'on'],
  ['qualification.raise', 'discoveredAt'],
  ['suspicion.know', 'at'],
  ['measure.intend', 'sentOn'],
  ['measure.defend', 'on'],
  ['measure.announce', 'on'],
  ['measure.findSchool', 'on'],
  ['measure.consultInspectorate', 'on'],
  ['objection.receive', 'on'],
  ['objection.hear', 'on'],
  ['objection.pause', 'at'],
  ['objection.resume', 'at'],
  ['outsideReport.make', 'at'],
  ['policeOrder.record', 'at'],
  ['conversation.record', 'on'],
  ['agreements.record', 'on'],
  ['press.contact', 'on'],
  ['custody.return', 'on'],
  ['contract.sign', 'on'],
  ['referral.conclude', 'on'],
  ['withdrawal.ask', 'on'],
  ['withdrawal.answer', 'on'],
  ['correction.record', 'on'],
  ['call.record', 'at'],
  ['access.ask', 'on'],
  ['access.answer', 'on'],
  ['exclusion.record', 'since'],
  ['exclusion.end', 'on'],
];

const told = (type: StepType, field: string, day: string): readonly unknown[] => {
  const isMoment = Object.entries(kindOf(type).fields).some(([name, { kind }]) => name === field && kind === 'moment');
  return againstDays(state, { type, data: { [field]: isMoment ? `${day}T09:00:00.000Z` : day } }, now);
};

describe('days that people tell', () => {
  it.each(done)('%s: %s is no day to come', (type, field) => {
    expect(told(type, field, '2026-09-08')).toEqual([]);
    expect(told(type, field, '2026-09-09')).toMatchObject([{ code: 'notYetDone', path: `data.${field}` }]);
  });

  it('may lie ahead where something is planned, and in no other field', () => {
    const all = stepTypes.flatMap((type) =>
      Object.entries(kindOf(type).fields)
        .filter(([, { kind }]) => kind === 'date' || kind === 'moment')
        .map(([field]) => [type, field] as const),
    );
    const ahead = all.filter(([type, field]) => told(type, field, '2026-09-09').length === 0);
    expect(ahead.map((one) => one.join(' ')).sort()).toEqual(
      all
        .filter(([type, field]) => !done.some(([known, name]) => known === type && name === field))
        .map((one) => one.join(' '))
        .sort(),
    );
  });
});
