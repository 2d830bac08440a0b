import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { TogetherAsked } from './together-asked.js';

describe('questions put together', () => {
  it('sends the first at once, and what is asked meanwhile as one lot', async () => {
    const lots: string[][] = [];
    const asked = new TogetherAsked<string>(async (questions) => {
      lots.push([...questions]);
      await nextTurn();
      return new Map(questions.filter((one) => one !== 'nobody').map((one) => [one, `answer to ${one}`]));
    });
    const answers = await Promise.all(['a', 'b', 'nobody', 'b'].map((one) => asked.of(one)));
    expect(answers).toEqual(['answer to a', 'answer to b', undefined, 'answer to b']);
    expect(lots).toEqual([['a'], ['b', 'nobody']]);
  });

  it('remembers nothing: asked again, it asks again', async () => {
    let answer = 'open';
    const asked = new TogetherAsked<string>(async ([question = '']) => new Map([[question, answer]]));
    expect(await asked.of('a')).toBe('open');
    answer = 'revoked';
    expect(await asked.of('a')).toBe('revoked');
  });

  it('tells everybody of a lot that it failed, and goes on', async () => {
    let broken = true;
    const asked = new TogetherAsked<string>(async ([question = '']) => {
      await nextTurn();
      if (broken) throw new Error('the connection broke');
      return new Map([[question, 'well']]);
    });
    const failed = await Promise.allSettled(['a', 'b', 'c'].map((one) => asked.of(one)));
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    broken = false;
    expect(await asked.of('a')).toBe('well');
  });
});
