import type { LetterFacts, Measure } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section } from '../markup/markup.js';
import { endsOn, spanned } from './passages.js';
import { voiceOf } from './voice.js';

type SchoolOrder = Extract<Measure, 'otherClass' | 'deviceBan' | 'networkExclusion'>;

const orders: Readonly<Record<SchoolOrder, string>> = {
  otherClass: 'les in een andere klas',
  deviceBan: 'geen telefoon en andere apparaten op school',
  networkExclusion: 'geen netwerk van de school',
};

/** What a light measure of the school asks of a pupil, and until when. */
export function orderOf(facts: LetterFacts, order: SchoolOrder): Markup {
  const { They, verb } = voiceOf(facts);
  const { measure } = facts;
  if (measure === undefined) return section('Ons besluit');
  const does = order === 'otherClass' ? verb('krijgt', 'krijgt') : verb('gebruikt', 'gebruikt');
  return section(
    'Ons besluit',
    paragraph(`${They} ${does} ${spanned(measure)} ${orders[order]}.`, `Vanaf ${endsOn(measure)} geldt dit niet meer.`),
  );
}
