import type { LetterFacts } from '../facts/letter-facts.js';

/**
 * How the letter speaks of the person it is about: with "u" when he is its only reader, else by name, so that pupil and parents
 * can read the same letter.
 */
export interface Voice {
  /** At the start of a sentence. */
  readonly They: string;
  /** Within a sentence. */
  readonly they: string;
  readonly verb: (withU: string, withName: string) => string;
}

export function voiceOf({ recipients, subject }: Pick<LetterFacts, 'recipients' | 'subject'>): Voice {
  const direct = recipients.every(({ party }) => party === subject.party);
  const name = subject.name ?? '';
  return {
    They: direct ? 'U' : name,
    they: direct ? 'u' : name,
    verb: (withU, withName) => (direct ? withU : withName),
  };
}
