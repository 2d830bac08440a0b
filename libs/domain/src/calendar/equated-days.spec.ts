import { describe, expect, it } from '@jest/globals';
import { endOfTerm, equatedDays, publicHolidays, staysWithinOneWeek } from './index.js';

const written = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

describe('days the Crown equated with a holiday', () => {
  it.each(equatedDays.map((row) => [row.date, row] as const))('%s stands in the decree it cites', (date, { source }) =>
    expect(source).toContain(written.format(new Date(date)).replace(/ \d{4}$/, '')),
  );

  it.each(equatedDays.map(({ date, key }) => [date, key] as const))(
    '%s is named after the day it follows: %s',
    (date, key) => {
      const before = new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
      const follows = publicHolidays(Number(date.slice(0, 4))).find((holiday) => holiday.date === before)?.key;
      const names = {
        ascension: 'dayAfterAscension',
        kingsDay: 'dayAfterKingsDay',
        newYear: 'dayAfterNewYear',
        secondChristmasDay: 'dayAfterChristmas',
      };
      expect(key).toBe(names[follows as keyof typeof names]);
    },
  );
});

describe('Algemene termijnenwet art. 2: at least two working days', () => {
  const equated = (dates: string[]) => ({
    public: {
      equatedDays: dates.map((date) => ({ date, key: 'invented', source: 'an invented decree', verified: true })),
    },
  });
  const days = (from: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10),
    );

  it('lengthens a week with one working day', () =>
    expect(
      endOfTerm({ amount: 1, unit: 'weeks', rolls: 'atw' }, '2024-12-20', equated(['2024-12-23', '2024-12-24'])),
    ).toMatchObject({
      lastDay: '2024-12-30',
      movedBy: [{ rule: 'atw.2', from: '2024-12-27', to: '2024-12-30', because: 'fewerThanTwoWorkingDays' }],
    }));

  it('lengthens a month with one working day', () =>
    expect(
      endOfTerm({ amount: 1, unit: 'months', rolls: 'atw' }, '2027-01-31', equated(days('2027-02-01', 26))),
    ).toMatchObject({
      lastDay: '2027-03-02',
    }));

  it('leaves a term of two days as it is', () =>
    expect(endOfTerm({ amount: 2, unit: 'days', rolls: 'atw' }, '2024-12-25', equated([])).lastDay).toBe('2024-12-27'));
});

describe('a suspension of one day', () => {
  it('is within one week', () => expect(staysWithinOneWeek('2026-11-16', '2026-11-17')).toBe(true));
});
