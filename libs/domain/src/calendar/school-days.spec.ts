import { describe, expect, it } from '@jest/globals';
import type { SchoolCalendar } from './index.js';
import {
  addSchoolDays,
  calendarDays,
  countSchoolDays,
  isSchoolDay,
  longerThanOneDay,
  schoolDaysDenied,
  staysWithinOneWeek,
} from './index.js';

const school: SchoolCalendar = {
  holidays: [
    { from: '2026-10-10', until: '2026-10-19', name: 'autumn' },
    { from: '2026-12-19', until: '2027-01-04', name: 'christmas' },
  ],
  studyDays: ['2026-11-18'],
  region: 'north',
};
const refused = (code: string) => expect.objectContaining({ name: 'CalendarError', code });

describe('school days', () => {
  it.each([
    ['2026-11-17', true, 'a Tuesday'],
    ['2026-11-18', false, 'a study day'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-10-10', false, 'the first day of a holiday'],
    ['2026-10-16', false, 'the last Friday of a holiday'],
    ['2026-10-19', true, 'the day school begins again'],
    ['2026-05-05', false, 'a public holiday'],
    ['2026-05-15', true, 'a day equated for statutory terms only'],
  ])('%s: %s, %s', (date, is) => expect(isSchoolDay(date, school)).toBe(is));

  it('lets a school teach on a public holiday', () =>
    expect(isSchoolDay('2026-04-03', { ...school, openOn: ['2026-04-03'] })).toBe(true));

  it('adds school days past study days, weekends and holidays', () => {
    expect(addSchoolDays('2026-11-17', 1, school)).toBe('2026-11-19');
    expect(addSchoolDays('2026-10-09', 2, school)).toBe('2026-10-20');
    expect(addSchoolDays('2026-12-18', 5, school)).toBe('2027-01-08');
  });

  it('adds none as the day itself, or the next school day', () => {
    expect(addSchoolDays('2026-11-17', 0, school)).toBe('2026-11-17');
    expect(addSchoolDays('2026-11-18', 0, school)).toBe('2026-11-19');
  });

  it('counts back with a negative number', () => expect(addSchoolDays('2026-11-19', -2, school)).toBe('2026-11-16'));

  it('counts those of a period whose end is exclusive', () => {
    expect(countSchoolDays('2026-11-16', '2026-11-20', school)).toBe(3);
    expect(countSchoolDays('2026-10-09', '2026-10-19', school)).toBe(1);
    expect(countSchoolDays('2026-11-16', '2026-11-16', school)).toBe(0);
  });

  it('refuses a period that ends before it begins', () =>
    expect(() => countSchoolDays('2026-11-20', '2026-11-16', school)).toThrow(refused('period.backwards')));

  it('refuses a holiday that ends before it begins', () => {
    const broken = { ...school, holidays: [{ from: '2026-10-19', until: '2026-10-10', name: 'autumn' }] };
    expect(() => isSchoolDay('2026-11-16', broken)).toThrow(refused('period.backwards'));
  });

  it('refuses a calendar without a school day for more than a year', () => {
    const closed = { ...school, holidays: [{ from: '2026-01-01', until: '2036-01-01', name: 'everlasting' }] };
    expect(() => addSchoolDays('2026-11-16', 1, closed)).toThrow(refused('school.noSchoolDay'));
  });

  it('refuses a number of days that is not whole', () =>
    expect(() => addSchoolDays('2026-11-16', 1.5, school)).toThrow(refused('term.amount')));
});

describe('the length of a suspension, its end exclusive', () => {
  it('counts calendar days, through the change of the clock too', () => {
    expect(calendarDays('2026-11-16', '2026-11-19')).toBe(3);
    expect(calendarDays('2026-03-28', '2026-03-30')).toBe(2);
  });

  it('allows a week and refuses an eighth day, none and a period turned round', () => {
    expect(staysWithinOneWeek('2026-11-16', '2026-11-23')).toBe(true);
    expect(staysWithinOneWeek('2026-11-16', '2026-11-24')).toBe(false);
    expect(staysWithinOneWeek('2026-11-16', '2026-11-16')).toBe(false);
    expect(() => staysWithinOneWeek('2026-11-16', '2026-11-15')).toThrow(refused('period.backwards'));
  });

  it('counts school days for "longer than one day", so Friday to Monday is one', () => {
    expect(schoolDaysDenied('2026-11-20', '2026-11-23', school)).toBe(1);
    expect(longerThanOneDay('2026-11-20', '2026-11-23', school)).toBe(false);
    expect(longerThanOneDay('2026-11-20', '2026-11-24', school)).toBe(true);
  });

  it('denies no school on a study day in between', () =>
    expect(schoolDaysDenied('2026-11-17', '2026-11-19', school)).toBe(1));
});
