import { listedHearings } from './hearing-passage.js';
import type { LetterFacts, MeasureFacts } from '../facts/letter-facts.js';
import { dayBefore, dutchDate, listed } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { bullets, nothing, paragraph, section, written } from '../markup/markup.js';

/** Passages that several letters share. */

export const happened = ({ measure }: LetterFacts): Markup => section('Wat er is gebeurd', written(measure?.happened));

export const brokenNorms = ({ norms }: LetterFacts): Markup =>
  norms.length === 0
    ? nothing
    : section(
        'Over welke regels het gaat',
        paragraph('Het gaat om deze regels van het protocol:'),
        bullets(norms.map(({ label }) => label)),
      );

export const reasons = ({ measure }: LetterFacts): Markup =>
  section('Waarom wij dit besluiten', written(measure?.decision?.reason));

export const heardBefore = (facts: LetterFacts): Markup => section('Wie wij hebben gehoord', listedHearings(facts));

export const weighed = ({ measure }: LetterFacts): Markup =>
  section('Wat wij hebben afgewogen', written(measure?.interest), lesser(measure), written(measure?.lesserReason));

const lesserNames: Readonly<Record<string, string>> = {
  conversation: 'een gesprek',
  warning: 'een waarschuwing',
  accessBan: 'een toegangsontzegging',
  otherClass: 'een andere klas',
  deviceBan: 'een verbod op apparaten',
  suspension: 'een schorsing',
  reprimand: 'een berisping',
};

function lesser(measure: MeasureFacts | undefined): Markup {
  const names = (measure?.lesser ?? []).map((name) => lesserNames[name] ?? name);
  if (names.length === 0) return nothing;
  return paragraph(
    'Wij hebben ook iets lichters overwogen.',
    `Wij dachten aan ${listed(names)}.`,
    'Dat vonden wij nu niet genoeg.',
  );
}

/** "van 5 maart 2026 tot en met 7 maart 2026", or one day; the end of a period is exclusive. */
export function spanned({ from, until }: Pick<MeasureFacts, 'from' | 'until'>): string {
  if (from === undefined) return until === undefined ? '' : `tot en met ${dutchDate(dayBefore(until))}`;
  if (until === undefined) return `vanaf ${dutchDate(from)}`;
  const last = dayBefore(until);
  return last === from ? `op ${dutchDate(from)}` : `van ${dutchDate(from)} tot en met ${dutchDate(last)}`;
}

/** The day a measure no longer holds. */
export const endsOn = ({ until }: Pick<MeasureFacts, 'until'>): string => (until === undefined ? '' : dutchDate(until));

/** What the defence was, in the decision that follows it. */
export function defended({ measure }: LetterFacts): Markup {
  if (measure === undefined || !measure.intention.sent) return nothing;
  const sent = `Op ${dutchDate(measure.intention.sentOn)} stuurden wij u ons voornemen.`;
  return section('Uw verweer', paragraph(sent, defenceSentence(measure)));
}

function defenceSentence({ defence, intention }: MeasureFacts): string {
  if (defence === undefined)
    return `U kon reageren tot en met ${dutchDate(intention.defenceUntil)}. Wij kregen geen verweer.`;
  const on = dutchDate(defence.on);
  if (defence.manner === 'waived') return `Op ${on} liet u weten dat u geen verweer voert.`;
  const manner = defence.manner === 'oral' ? 'vertelde u ons' : 'schreef u ons';
  return `Op ${on} ${manner} wat u ervan vindt. Wij gaan daar in dit besluit punt voor punt op in.`;
}

export const closing = (facts: LetterFacts): Markup =>
  section(
    'Vragen',
    paragraph(
      facts.sender.contact === undefined
        ? 'Hebt u vragen? Neem dan contact op met de school.'
        : `Hebt u vragen? Neem dan contact op via ${facts.sender.contact}.`,
    ),
  );
