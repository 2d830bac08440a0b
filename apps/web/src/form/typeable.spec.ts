import { describe, expect, it } from '@jest/globals';
import { uncleanText } from '../../../../libs/http/src/edge/clean-text.js';
import { typeable } from './typeable.js';

describe('what was typed or pasted', () => {
  it('is left as it is where everything of it can be kept', () => {
    const text = 'Zoë zei: “stop” 😀\n\tEn toen?';
    expect(typeable(text)).toBe(text);
  });

  it('loses the signs that nobody sees, and no word or line', () =>
    expect(typeable('een\u000btwee\u000cdrie\u0000\u0007vier\u007f\ud83d')).toBe('een\ntwee\ndrievier'));

  it('is never refused by the server for a sign in it', () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('a');
    expect(uncleanText({ text: typeable(all) })).toEqual([]);
  });
});
