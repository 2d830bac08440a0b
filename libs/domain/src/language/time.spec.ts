import { describe, expect, it } from '@jest/globals';
import { isInstant, isPlainDate } from './time.js';

describe('a date', () => {
  it.each(['2026-11-20', '2028-02-29', '2000-02-29', '1958-12-31'])('%s is one', (text) =>
    expect(isPlainDate(text)).toBe(true),
  );

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-1-1',
    '20261120',
    '',
    null,
    20261120,
  ])('%j is none', (value) => expect(isPlainDate(value)).toBe(false));
});

describe('a moment in UTC', () => {
  it.each(['2026-11-20T12:00:00Z', '2026-11-20T23:59:59.9Z', '2026-11-20T00:00:00.000Z'])('%s is one', (text) =>
    expect(isInstant(text)).toBe(true),
  );

  it.each([
    '2026-11-20',
    '2026-02-29T12:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T12:60:00Z',
    '2026-11-20T12:00:60Z',
    '2026-11-20T12:00Z',
    '2026-11-20T12:00:00+01:00',
    '2026-11-20T12:00:00.0000Z',
    ' 2026-11-20T12:00:00Z',
    undefined,
    {},
  ])('%j is none', (value) => expect(isInstant(value)).toBe(false));
});
