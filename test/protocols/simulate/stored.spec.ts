import { describe, expect, it } from '@jest/globals';
import { editions, simulateStored, type StoredCase } from '#libs/domain';
import { randomCase } from '../../support/random-case.js';
import { causes, draftOf, of, without } from './drafts.js';

const against = 'OZHW-2020';
const calendars: StoredCase['calendars'] = {
  school: { holidays: [{ name: 'autumn', from: '2026-10-17', until: '2026-10-26' }], studyDays: [] },
};

/** What a log holds after a case was lived: an opening and its steps, as the database gives them back. */
const stored: readonly StoredCase[] = Array.from({ length: 16 }, (_, seed): StoredCase => {
  const { state, steps } = randomCase(seed, 30);
  return JSON.parse(JSON.stringify({ opening: state.opening, steps, calendars })) as StoredCase;
});

const under = (...rules: readonly string[]) =>
  simulateStored({ editions, draft: draftOf(against, without(...rules)), against }, stored);

describe('stored cases under a draft', () => {
  it('go as they went where the draft says the same', () => {
    const { groups, ...counts } = under();
    expect(groups).toEqual([]);
    expect(counts).toMatchObject({ cases: 16, differing: 0 });
    expect(counts.leftOff).toBeLessThan(5);
    expect(counts.deeds).toBeGreaterThan(120);
  });

  it('go otherwise where it does not, with the rule and the clause', () => {
    const report = under('OZHW-3.3.asked');
    const [found] = of(report, 'notDemanded', 'OZHW-3.3.asked');
    expect(found).toMatchObject({ step: 'breach.assess', cause: { cites: ['OZHW-3.3'], became: 'gone' } });
    expect(causes(report)).toEqual(['OZHW-3.3.asked gone']);
  });

  it('are told of in days, roles and choices: no person, no date, no text', () => {
    const told = JSON.stringify(under('OZHW-3.3.asked', 'OZHW-2.2.scope', 'OZHW-0.1.addressee').groups);
    expect(told).toContain('day 1  ');
    expect(told).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|\d{4}-\d{2}-\d{2}|content|digest/);
  });

  it('are not touched, and those of another protocol are left alone', () => {
    const before = JSON.stringify(stored);
    const draft = draftOf('ALMERE-2015', (rules) => rules.slice(5));
    expect(simulateStored({ editions, draft, against: 'ALMERE-2015' }, stored).cases).toBe(0);
    under('OZHW-3.3.asked');
    expect(JSON.stringify(stored)).toBe(before);
  });
});
