import type { Edition } from '#libs/domain';
import type { LegalElement, LetterLookups, LetterOrder, LetterOutcome } from './letters.js';

/** Makes a letter from facts. Pure: the same order gives the same bytes. A letter lacking a legal element says which. */
export abstract class LetterComposer {
  abstract compose(order: LetterOrder): LetterOutcome;
  /** How clauses are cited, and which of them give a measure, in the editions of a case. */
  abstract citations(editions: readonly Edition[]): Pick<LetterLookups, 'clause' | 'basis'>;
  /** What to do about an element that is missing. */
  abstract cureFor(element: LegalElement): { readonly nl: string; readonly en: string };
}

/** A letter that may not go out, with every legal element it lacks and what to do about it. */
export class LetterIncomplete extends Error {
  override readonly name = 'LetterIncomplete';
  constructor(
    readonly missing: readonly {
      readonly element: LegalElement;
      readonly text: { readonly nl: string; readonly en: string };
    }[],
  ) {
    super(`the letter lacks ${missing.map(({ element }) => element).join(', ')}`);
  }
}
