import { describe, expect, it } from '@jest/globals';
import { kindOf, RateLimitedLog } from './log.js';

describe('the log of a queue', () => {
  it('says the same thing once an interval, with how often it was left out', async () => {
    const said: string[] = [];
    const log = new RateLimitedLog({ warn: (line) => void said.push(line), error: (line) => void said.push(line) }, 30);
    for (let n = 0; n < 100; n++) log.error('no database');
    log.error('no mailbox');
    await new Promise((resolve) => setTimeout(resolve, 40));
    log.error('no database');
    expect(said).toEqual(['no database', 'no mailbox', 'no database (and 99 times more)']);
  });

  it('tells the kind and code of an error, and nothing of its message', () => {
    const error = Object.assign(new TypeError('invalid input: "Jansen"'), { code: '22P02' });
    expect(kindOf(error)).toBe('TypeError 22P02');
    expect(kindOf('Jansen')).toBe('unknown error');
  });
});
