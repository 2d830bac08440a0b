import { describe, expect, it } from '@jest/globals';
import type { FinishedLetter, LegalElement, LetterName } from '#libs/application';
import { measures, partyKinds, stepKinds } from '#libs/domain';
import { compose, needsOf } from '../compose.js';
import { held } from '../elements/held.js';
import { refusedWords } from '../elements/wording.js';
import type { LetterFacts } from '../facts/letter-facts.js';
import { letterStyle } from '../markup/style.js';
import { sentencesIn, tagsIn, textIn, unbalanced, wordsIn } from '../../../../test/support/letters/reading.js';
import type { TextName } from './index.js';
import { letterTexts, textNameOf } from './index.js';
import type { LetterText } from './letter-text.js';
import { measureSample } from './sample-facts.js';

const names = Object.keys(letterTexts) as TextName[];
const legalElements = Object.keys(held) as LegalElement[];
const letterNames: readonly LetterName[] = stepKinds['letter.issue'].fields.letter.options;
const texts: Readonly<Record<TextName, LetterText>> = letterTexts;

const nameOf = (text: TextName): LetterName =>
  letterNames.find((letter) => textNameOf(letter, texts[text].sample) === text) ?? 'decision';

const finished = (text: TextName, facts: LetterFacts = texts[text].sample): FinishedLetter => {
  const made = compose(nameOf(text), facts);
  if (made.kind !== 'letter') throw new Error(`${text} lacks ${made.missing.map(({ element }) => element).join(', ')}`);
  return made;
};

describe('every letter a step can issue has its text', () => {
  it.each([...letterNames])('%s', (letter) => {
    expect(names.filter((text) => textNameOf(letter, texts[text].sample) === text)).not.toEqual([]);
  });

  it('every text is the text of some letter', () => {
    expect(
      names.filter((text) => !letterNames.some((letter) => textNameOf(letter, texts[text].sample) === text)),
    ).toEqual([]);
  });

  it.each([...measures])('a decision of the measure %s has a text for somebody', (measure) => {
    const facts = letterTexts.warning.sample;
    const found = partyKinds.flatMap(
      (kind) =>
        textNameOf('decision', { ...facts, subject: { ...facts.subject, kind }, measure: measureSample(measure) }) ??
        [],
    );
    expect(found).not.toEqual([]);
  });

  it('a parent gets no suspension, removal or intention', () => {
    const facts = letterTexts.accessBan.sample;
    const tried = (['suspension', 'removal', 'reprimand'] as const).map((measure) =>
      compose('decision', { ...facts, measure: measureSample(measure) }),
    );
    expect(tried.map(({ missing }) => missing.map(({ element }) => element))).toEqual(
      Array(3).fill(['letterForMeasure']),
    );
  });
});

describe.each(names)('the letter %s', (name) => {
  const letter = finished(name);
  const all = [letter.html, ...letter.copies.map(({ html }) => html)];

  it('is one accessible document in Dutch with one heading', () => {
    for (const html of all) {
      expect(html.startsWith('<!doctype html>\n<html lang="nl">')).toBe(true);
      expect(unbalanced(html)).toBeUndefined();
      expect(tagsIn(html).filter((tag) => tag === 'h1')).toHaveLength(1);
      expect(tagsIn(html).filter((tag) => ['main', 'header', 'footer', 'title'].includes(tag))).toHaveLength(4);
      expect(tagsIn(html).filter((tag) => /^h[3-6]$/u.test(tag))).toEqual([]);
      expect(html).not.toMatch(/<h2><\/h2>|<p>\s*<\/p>|<ul><\/ul>|undefined|NaN/u);
    }
  });

  it('loads nothing, runs nothing and carries only the one style block', () => {
    for (const html of all) {
      expect(html).not.toMatch(/<script|<link|<img|<iframe|<object|<base|\bstyle=|\bon[a-z]+=|https?:|url\(|@import/iu);
      expect(html.split('<style>')).toHaveLength(2);
      expect(html).toContain(`<style>${letterStyle}</style>`);
    }
  });

  it('gives each reader a copy with his own address and no other', () => {
    for (const { recipient, html } of letter.copies) {
      const foreign = letter.recipients
        .flatMap(({ address }) => address ?? [])
        .filter((line) => !recipient.address?.includes(line));
      expect(foreign.filter((line) => html.includes(line))).toEqual([]);
      expect((recipient.address ?? []).filter((line) => !html.includes(line))).toEqual([]);
    }
    expect(
      letter.recipients.flatMap(({ address }) => address ?? []).filter((line) => letter.html.includes(line)),
    ).toEqual([]);
  });

  it('cites what it stands on', () => {
    expect(letter.cites).not.toEqual([]);
    const { norms, basis } = texts[name].sample;
    const labels = [...norms, ...basis].filter(({ id }) => letter.cites.includes(id)).map(({ label }) => label);
    expect(labels.filter((label) => !letter.html.includes(label))).toEqual([]);
  });

  it('says what the reader can do against it, where it decides something', () => {
    expect(textIn(letter.html).includes('Bent u het er niet mee eens?')).toBe(texts[name].remedy === 'due');
    expect(texts[name].remedy === 'due').toBe(['decision', 'objectionDecision'].includes(nameOf(name)));
  });

  it('is written in short sentences', () => {
    const lengths = sentencesIn(letter.html).map(wordsIn);
    expect(sentencesIn(letter.html).filter((sentence) => wordsIn(sentence) > 20)).toEqual([]);
    expect(lengths.reduce((sum, length) => sum + length, 0) / lengths.length).toBeLessThanOrEqual(10);
  });

  it('addresses the reader with u and avoids the words of officials', () => {
    const said = sentencesIn(letter.html).join(' ');
    expect(said).not.toMatch(/\b(je|jij|jouw|jullie)\b/iu);
    expect(said).not.toMatch(
      /\b(derhalve|teneinde|inzake|conform|middels|jegens|alsmede|dienaangaande|aangaande|betreffende|voornoemd\w*|dientengevolge|hetgeen|tevens|indien|echter)\b/iu,
    );
  });

  it('has the key of a subject, which names nobody', () => expect(letter.subject).toBe(`letter.subject.${name}`));

  it('is the same letter, with the same digest, on the same facts', () => {
    expect(finished(name)).toEqual(letter);
    expect(letter.digest).toMatch(/^[0-9a-f]{64}$/u);
  });
});

describe('the notice to the inspectorate', () => {
  const { sample } = letterTexts.inspectorateNotice;
  const heldOf = (of: 'subject' | 'parents' | 'teacher', used = true, purpose: 'facts' | 'objection' = 'facts') => ({
    ...{ of, used, purpose, on: '2026-03-10' },
  });
  const urgent = {
    ...measureSample('suspension', { from: '2026-03-17', until: '2026-03-20', schoolDays: 3 }),
    urgent: true,
  };

  it.each([
    ['heard', 'Wij hebben de leerling of de ouders vooraf gehoord.', { hearings: [heldOf('parents')] }],
    ['invited in vain', 'Dat gesprek ging niet door.', { hearings: [heldOf('subject', false)] }],
    ['heard later', 'Wij horen de leerling alsnog.', { hearings: [heldOf('teacher')], measure: urgent }],
    [
      'heard on an objection',
      'Wij horen de leerling alsnog.',
      { hearings: [heldOf('subject', true, 'objection')], measure: urgent },
    ],
  ] as const)('says that the pupil was %s where he was, and nothing else of it', (_, sentence, facts) => {
    const said = textIn(finished('inspectorateNotice', { ...sample, ...facts }).html);
    expect(said).toContain(sentence);
    expect(said.match(/vooraf gehoord|ging niet door|horen de leerling alsnog/gu)).toHaveLength(1);
  });

  it('says nothing of a hearing that there was not', () => {
    const said = textIn(finished('inspectorateNotice', { ...sample, hearings: [] }).html);
    expect(said).not.toMatch(/gehoord|gesprek|alsnog/u);
  });
});

describe('a letter that lacks a legal element is not made and says which', () => {
  const breaking: Readonly<Partial<Record<LegalElement, (facts: LetterFacts) => LetterFacts>>> = {
    recipient: (facts) => ({ ...facts, recipients: [] }),
    recipientAddress: (facts) => ({
      ...facts,
      delivery: 'registered',
      recipients: facts.recipients.map(({ kind, name }) => ({ kind, name })),
    }),
    ageOfPupil: (facts) => ({ ...facts, sector: 'VO', subject: { ...facts.subject, kind: 'pupil', band: 'unknown' } }),
    subjectName: ({ subject: { party, kind, role, band }, ...facts }) => ({
      ...facts,
      subject: { party, kind, role, band },
    }),
    signer: ({ signer: _, ...facts }) => facts,
    mandate: (facts) => ({ ...facts, signer: { name: 'Iris Talsma', title: 'directeur', role: 'principal' } }),
    decision: (facts) => without(facts, 'decision', 'outcome'),
    reasons: (facts) => without(facts, 'decision', 'happened', 'reason'),
    ground: (facts) => without(facts, 'ground'),
    period: (facts) => without(facts, 'from'),
    endDate: (facts) => without(facts, 'until'),
    withinMaximum: (facts) => ({ ...facts, ...patched(facts, { until: '2026-06-30' }) }),
    moreThanOneDay: (facts) => ({ ...facts, ...patched(facts, { schoolDays: 1 }) }),
    heardPupil: unheard,
    heardParents: unheard,
    heardTeacher: unheard,
    heardEmployee: (facts) => without(unheard(facts), 'defence'),
    heardInObjection: (facts) => without(facts, 'heardOn'),
    hearingDate: (facts) => ({ ...facts, on: '2027-01-04' }),
    interestOfPupil: (facts) => without(facts, 'interest'),
    lesserMeasure: (facts) => ({ ...facts, ...patched(facts, { lesser: [] }) }),
    defenceTerm: (facts) => ({
      ...facts,
      ...patched(facts, { intention: { sentOn: '2026-03-10', sent: false, defenceUntil: '2026-03-31' } }),
    }),
    answersDefence: (facts) => ({
      ...facts,
      ...patched(facts, { decision: { on: '2026-03-16', reason: 'Kort.', answersDefence: false } }),
    }),
    urgency: (facts) => without(facts, 'urgency'),
    withPay: (facts) => ({ ...facts, ...patched(facts, { withPay: false }) }),
    area: (facts) => without(facts, 'area'),
    contactPerson: (facts) => without(facts, 'contactPerson'),
    agreements: (facts) => without(facts, 'agreements'),
    counselConsulted: (facts) => ({ ...facts, ...patched(facts, { counselConsulted: false }) }),
    inspectorateConsulted: (facts) => without(facts, 'inspectorateConsultedOn'),
    remedyClause: ({ remedy: _, ...facts }) => facts,
    objectionAddress: (facts) => ({ ...facts, objectionBodyKnown: false }),
    appealBody: (facts) => ({ ...facts, appealBodyKnown: false }),
    advice: ({ advice: _, ...facts }) => facts,
    dpoAdvice: (facts) =>
      facts.advice === undefined ? facts : { ...facts, advice: { ...facts.advice, dpoAnswered: false } },
    notFounded: (facts) => ({ ...facts, finding: 'founded' }),
    rehabilitationDecided: ({ rehabilitation: _, ...facts }) => facts,
    neutralWording: (facts) => ({
      ...facts,
      ...patched(facts, { happened: 'Dit is plichtsverzuim en vraagt om een disciplinaire sanctie.' }),
    }),
    namesNobodyElse: (facts) => ({ ...facts, slips: ['namesNobodyElse'] }),
    protectsReporter: (facts) => ({ ...facts, slips: ['protectsReporter'] }),
  };

  const needed = names.flatMap((name) =>
    needsOf(nameOf(name), texts[name], texts[name].sample).map((element): [TextName, LegalElement] => [name, element]),
  );

  it.each(needed)('%s without %s', (name, element) => {
    const broken = breaking[element]?.(texts[name].sample) ?? texts[name].sample;
    const made = compose(nameOf(name), broken);
    expect(made.kind).toBe('incomplete');
    expect(made.missing.map((lack) => lack.element)).toContain(element);
    expect(made.missing.map(({ textKey }) => textKey)).toContain(`letter.missing.${element}`);
  });

  it('every element is needed by some letter', () => {
    const used = new Set<LegalElement>([
      ...needed.map(([, element]) => element),
      'letterForMeasure',
      'heardTeacher',
      'inspectorateConsulted',
    ]);
    expect(legalElements.filter((element) => !used.has(element))).toEqual([]);
  });
});

describe('T3.9, T3.10: words that do not fit a measure', () => {
  it.each(['warning', 'interimSuspension'] as const)('the fixed text of the letter %s holds none of them', (name) => {
    expect(refusedWords(name, textIn(finished(name).html))).toEqual([]);
  });

  it.each(['Plichtsverzuim', 'DISCIPLINAIR', 'een sanctie'])('a warning with "%s" is refused', (word) => {
    expect(refusedWords('warning', `Hier staat ${word}.`)).toHaveLength(1);
  });

  it('a reprimand may call itself disciplinary', () => {
    expect(refusedWords('reprimand', 'Dit is een disciplinaire maatregel.')).toEqual([]);
  });
});

function unheard(facts: LetterFacts): LetterFacts {
  return { ...facts, hearings: [] };
}

function patched(facts: LetterFacts, patch: Partial<NonNullable<LetterFacts['measure']>>): Partial<LetterFacts> {
  return facts.measure === undefined ? {} : { measure: { ...facts.measure, ...patch } };
}

/** The same facts without some fields of the measure, the objection or the rehabilitation. */
function without(facts: LetterFacts, ...fields: readonly string[]): LetterFacts {
  const strip = (part: object | undefined) =>
    part && Object.fromEntries(Object.entries(part).filter(([field]) => !fields.includes(field)));
  const stripped = {
    measure: strip(facts.measure),
    objection: strip(facts.objection),
    rehabilitation: strip(facts.rehabilitation),
  };
  return { ...facts, ...stripped } as LetterFacts;
}
