import { catalogue, type HintKey, type TextKey } from './catalogue.js';
import type { StepType } from '#libs/domain';
import type { Language, Text } from './text.js';

export type { Text } from './text.js';

/** True for a key that has a text, such as the key made of a code that came from elsewhere: `lifts.hearFirst`. */
export const isTextKey = (key: string): key is TextKey => catalogue.has(key);

/** Every text of one form by its key, in both languages: labels, hints and options. */
export const wordsOfStep = (type: StepType): Readonly<Record<string, Text>> =>
  Object.fromEntries([...catalogue].filter(([key]) => /^(field|hint|option)\./.test(key) && key.includes(`.${type}.`)));

/** What the product says under a key: `step.hearing.record` is "Hoor de betrokkene". A hint may be absent. */
export function textOf(key: TextKey, language: Language): string;
export function textOf(key: HintKey, language: Language): string | undefined;
export function textOf(key: TextKey | HintKey, language: Language): string | undefined {
  return catalogue.get(key)?.[language];
}
