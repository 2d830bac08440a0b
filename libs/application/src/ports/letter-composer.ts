import type { LetterOrder, LetterOutcome } from './letters.js';

/** Makes a letter from facts. Pure: the same order gives the same bytes. A letter lacking a legal element says which. */
export abstract class LetterComposer {
  abstract compose(order: LetterOrder): LetterOutcome;
}
