import { describe, expect, it } from '@jest/globals';
import {
  afterOfficeHours,
  confidentialInspectorHours,
  dateIn,
  endOfDay,
  nextReachable,
  startOfDay,
  statutoryCalendar,
} from './index.js';

const refused = (code: string) => expect.objectContaining({ name: 'CalendarError', code });
const reached = (instant: string) => nextReachable(instant, confidentialInspectorHours);

describe('the line of the confidential inspectors, working days 08:00-17:00', () => {
  it.each([
    ['2026-11-20T12:00:00.000Z', '2026-11-20T12:00:00.000Z', 'at once within the hours'],
    ['2026-11-20T07:00:00.000Z', '2026-11-20T07:00:00.000Z', 'at once at opening'],
    ['2026-11-20T05:59:00.000Z', '2026-11-20T07:00:00.000Z', 'at eight, early in the morning'],
    ['2026-11-20T16:00:00.000Z', '2026-11-23T07:00:00.000Z', 'on Monday, from Friday five o’clock on'],
    ['2026-11-21T12:00:00.000Z', '2026-11-23T07:00:00.000Z', 'on Monday, on a Saturday'],
    ['2026-12-24T16:30:00.000Z', '2026-12-28T07:00:00.000Z', 'after Christmas and the weekend'],
    ['2026-03-27T17:00:00.000Z', '2026-03-30T06:00:00.000Z', 'at eight in summer time'],
    ['2026-05-14T12:00:00.000Z', '2026-05-15T06:00:00.000Z', 'on a day equated for statutory terms only'],
  ])('from %s is reached %s: %s', (from, at) => expect(reached(from)).toBe(at));

  it('follows the calendar it is given', () =>
    expect(nextReachable('2026-05-14T12:00:00.000Z', confidentialInspectorHours, statutoryCalendar)).toBe(
      '2026-05-18T06:00:00.000Z',
    ));

  it('refuses hours that do not open before they close, and what is no time', () => {
    expect(() => nextReachable('2026-11-20T12:00:00.000Z', { from: '17:00', until: '08:00' })).toThrow(
      refused('officeHours.invalid'),
    );
    expect(() => nextReachable('2026-11-20T12:00:00.000Z', { from: '8:00', until: '17:00' })).toThrow(
      refused('time.invalid'),
    );
    expect(() => reached('2026-11-20')).toThrow(refused('instant.invalid'));
  });
});

describe('office hours', () => {
  it.each([
    ['2026-11-20T08:00:00.000Z', 4, '2026-11-20T12:00:00.000Z', 'the same day'],
    ['2026-11-20T14:00:00.000Z', 4, '2026-11-23T09:00:00.000Z', 'over a weekend'],
    ['2026-11-20T14:00:00.000Z', 2, '2026-11-20T16:00:00.000Z', 'up to closing time'],
    ['2026-11-21T14:00:00.000Z', 0, '2026-11-23T07:00:00.000Z', 'none: the next opening'],
    ['2026-11-20T07:00:00.000Z', 20, '2026-11-24T09:00:00.000Z', 'more than two days'],
  ])('from %s, %i hours on is %s: %s', (from, hours, end) =>
    expect(afterOfficeHours(from, hours, confidentialInspectorHours)).toBe(end),
  );

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d hours', (hours) =>
    expect(() => afterOfficeHours('2026-11-20T08:00:00.000Z', hours, confidentialInspectorHours)).toThrow(
      refused('term.amount'),
    ),
  );
});

describe('days in Amsterdam', () => {
  it('changes day at local midnight, in winter and in summer', () => {
    expect(dateIn('2026-11-20T22:59:59.999Z')).toBe('2026-11-20');
    expect(dateIn('2026-11-20T23:00:00Z')).toBe('2026-11-21');
    expect(dateIn('2026-07-01T21:59:59.999Z')).toBe('2026-07-01');
    expect(dateIn('2026-07-01T22:00:00.0Z')).toBe('2026-07-02');
  });

  it('has a day of 23 hours in March and one of 25 in October', () => {
    expect([startOfDay('2026-03-29'), endOfDay('2026-03-29')]).toEqual([
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ]);
    expect([startOfDay('2026-10-25'), endOfDay('2026-10-25')]).toEqual([
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ]);
  });

  it.each([
    '2026-11-20',
    '2026-11-20T24:00:00Z',
    '2026-11-20T12:00:00',
    '2026-11-20T12:00:00+01:00',
    '2026-02-29T12:00:00Z',
  ])('refuses %j as a moment', (instant) => expect(() => dateIn(instant)).toThrow(refused('instant.invalid')));
});
