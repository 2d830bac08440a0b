import { describe, expect, it } from '@jest/globals';
import { wordOf } from './index.js';

describe('an answer as a word', () => {
  it.each([
    ['a choice', 'suspension', 'suspension'],
    ['a number', 7, '7'],
    ['yes or no', false, 'false'],
    ['several choices', ['a', 'b'], 'a,b'],
  ])('is itself: %s', (_, value, word) => expect(wordOf(value)).toBe(word));

  it('is none where it is sealed text', () =>
    expect(wordOf({ content: '00000000-0000-4000-8000-000000000099', digest: 'a'.repeat(64) })).toBe(''));
});
