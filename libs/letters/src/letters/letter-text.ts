import type { LegalElement } from '#libs/application';
import type { ClauseId } from '#libs/domain';
import type { LetterFacts } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';

/** One letter: what it says, what it rests on, and what it may not go out without. */
export interface LetterText {
  /** Its heading; the only `h1`. */
  readonly title: (facts: LetterFacts) => string;
  readonly cites: (facts: LetterFacts) => readonly ClauseId[];
  /** Besides what every letter needs. */
  readonly needs: (facts: LetterFacts) => readonly LegalElement[];
  /** Sections of its own; reader, signature, remedy and citations are set around them. */
  readonly body: (facts: LetterFacts) => readonly Markup[];
  /** Whether the letter shows which norms were broken; not where nothing is judged, and not to a body that need not know. */
  readonly norms: 'shown' | 'leftOut';
  /** `due`: it closes with what the reader can do against it, and does not exist without. */
  readonly remedy: 'due' | 'none';
  /** Complete facts with invented people, to show it and to test it. */
  readonly sample: LetterFacts;
}
