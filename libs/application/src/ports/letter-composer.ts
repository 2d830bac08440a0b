import type { Edition } from '#libs/domain';
import type { LetterLookups, LetterOrder, LetterOutcome, UnfinishedLetter } from './letters.js';

/** Makes a letter from facts. Pure: the same order gives the same bytes. A letter lacking a legal element says which. */
export abstract class LetterComposer {
  /** What `style-src` of a policy must allow for the look of a letter, and no more. */
  abstract readonly styleSource: string;
  abstract compose(order: LetterOrder): LetterOutcome;
  /** How clauses are cited, and which of them give a measure, in the editions of a case. */
  abstract citations(editions: readonly Edition[]): Pick<LetterLookups, 'clause' | 'basis'>;
}

/** A letter that may not go out, with every legal element it lacks. */
export class LetterIncomplete extends Error {
  override readonly name = 'LetterIncomplete';
  constructor(readonly missing: UnfinishedLetter['missing']) {
    super(`the letter lacks ${missing.map(({ element }) => element).join(', ')}`);
  }
}
