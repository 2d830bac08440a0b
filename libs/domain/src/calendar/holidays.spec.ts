import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import { oracleHolidays } from '../../../../test/support/calendar-oracle.js';
import { CalendarError, isWorkingDay, officeCalendar, publicHolidays, statutoryCalendar } from './index.js';

const datesOf = (year: number) => publicHolidays(year, officeCalendar).map(({ date }) => date.slice(5));
const years = Array.from({ length: 31 }, (_, n) => 2020 + n);

describe('public holidays, Algemene termijnenwet art. 3', () => {
  it.each([
    [2026, ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26']],
    [2027, ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26']],
    [2028, ['01-01', '04-14', '04-17', '04-27', '05-05', '05-25', '06-05', '12-25', '12-26']],
  ])('knows those of %i', (year, dates) => expect(datesOf(year)).toEqual(dates));

  it('names each by a key and cites what makes it a holiday', () =>
    expect(publicHolidays(2026)).toEqual([
      { date: '2026-01-01', key: 'newYear', clause: 'atw.3.1' },
      { date: '2026-01-02', key: 'dayAfterNewYear', clause: 'atw.3.3' },
      { date: '2026-04-03', key: 'goodFriday', clause: 'atw.3.2' },
      { date: '2026-04-06', key: 'easterMonday', clause: 'atw.3.1' },
      { date: '2026-04-27', key: 'kingsDay', clause: 'atw.3.1' },
      { date: '2026-05-05', key: 'liberationDay', clause: 'atw.3.1' },
      { date: '2026-05-14', key: 'ascension', clause: 'atw.3.1' },
      { date: '2026-05-15', key: 'dayAfterAscension', clause: 'atw.3.3' },
      { date: '2026-05-25', key: 'whitMonday', clause: 'atw.3.1' },
      { date: '2026-12-25', key: 'christmasDay', clause: 'atw.3.1' },
      { date: '2026-12-26', key: 'secondChristmasDay', clause: 'atw.3.1' },
    ]));

  it('keeps the King’s birthday on Saturday 26 April when the 27th is a Sunday', () => {
    expect(datesOf(2025)).toContain('04-26');
    expect(datesOf(2025)).not.toContain('04-27');
    expect(datesOf(2031)).toContain('04-26');
  });

  it('keeps the Queen’s birthday on 30 April until 2013, and on the 29th when that is a Sunday', () => {
    expect(datesOf(2013)).toContain('04-30');
    expect(datesOf(2006)).toContain('04-29');
    expect(datesOf(2014)).not.toContain('04-30');
  });

  it('lists both when Ascension and 5 May share a day, as in 2016', () =>
    expect(publicHolidays(2016, officeCalendar).filter(({ date }) => date === '2016-05-05')).toHaveLength(2));

  it.each(years)('agrees with the reckoning by paschal full moons in %i', (year) =>
    expect(publicHolidays(year, officeCalendar).map(({ date }) => date)).toEqual(oracleHolidays(year)),
  );

  it.each([1989, 2200])('refuses %i, which it does not know, and says which it does', (year) =>
    expect(() => publicHolidays(year)).toThrow(
      new CalendarError('year.outOfRange', `${year} is not a year the calendar knows: give one from 1990 to 2199.`),
    ),
  );
});

/**
 * date-holidays 3.37 lists what people have off, the law lists what moves a term. So its public holidays differ on four counts:
 * it has Easter and Whit Sunday (Sundays already) besides; 5 May and Good Friday are school holidays there, as an
 * employer need not give them off, and holidays of the law here, every year; 31 December is a bank holiday there and none here.
 */
describe('public holidays against the date-holidays package', () => {
  const dutch = new Holidays('NL');

  it.each(years)('differs in %i by the documented days only', (year) => {
    const listed = dutch.getHolidays(year).map(({ date, name, type }) => ({ date: date.slice(0, 10), name, type }));
    const theirs = listed.filter(({ type }) => type === 'public').map(({ date }) => date);
    const ours = publicHolidays(year, officeCalendar);
    const onlyOurs = ours.filter(({ date }) => !theirs.includes(date)).map(({ key }) => key);
    const onlyTheirs = theirs.filter((date) => !ours.some((holiday) => holiday.date === date));
    const dateOf = (name: string) => listed.find((holiday) => holiday.name === name)?.date;

    expect(onlyOurs).toEqual(['goodFriday', 'liberationDay']);
    expect(onlyTheirs).toEqual([dateOf('Pasen'), dateOf('Pinksteren')]);
    expect(ours.find(({ key }) => key === 'goodFriday')?.date).toBe(dateOf('Goede Vrijdag'));
    expect(isWorkingDay(`${year}-12-31`, officeCalendar)).toBe(![0, 6].includes(new Date(`${year}-12-31`).getUTCDay()));
  });
});

describe('working days', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11-21', false],
    ['2026-11-22', false],
    ['2026-04-03', false],
    ['2026-12-31', true],
  ])('%s: %s', (date, working) => expect(isWorkingDay(date)).toBe(working));

  it('leaves out a day the Crown equated, for statutory terms only', () => {
    expect(isWorkingDay('2026-05-15', statutoryCalendar)).toBe(false);
    expect(isWorkingDay('2026-05-15', officeCalendar)).toBe(true);
  });

  it('takes equated days as data', () => {
    const source = 'an invented decree';
    const equatedDays = [{ date: '2029-05-11', key: 'dayAfterAscension', source, verified: true }];
    expect(isWorkingDay('2029-05-11', { equatedDays })).toBe(false);
    expect(publicHolidays(2029, { equatedDays })).toContainEqual({
      date: '2029-05-11',
      key: 'dayAfterAscension',
      clause: 'atw.3.3',
    });
  });

  it.each(['2026-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', '2026-01-01T00:00:00Z'])(
    'refuses %j as a date',
    (date) =>
      expect(() => isWorkingDay(date)).toThrow(
        expect.objectContaining({ name: 'CalendarError', code: 'date.invalid' }),
      ),
  );
});
