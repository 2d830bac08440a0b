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

  it('asks each alone when a lot fails, so that one failure is nobody else’s', async () => {
    const lots: string[][] = [];
    const asked = new TogetherAsked<string>(async (questions) => {
      lots.push([...questions]);
      await nextTurn();
      if (questions.includes('broken')) throw new Error('this cannot be answered');
      return new Map(questions.map((one) => [one, `answer to ${one}`]));
    });
    const outcomes = await Promise.allSettled(['a', 'b', 'broken', 'c'].map((one) => asked.of(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(lots).toEqual([['a'], ['b', 'broken', 'c'], ['b'], ['broken'], ['c']]);
    expect(await asked.of('d')).toBe('answer to d');
  });

  it('is not stopped by a question that fails before it is sent', async () => {
    let broken = true;
    const asked = new TogetherAsked<string>((questions) => {
      if (broken) throw new Error('no connection to send it on');
      return Promise.resolve(new Map(questions.map((one) => [one, 'well'])));
    });
    await expect(asked.of('a')).rejects.toThrow('no connection');
    broken = false;
    expect(await asked.of('a')).toBe('well');
  });
});
