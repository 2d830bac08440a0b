import type { FinishedLetter, LegalElement, LetterName, LetterOutcome } from '#libs/application';
import type { ClauseId } from '#libs/domain';
import { letterDigest } from './digest.js';
import { held } from './elements/held.js';
import type { Citation, LetterFacts } from './facts/letter-facts.js';
import { isPupil } from './facts/letter-facts.js';
import { letterTexts, textNameOf } from './letters/index.js';
import type { LetterText } from './letters/letter-text.js';
import { remedyCites, remedyClause } from './letters/remedy-clause.js';
import { isStatute, statute } from './letters/statute.js';
import type { Content } from './markup/document.js';
import { letterDocument } from './markup/document.js';
import { nothing } from './markup/markup.js';

/** Needed by every letter. The mandate only where somebody else than the board decides. */
const always = [
  'recipient',
  'recipientAddress',
  'subjectName',
  'signer',
  'namesNobodyElse',
  'protectsReporter',
] as const;

/** A letter from its facts, or every legal element it lacks: an incomplete letter is not made at all. Pure. */
export function compose(letter: LetterName, facts: LetterFacts): LetterOutcome {
  const name = textNameOf(letter, facts);
  if (name === undefined) return incomplete(['letterForMeasure']);
  const text: LetterText = letterTexts[name];
  const lacking = needsOf(letter, text, facts).filter((element) => !held[element](facts));
  return lacking.length > 0 ? incomplete(lacking) : finished(`letter.subject.${name}`, text, facts);
}

/** What a letter needs on these facts, in the order in which a writer meets it. */
export function needsOf(letter: LetterName, text: LetterText, facts: LetterFacts): readonly LegalElement[] {
  const decides = letter === 'decision' || letter === 'objectionDecision';
  const decided: readonly LegalElement[] = decides ? ['reasons', 'mandate'] : letter === 'intention' ? ['reasons'] : [];
  const remedy: readonly LegalElement[] = text.remedy === 'due' ? ['remedyClause'] : [];
  const age: readonly LegalElement[] = isPupil(facts) ? ['ageOfPupil'] : [];
  return [...new Set([...age, ...always, ...text.needs(facts), ...decided, ...remedy])];
}

const incomplete = (elements: readonly LegalElement[]): LetterOutcome => ({
  kind: 'incomplete',
  missing: elements.map((element) => ({ element, textKey: `letter.missing.${element}` as const })),
});

function finished(subject: string, text: LetterText, facts: LetterFacts): FinishedLetter {
  const cites = citesOf(text, facts);
  const content: Content = {
    title: text.title(facts),
    body: text.body(facts),
    remedy: text.remedy === 'due' ? remedyClause(facts) : nothing,
    cited: citationsOf(cites, facts),
  };
  const html = letterDocument(facts, content);
  return {
    kind: 'letter',
    html,
    digest: letterDigest(html),
    subject,
    recipients: facts.recipients,
    copies: facts.recipients.map((recipient) => ({ recipient, html: letterDocument(facts, content, recipient) })),
    cites,
    missing: [],
  };
}

function citesOf(text: LetterText, facts: LetterFacts): readonly ClauseId[] {
  const norms = text.norms === 'shown' ? facts.norms.map(({ id }) => id) : [];
  return [...new Set([...text.cites(facts), ...norms, ...(text.remedy === 'due' ? remedyCites(facts) : [])])];
}

/** Guards are our own names for statute: they stand in the log, not in a letter. */
function citationsOf(cites: readonly ClauseId[], { norms, basis }: LetterFacts): readonly Citation[] {
  const known = new Map([...norms, ...basis].map(({ id, label }) => [id, label]));
  return cites.flatMap((id): readonly Citation[] => {
    const label = isStatute(id) ? statute[id] : known.get(id);
    return label === undefined ? [] : [{ id, label }];
  });
}
