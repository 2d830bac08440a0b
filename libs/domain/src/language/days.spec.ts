import { describe, expect, it } from '@jest/globals';
import { daysInMonth, isInstant, isPlainDate } from './time.js';

describe('days that exist', () => {
  it('are as many in each month as the platform counts, in leap years too', () => {
    for (const year of [1900, 2000, 2023, 2024, 2100]) {
      for (let month = 1; month <= 12; month += 1) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const written = (day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect([year, month, daysInMonth(year, month)]).toEqual([year, month, days]);
        expect([1, days, 0, days + 1].map((day) => isPlainDate(written(day)))).toEqual([true, true, false, false]);
      }
    }
  });

  it('lie in months that exist', () =>
    expect(['2026-00-10', '2026-13-10', '2026-12-31', '2026-01-01'].map(isPlainDate)).toEqual([
      false,
      false,
      true,
      true,
    ]));

  it('are written as text, not as something that reads like it', () => {
    expect([['2026-09-08'], 20260908, new Date(), null, undefined].map((value) => isPlainDate(value))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect([['2026-09-08T10:00:00Z'], new Date(), 0, null, undefined].map((value) => isInstant(value))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('bound a moment', () => {
    const moments = [
      '2026-09-08T23:59:59.999Z',
      '2026-09-08T24:00:00Z',
      '2026-02-29T10:00:00Z',
      '2026-09-08T10:60:00Z',
      'x2026-09-08T10:00:00Z',
      '2026-09-08T10:00:00Zx',
    ];
    expect(moments.map(isInstant)).toEqual([true, false, false, false, false, false]);
  });
});
