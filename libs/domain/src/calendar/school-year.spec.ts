import { describe, expect, it } from '@jest/globals';
import { schoolYearOf } from './index.js';

describe('a school year, WPO art. 1 and WVO 2020 art. 1.1', () => {
  it.each([
    ['2026-08-01', '2026-2027'],
    ['2026-07-31', '2025-2026'],
    ['2026-12-31', '2026-2027'],
    ['2027-01-01', '2026-2027'],
  ])('counts %s to the school year %s', (day, year) => expect(schoolYearOf(day)).toBe(year));
});
