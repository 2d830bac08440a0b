import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compose } from '../compose.js';
import { letterDigest } from '../digest.js';
import type { LetterFacts } from '../facts/letter-facts.js';
import { letterTexts } from '../letters/index.js';
import { tagsIn, unbalanced } from '../../../../test/support/letters/reading.js';
import { dayBefore, dutchDate, listed } from './dutch.js';
import { markup, written } from './markup.js';

const base = letterTexts.pupilSuspension.sample;
const dirty = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '</p>',
      '<script>',
      '<img src=x onerror=',
      '-->',
      ']]>',
      '\u0000',
      '\u202e',
      '\n\n',
      'a',
      ' ',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `x${parts.join('')}`);

const htmlOf = (facts: LetterFacts): string => {
  const made = compose('decision', facts);
  return made.kind === 'letter' ? made.copies.map(({ html }) => html).join('') + made.html : '';
};

/** The same facts with one text in every place where people write. */
function everywhere(text: string): LetterFacts {
  const { measure, remedy, signer } = base;
  return {
    ...base,
    caseNumber: text,
    sender: { organisation: text, school: text, place: text, address: [text], contact: text },
    subject: { ...base.subject, name: text },
    recipients: base.recipients.map((reader) => ({ ...reader, name: text, address: [text] })),
    norms: [{ id: 'OZHW-4.7', label: text }],
    basis: [{ id: 'OZHW-6.5', label: text }],
    ...(signer && { signer: { ...signer, name: text, title: text, mandate: text } }),
    ...(measure && {
      measure: {
        ...measure,
        happened: text,
        interest: text,
        lesserReason: text,
        changed: text,
        decision: { on: base.on, reason: text, answersDefence: true },
      },
    }),
    ...(remedy?.kind === 'reconsideration' && {
      remedy: { ...remedy, at: { name: text, address: [text] }, complaints: { name: text, address: [text] } },
    }),
  };
}

describe('what people write cannot become markup', () => {
  it('in any place of a letter, whatever it is', () => {
    const harmless = new Set(tagsIn(htmlOf(everywhere('x'))));
    fc.assert(
      fc.property(dirty, (text) => {
        const html = htmlOf(everywhere(text));
        expect(html).not.toBe('');
        expect(tagsIn(html).filter((tag) => !harmless.has(tag) && tag !== 'br')).toEqual([]);
        expect(html).not.toMatch(/<script|<img|[\u0000\u202e]/u);
        expect(
          html
            .split('<!doctype html>')
            .slice(1)
            .map((copy) => unbalanced(copy)),
        ).toEqual(Array(4).fill(undefined));
      }),
    );
  });

  it('escapes the five signs, also within an attribute', () => {
    expect(markup`<p title="${'"><b>'}">${`<&'>`}</p>`.source).toBe(
      '<p title="&quot;&gt;&lt;b&gt;">&lt;&amp;&#39;&gt;</p>',
    );
  });

  it('keeps paragraphs and line breaks of what was typed', () => {
    expect(written('een\ntwee\n\ndrie').source).toBe('<p class="written">een<br>twee</p><p class="written">drie</p>');
    expect(written('  \n ').source).toBe('');
  });
});

describe('Dutch in letters', () => {
  it('writes dates and lists out', () => {
    expect(dutchDate('2026-03-05')).toBe('5 maart 2026');
    expect(dayBefore('2026-03-01')).toBe('2026-02-28');
    expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b en c']);
  });
});

describe('the digest of a letter', () => {
  it('is its SHA-256, and another for one changed character', () => {
    expect(letterDigest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(letterDigest('abd')).not.toBe(letterDigest('abc'));
  });
});
