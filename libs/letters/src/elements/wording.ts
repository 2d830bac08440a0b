import type { LetterFacts } from '../facts/letter-facts.js';

/** Words that would make a warning a disciplinary measure in disguise (T3.10). */
const disciplinary = [
  'plichtsverzuim',
  'disciplinair',
  'sanctie',
  'straf',
  'tuchtmaatregel',
  'berisp',
  'laatste waarschuwing',
  'final warning',
];

/** Words of blame: an interim suspension is an order measure, without judgment (T3.9). */
const blaming = [
  'schuld',
  'verwijt',
  'plichtsverzuim',
  'disciplinair',
  'sanctie',
  'straf',
  'dader',
  'misdrag',
  'misdraag',
  'wangedrag',
  'berisp',
  'overtred',
  'overtreed',
  'schend',
  'schond',
];

/** The words in a text that a letter of this measure may not use; other measures know none. */
export function refusedWords(measure: string | undefined, text: string): readonly string[] {
  const refused = measure === 'warning' ? disciplinary : measure === 'interimSuspension' ? blaming : [];
  const said = text.normalize('NFC').toLowerCase();
  return refused.filter((word) => said.includes(word));
}

/** True when what people typed about this measure keeps to words that fit it. */
export function isNeutral({ measure }: LetterFacts): boolean {
  const typed = [
    measure?.happened,
    measure?.decision?.reason,
    measure?.urgency,
    measure?.interest,
    measure?.lesserReason,
  ];
  return refusedWords(measure?.measure, typed.join('\n')).length === 0;
}
