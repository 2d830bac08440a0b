import { describe, expect, it } from '@jest/globals';
import { editions, stepKinds, stepTypes, type Field } from '#libs/domain';
import { catalogue } from './catalogue.js';
import { isTextKey, textOf } from './index.js';

const texts = [...catalogue].map(([key, said]) => ({ key, ...said }));
const ruled = editions.flatMap(({ clauses, rules }) => [...clauses, ...rules].map(({ id, nl }) => ({ key: id, nl })));
const under = (...prefixes: readonly string[]) =>
  texts.filter(({ key }) => prefixes.some((prefix) => key.startsWith(`${prefix}.`)));
const keysWhere = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key);
const sentence = /^[A-Z“].*[.!?]$/s;

/** The same word in both languages, and right so. */
const sameInBoth = ['role.auditor', 'option.education.arrange.manner.online'];

/** Words for things that have another word in the glossary: one thing, one word. */
const otherWords: Readonly<Record<string, RegExp>> = {
  leidinggevende: /teamleider/i,
  directeur: /\bdirectie\b|rector/i,
  bestuur: /\bcvb\b|college van bestuur|bevoegd gezag/i,
  toegangsontzegging: /toegangsverbod/i,
  feitenonderzoek: /\bfeiten onderzoek/i,
  machtiging: /\bverlof\b/i,
  meldcode: /retourcode|ontvangstcode/i,
  verplichting: /\bplichten\b/i,
  vertrouwensinspecteur: /inspecteur vertrouwenszaken/i,
  'mogelijk strafbaar': /strafrechtelijke overtreding/i,
};

describe('the Dutch of the screens', () => {
  it('says u', () => expect(keysWhere(texts.filter(({ nl }) => /\b(je|jij|jou|jouw|jullie)\b/i.test(nl)))).toEqual([]));

  it('uses no officialese', () => {
    const officialese =
      /\b(dient|dienen|middels|teneinde|conform|omtrent|inzake|derhalve|desbetreffende|ten behoeve van|alsmede|tevens|aldus)\b/i;
    expect(keysWhere(texts.filter(({ nl }) => officialese.test(nl)))).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const words = (nl: string) => nl.split(/[.?!:]\s/).map((part) => part.split(/\s+/).length);
    expect(keysWhere(texts.filter(({ nl }) => Math.max(...words(nl)) > 20))).toEqual([]);
  });

  it.each(Object.entries(otherWords))('calls it %s and nothing else, rules and clauses too', (_, others) =>
    expect(keysWhere([...texts, ...ruled].filter(({ nl }) => others.test(nl)))).toEqual([]),
  );
});

describe('every text', () => {
  it('is there in both languages, without blanks around it', () =>
    expect(
      keysWhere(texts.filter(({ nl, en }) => [nl, en].some((said) => said === '' || said !== said.trim()))),
    ).toEqual([]));

  it('is translated', () =>
    expect(keysWhere(texts.filter(({ key, nl, en }) => nl === en && !sameInBoth.includes(key)))).toEqual([]));

  it('that answers somebody is a whole sentence', () => {
    const answers = under('lifts', 'refusal', 'error', 'problem', 'letter.missing', 'hint');
    expect(keysWhere(answers.filter(({ nl, en }) => !sentence.test(nl) || !sentence.test(en)))).toEqual([]);
  });
});

describe('a form', () => {
  it('gives each step a title of its own', () => {
    const titles = under('step').map(({ nl }) => nl);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it('asks a question where the answer is yes or no', () => {
    const yesNo = stepTypes.flatMap((type) =>
      Object.entries<Field>(stepKinds[type].fields).flatMap(([name, { kind }]) =>
        kind === 'yesNo' ? [`field.${type}.${name}`] : [],
      ),
    );
    const asked = texts.filter(({ key }) => yesNo.includes(key));
    expect(asked).toHaveLength(yesNo.length);
    expect(keysWhere(asked.filter(({ nl, en }) => !nl.endsWith('?') || !en.endsWith('?')))).toEqual([]);
  });

  it('gives the options of one field different texts', () => {
    const seen = new Map<string, string>();
    const twice = under('option').filter(({ key, nl }) => {
      const place = `${key.slice(0, key.lastIndexOf('.'))} ${nl}`;
      const known = seen.has(place);
      seen.set(place, key);
      return known;
    });
    expect(keysWhere(twice)).toEqual([]);
  });
});

describe('textOf', () => {
  it('answers in the language asked for', () => {
    expect(textOf('step.hearing.record', 'nl')).toBe('Hoor de betrokkene');
    expect(textOf('step.hearing.record', 'en')).toBe('Hear the person concerned');
  });

  it('answers nothing for a hint that is not needed', () =>
    expect(textOf('hint.hearing.record.on', 'nl')).toBeUndefined());

  it('tells a key that has a text from one that has none', () => {
    expect(isTextKey('lifts.hearFirst')).toBe(true);
    expect(isTextKey('lifts.hearing.record')).toBe(false);
    expect(isTextKey('toString')).toBe(false);
  });
});
