import { describe, expect, it } from '@jest/globals';
import { dayOf, deadline, fromNow, lastMoment, longMoment, momentAt, weekday } from './dates.js';

const now = '2026-11-20T12:00:00.000Z';

describe('dates as people read them', () => {
  it.each([
    ['2026-11-20', 'vandaag', 'today'],
    ['2026-11-21', 'morgen', 'tomorrow'],
    ['2026-11-19', 'gisteren', 'yesterday'],
    ['2026-11-27', 'over\u00a07\u00a0dagen', 'in\u00a07\u00a0days'],
    ['2026-11-17', '3\u00a0dagen geleden', '3\u00a0days ago'],
  ])('calls %s %s', (day, nl, en) => {
    expect(fromNow(day, now)).toEqual({ nl, en });
  });

  it('tells a deadline as a day and as how far away it is', () => {
    expect(deadline('2026-11-27', now).nl).toBe('vrijdag 27 november, over\u00a07\u00a0dagen');
    expect(weekday('2027-01-04', now).nl).toBe('maandag 4 januari 2027');
  });

  it('lives by Dutch time, in summer and in winter', () => {
    expect(dayOf('2026-11-20T23:30:00.000Z')).toBe('2026-11-21');
    expect(longMoment('2026-07-01T12:30:00.000Z').nl).toBe('1 juli 2026 om 14.30 uur');
    expect(momentAt('2026-07-01', '14:30')).toBe('2026-07-01T12:30:00.000Z');
    expect(momentAt('2026-11-20', '14:30')).toBe('2026-11-20T13:30:00.000Z');
    expect(momentAt('2026-03-29', '03:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it('calls the day before midnight the last day of a term', () => {
    expect(dayOf(lastMoment('2026-11-30T23:00:00.000Z'))).toBe('2026-11-30');
  });
});
