import { said, type Said } from '../language/index.js';

/** Of a text that is longer than this many signs. */
export const tooLong = (most: number): Said =>
  said(
    `Dit is te lang: het mogen ${most.toLocaleString('nl-NL')} tekens zijn. Maak het korter.`,
    `This is too long: it may be ${most.toLocaleString('en-GB')} characters. Make it shorter.`,
  );
