import { describe, expect, it } from '@jest/globals';
import type { SchoolCalendar, Term } from './index.js';
import { endOfTerm } from './index.js';

const sixWeeks: Term = { amount: 6, unit: 'weeks', rolls: 'atw' };
const lastDay = (term: Term, from: string) => endOfTerm(term, from).lastDay;
const refused = (code: string) => expect.objectContaining({ name: 'CalendarError', code });

describe('T11: six weeks for an objection, Algemene termijnenwet art. 1(1)', () => {
  it('moves past King’s day', () =>
    expect(endOfTerm(sixWeeks, '2026-03-16')).toEqual({
      due: '2026-04-28T22:00:00.000Z',
      lastDay: '2026-04-28',
      movedBy: [{ rule: 'atw.1.1', from: '2026-04-27', to: '2026-04-28', because: 'holiday:kingsDay' }],
    }));

  it('moves past the 5th of May', () =>
    expect(endOfTerm(sixWeeks, '2026-03-24')).toEqual({
      due: '2026-05-06T22:00:00.000Z',
      lastDay: '2026-05-06',
      movedBy: [{ rule: 'atw.1.1', from: '2026-05-05', to: '2026-05-06', because: 'holiday:liberationDay' }],
    }));

  it('stands on an ordinary Wednesday', () =>
    expect(endOfTerm(sixWeeks, '2026-03-18')).toEqual({
      due: '2026-04-29T22:00:00.000Z',
      lastDay: '2026-04-29',
      movedBy: [],
    }));

  it('moves past Christmas and the weekend after it, and says each reason', () =>
    expect(endOfTerm(sixWeeks, '2026-11-13')).toEqual({
      due: '2026-12-28T23:00:00.000Z',
      lastDay: '2026-12-28',
      movedBy: [
        { rule: 'atw.1.1', from: '2026-12-25', to: '2026-12-26', because: 'holiday:christmasDay' },
        { rule: 'atw.1.1', from: '2026-12-26', to: '2026-12-27', because: 'saturday' },
        { rule: 'atw.1.1', from: '2026-12-27', to: '2026-12-28', because: 'sunday' },
      ],
    }));

  it('counts from the day in Amsterdam on which the decision was made known', () => {
    expect(lastDay(sixWeeks, '2026-03-17T22:59:59.999Z')).toBe('2026-04-28');
    expect(lastDay(sixWeeks, '2026-03-17T23:00:00.000Z')).toBe('2026-04-29');
  });

  it('moves past a day equated by the Crown, and not without that decree', () => {
    expect(endOfTerm(sixWeeks, '2026-04-03').movedBy[0]?.because).toBe('holiday:dayAfterAscension');
    expect(endOfTerm(sixWeeks, '2026-04-03').lastDay).toBe('2026-05-18');
    expect(endOfTerm(sixWeeks, '2026-04-03', { public: { equatedDays: [] } }).lastDay).toBe('2026-05-15');
  });
});

describe('Algemene termijnenwet art. 1(2): a term counted back does not move off a holiday', () => {
  it('leaves the last day on a Saturday', () =>
    expect(endOfTerm({ amount: 10, unit: 'days', direction: 'back', rolls: 'atw' }, '2026-11-24')).toEqual({
      due: '2026-11-14T23:00:00.000Z',
      lastDay: '2026-11-14',
      movedBy: [],
    }));
});

describe('Algemene termijnenwet art. 2: a term of three days or more holds two working days', () => {
  it('lengthens three days from a Friday to Tuesday', () =>
    expect(endOfTerm({ amount: 3, unit: 'days', rolls: 'atw' }, '2026-11-20')).toEqual({
      due: '2026-11-24T23:00:00.000Z',
      lastDay: '2026-11-24',
      movedBy: [{ rule: 'atw.2', from: '2026-11-23', to: '2026-11-24', because: 'fewerThanTwoWorkingDays' }],
    }));

  it('lengthens after moving: four days from the Thursday before Good Friday', () =>
    expect(endOfTerm({ amount: 4, unit: 'days', rolls: 'atw' }, '2026-04-02')).toMatchObject({
      lastDay: '2026-04-08',
      movedBy: [
        { rule: 'atw.1.1', because: 'holiday:easterMonday' },
        { rule: 'atw.2', from: '2026-04-07', to: '2026-04-08' },
      ],
    }));

  it('leaves two days alone', () =>
    expect(lastDay({ amount: 2, unit: 'days', rolls: 'atw' }, '2026-11-21')).toBe('2026-11-23'));

  it('lets a term counted back reach further back, as only art. 1 leaves those out', () =>
    expect(lastDay({ amount: 3, unit: 'days', direction: 'back', rolls: 'atw' }, '2026-11-23')).toBe('2026-11-19'));
});

describe('Algemene termijnenwet art. 4(a): longer terms and hours are left alone', () => {
  // Counted in days so that each ends on a Saturday.
  it.each<[Term, string, string]>([
    [{ amount: 90, unit: 'days', rolls: 'atw' }, '2026-08-23', '2026-11-23'],
    [{ amount: 91, unit: 'days', rolls: 'atw' }, '2026-08-22', '2026-11-21'],
    [{ amount: 12, unit: 'weeks', rolls: 'atw' }, '2026-08-29', '2026-11-23'],
    [{ amount: 13, unit: 'weeks', rolls: 'atw' }, '2026-08-22', '2026-11-21'],
    [{ amount: 3, unit: 'months', rolls: 'atw' }, '2026-08-21', '2026-11-23'],
    [{ amount: 4, unit: 'months', rolls: 'atw' }, '2026-07-21', '2026-11-21'],
  ])('%j from %s ends on %s', (term, from, end) => expect(lastDay(term, from)).toBe(end));
});

describe('terms of a protocol or collective agreement: favour', () => {
  it('moves three weeks for a defence to the next working day, as a policy', () =>
    expect(endOfTerm({ amount: 3, unit: 'weeks', rolls: 'favour' }, '2026-11-14')).toMatchObject({
      lastDay: '2026-12-07',
      movedBy: [
        { rule: 'policy.favour', because: 'saturday' },
        { rule: 'policy.favour', because: 'sunday' },
      ],
    }));

  it('knows no longest term', () =>
    expect(lastDay({ amount: 13, unit: 'weeks', rolls: 'favour' }, '2026-08-22')).toBe('2026-11-23'));
});

describe('terms that never move', () => {
  it('ends four weeks of suspension (G10) on the Sunday, the first day counted', () =>
    expect(endOfTerm({ amount: 28, unit: 'days', start: 'sameDay', rolls: 'never' }, '2026-11-02')).toEqual({
      due: '2026-11-29T23:00:00.000Z',
      lastDay: '2026-11-29',
      movedBy: [],
    }));

  it('moves nothing when the term does not say so', () =>
    expect(lastDay({ amount: 1, unit: 'weeks' }, '2026-11-14')).toBe('2026-11-21'));
});

describe('G12: 72 hours on the clock', () => {
  const hours: Term = { amount: 72, unit: 'hours', rolls: 'atw' };
  it.each([
    ['2026-12-24T15:30:00.000Z', '2026-12-27T15:30:00.000Z', '2026-12-27', 'through Christmas'],
    ['2026-03-27T12:00:00.000Z', '2026-03-30T12:00:00.000Z', '2026-03-30', 'through the change to summer time'],
    ['2026-10-23T22:30:00.000Z', '2026-10-26T22:30:00.000Z', '2026-10-26', 'through the change to winter time'],
  ])('from %s run until %s (%s), %s', (from, due, day) =>
    expect(endOfTerm(hours, from)).toEqual({ due, lastDay: day, movedBy: [] }),
  );

  it('start at a moment, never at a day', () =>
    expect(() => endOfTerm(hours, '2026-12-24')).toThrow(refused('term.needsInstant')));
});

describe('working days and school days', () => {
  const school: SchoolCalendar = {
    holidays: [{ from: '2026-12-19', until: '2027-01-04', name: 'christmas' }],
    studyDays: ['2026-12-16'],
  };

  it('confirms an interim suspension within three working days', () =>
    expect(endOfTerm({ amount: 3, unit: 'workingDays' }, '2026-12-23T10:00:00.000Z')).toEqual({
      due: '2026-12-29T23:00:00.000Z',
      lastDay: '2026-12-29',
      movedBy: [],
    }));

  it('counts zero working days as that day, or the next working day', () => {
    expect(lastDay({ amount: 0, unit: 'workingDays' }, '2026-11-20')).toBe('2026-11-20');
    expect(lastDay({ amount: 0, unit: 'workingDays' }, '2026-11-21')).toBe('2026-11-23');
  });

  it('counts school days on the school’s own calendar', () =>
    expect(endOfTerm({ amount: 3, unit: 'schoolDays' }, '2026-12-15', { school }).lastDay).toBe('2027-01-04'));

  it('needs that calendar', () =>
    expect(() => endOfTerm({ amount: 3, unit: 'schoolDays' }, '2026-12-15')).toThrow(refused('term.needsSchool')));
});

describe('months', () => {
  it.each<[Term, string, string]>([
    [{ amount: 1, unit: 'months' }, '2026-01-31', '2026-02-28'],
    [{ amount: 1, unit: 'months' }, '2028-01-31', '2028-02-29'],
    [{ amount: 1, unit: 'months', direction: 'back' }, '2026-03-31', '2026-02-28'],
    [{ amount: 3, unit: 'months' }, '2026-11-30', '2027-02-28'],
    [{ amount: 1, unit: 'months', start: 'sameDay' }, '2026-03-01', '2026-03-31'],
    [{ amount: 1, unit: 'months', start: 'sameDay' }, '2026-01-31', '2026-02-28'],
  ])('%j from %s end on %s', (term, from, end) => expect(lastDay(term, from)).toBe(end));
});

describe('G08: the decision on an objection', () => {
  const fourWeeks: Term = { amount: 4, unit: 'weeks', rolls: 'atw' };

  it('counts four weeks from the day after the objection term, as that term was moved (public PO)', () =>
    expect(lastDay(fourWeeks, endOfTerm(sixWeeks, '2026-11-13').lastDay)).toBe('2027-01-25'));

  it('counts four weeks from receipt (denominational PO, and VO)', () =>
    expect(lastDay(fourWeeks, '2026-11-13T09:00:00.000Z')).toBe('2026-12-11'));

  it('stands still while the disputes committee has it', () =>
    expect(endOfTerm(fourWeeks, '2026-11-13', {}, [{ from: '2026-11-20', until: '2027-01-20' }]).lastDay).toBe(
      '2027-02-10',
    ));

  it('moves only the lengthened end', () =>
    expect(endOfTerm(fourWeeks, '2026-11-13', {}, [{ from: '2026-11-20', until: '2026-11-21' }])).toMatchObject({
      lastDay: '2026-12-14',
      movedBy: [{ from: '2026-12-12' }, { from: '2026-12-13' }],
    }));

  it('is lengthened by a pause that begins on its last day, be that its first too', () => {
    expect(endOfTerm(fourWeeks, '2026-11-13', {}, [{ from: '2026-12-11', until: '2026-12-15' }]).lastDay).toBe(
      '2026-12-15',
    );
    expect(
      endOfTerm({ amount: 1, unit: 'days' }, '2026-11-16', {}, [{ from: '2026-11-17', until: '2026-11-19' }]).lastDay,
    ).toBe('2026-11-19');
  });

  it('is not lengthened by a pause after it was over', () =>
    expect(endOfTerm(fourWeeks, '2026-11-13', {}, [{ from: '2026-12-12', until: '2027-01-20' }]).lastDay).toBe(
      '2026-12-11',
    ));

  it.each<Term>([
    { amount: 72, unit: 'hours' },
    { amount: 3, unit: 'workingDays' },
    { amount: 3, unit: 'schoolDays' },
    { amount: 10, unit: 'days', direction: 'back' },
  ])('refuses a pause of a term that cannot stand still: %j', (term) => {
    const school: SchoolCalendar = { holidays: [], studyDays: [] };
    const pauses = [{ from: '2026-11-14', until: '2026-11-20' }];
    expect(() => endOfTerm(term, '2026-11-13T09:00:00.000Z', { school }, pauses)).toThrow(refused('term.unit'));
  });
});

describe('what is no term', () => {
  // As it may arrive from stored data, past the compiler.
  const stored = (json: string): Term => JSON.parse(json) as Term;

  it.each([
    ['{"amount":-1,"unit":"days"}', 'term.amount'],
    ['{"amount":1.5,"unit":"days"}', 'term.amount'],
    ['{"amount":"3","unit":"days"}', 'term.amount'],
    ['{"amount":10001,"unit":"days"}', 'term.amount'],
    ['{"unit":"days"}', 'term.amount'],
    ['{"amount":1}', 'term.unit'],
    ['{"amount":1,"unit":"years"}', 'term.unit'],
    ['{"amount":1,"unit":"days","direction":"up"}', 'term.direction'],
    ['{"amount":1,"unit":"days","rolls":"always"}', 'term.rolls'],
    ['{"amount":1,"unit":"days","start":"tomorrow"}', 'term.start'],
    ['{"amount":0,"unit":"days","start":"sameDay"}', 'term.start'],
    ['{"amount":1,"unit":"days","start":"sameDay","direction":"back"}', 'term.start'],
    ['{"amount":1,"unit":"hours","start":"sameDay"}', 'term.start'],
  ])('refuses %s with %s', (json, code) => expect(() => endOfTerm(stored(json), '2026-11-20')).toThrow(refused(code)));

  it('says what is wrong and how to mend it', () =>
    expect(() => endOfTerm(stored('{"amount":1,"unit":"years"}'), '2026-11-20')).toThrow(
      '"years" is no `unit` of a term: choose one of hours, days, workingDays, schoolDays, weeks, months.',
    ));

  it.each(['', '20-11-2026', '2026-11-31', '2026-11-20T10:00:00+01:00'])('refuses %j as its start', (from) =>
    expect(() => endOfTerm(sixWeeks, from)).toThrow(refused('date.invalid')),
  );

  it('refuses an end beyond the years the calendar counts in', () => {
    expect(() => endOfTerm({ amount: 10_000, unit: 'months' }, '2026-11-20')).toThrow(refused('year.outOfRange'));
    expect(() => endOfTerm({ amount: 10_000, unit: 'weeks' }, '2150-11-20')).toThrow(refused('year.outOfRange'));
  });
});
