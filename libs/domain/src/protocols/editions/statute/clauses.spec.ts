import { describe, expect, it } from '@jest/globals';
import { editions } from '../index.js';
import { statuteClauses } from './clauses.js';
import { citedByLetters } from './clauses-letters.js';

const guards = Array.from({ length: 21 }, (_, index) => `G${String(index + 1).padStart(2, '0')}`);
const ofStatute = new Set(statuteClauses.map(({ id }) => id));
const cited = editions.flatMap(({ clauses, rules }) => {
  const known = new Set([...clauses.map(({ id }) => id), ...ofStatute]);
  return rules.flatMap((rule) => rule.cites.map((id) => ({ rule: rule.id, id, known: known.has(id) })));
});
const clauses = editions.flatMap((edition) => edition.clauses);

describe('the clauses of statute', () => {
  it('hold every guard from G01 to G21', () =>
    expect(statuteClauses.map(({ id }) => id).filter((id) => /^G\d\d$/.test(id))).toEqual(guards));

  it('hold no article that neither a rule nor a letter cites', () => {
    const used = new Set([...cited, ...citedByLetters].map(({ id }) => id));
    expect([...ofStatute].filter((id) => !guards.includes(id) && !used.has(id))).toEqual([]);
  });
});

const ofRules = new Set(cited.map(({ id }) => id));

describe('the articles of letters', () => {
  it('are those no rule cites', () => expect(citedByLetters.filter(({ id }) => ofRules.has(id))).toEqual([]));
});

describe('the clauses of all shipped editions', () => {
  it('hold whatever a rule cites, in its own layer or in statute', () =>
    expect(cited.filter(({ known }) => !known).map(({ rule, id }) => `${rule} cites ${id}`)).toEqual([]));

  it('each have an id of their own', () => {
    const ids = clauses.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('are about anybody, or about some kinds of people, never both', () =>
    expect(clauses.filter(({ about }) => about.length === 0 || (about.includes('any') && about.length > 1))).toEqual(
      [],
    ));

  it('say something different in Dutch and in English, in whole sentences', () => {
    const sentence = /^[A-Z0-9].*[.!?]$/s;
    const odd = clauses.filter(({ nl, en }) => nl === en || !sentence.test(nl) || !sentence.test(en));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('keep their Dutch sentences short', () => {
    const long = clauses.filter(({ nl }) =>
      nl.split(/[.?!]\s|:\s/).some((sentence) => sentence.split(/\s+/).length > 25),
    );
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  it('use no officialese', () => {
    const officialese =
      /\b(dient|dienen|middels|teneinde|conform|omtrent|inzake|derhalve|desbetreffende|ten behoeve van)\b/i;
    expect(clauses.filter(({ nl }) => officialese.test(nl)).map(({ id }) => id)).toEqual([]);
  });
});
