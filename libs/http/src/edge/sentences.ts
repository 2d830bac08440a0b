import { isTextKey, textOf } from '../texts/index.js';
import type { Text } from '../texts/index.js';

/** What the catalogue says under a key that was made of a code, if it knows it. */
export function sentence(key: string): Text | undefined {
  return isTextKey(key) ? { nl: textOf(key, 'nl'), en: textOf(key, 'en') } : undefined;
}

const unmet: Text = { nl: 'Aan een regel is nog niet voldaan.', en: 'A rule is not met yet.' };

/** Why not, as the rule or the general reason says it, and what would lift it: a sentence of the catalogue, or the step to take first. */
export function refusalText(code: string, lifts: string, rule?: Text): Text {
  const said = [
    rule ?? sentence(`refusal.${code}`),
    sentence(`lifts.${lifts}`) ?? ended(sentence(`step.${lifts}`)),
  ].filter((text) => text !== undefined);
  if (said.length === 0) return unmet;
  return { nl: saidOnce(said.map(({ nl }) => nl)), en: saidOnce(said.map(({ en }) => en)) };
}

/** What a rule asks and what would lift it are often the same: nobody is told twice. */
function saidOnce(texts: readonly string[]): string {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.?!])\s+/));
  const plain = sentences.map((one) => one.toLowerCase().replace(/[.?!]$/, ''));
  const isRepeated = (own: string, index: number): boolean =>
    plain.some((other, at) => (other === own ? at < index : other.includes(own)));
  return sentences.filter((_, index) => !isRepeated(plain[index] ?? '', index)).join(' ');
}

const ended = (text: Text | undefined): Text | undefined => text && { nl: `${text.nl}.`, en: `${text.en}.` };
