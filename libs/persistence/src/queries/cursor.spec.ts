import { describe, expect, it } from '@jest/globals';
import { BadInput } from '#libs/application';
import { caseCursor, taskCursor } from './cursor.js';

const id = '00000000-0000-4000-8000-000000000001';
const written = (text: string) => Buffer.from(text).toString('base64url');

describe('where a list goes on', () => {
  it('is read as it was written', () => {
    expect(caseCursor(written(`2026-11-20T09:00:00.000Z|${id}`))).toEqual({ at: '2026-11-20T09:00:00.000Z', id });
    expect(taskCursor(written(`infinity|${id}|G01.consult/case/1`))).toEqual({
      due: 'infinity',
      caseId: id,
      obligation: 'G01.consult/case/1',
    });
  });

  it.each([
    `2026-99-99T09:00:00.000Z|${id}`,
    `2026-11-20T25:00:00.000Z|${id}`,
    '2026-11-20T09:00:00.000Z|1',
    'nonsense',
  ])('is refused before the database is asked when it cannot be: %s', (text) => {
    expect(() => caseCursor(written(text))).toThrow(BadInput);
    expect(() => taskCursor(written(text))).toThrow(BadInput);
  });
});
