import { describe, expect, it } from '@jest/globals';
import { editions } from '#libs/domain';
import { refusalText } from './sentences.js';

const limits = editions.flatMap(({ rules }) => rules.flatMap((rule) => (rule.rule === 'limit' ? [rule] : [])));

describe('why a step is refused', () => {
  it('is what the rule says and what would lift it', () =>
    expect(refusalText('X', 'askDecider', { nl: 'Dit mag niet.', en: 'This may not be.' })).toEqual({
      nl: 'Dit mag niet. Vraag wie over deze maatregel mag besluiten.',
      en: 'This may not be. Ask whoever may decide on this measure.',
    }));

  it('is said once where the rule says what would lift it, in whole or in part', () => {
    const rule = { nl: 'Eerst dit. Vraag de politie om advies.', en: 'This first. Ask the police for advice.' };
    expect(refusalText('X', 'askPoliceAdvice', rule)).toEqual({
      nl: 'Eerst dit. Vraag de politie om advies en leg dat vast.',
      en: 'This first. Ask the police for advice and record it.',
    });
  });

  it('holds no sentence twice, by whatever rule', () => {
    const twice = limits.filter(({ id, lifts, nl, en }) => {
      const { nl: said } = refusalText(id, lifts, { nl, en });
      const sentences = said.split(/(?<=[.?!])\s+/);
      return new Set(sentences).size < sentences.length || sentences.length === 0;
    });
    expect(twice.map(({ id }) => id)).toEqual([]);
  });
});
