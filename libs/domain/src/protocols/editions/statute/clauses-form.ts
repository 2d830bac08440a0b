import type { Clause } from '../../shape.js';

/** A clause of statute, Dutch first, then English: one plain sentence that says what it asks, not the text of the law. */
export const clause = (id: string, kind: Clause['kind'], about: Clause['about'], nl: string, en: string): Clause => ({
  id,
  kind,
  about,
  nl,
  en,
});

export const anyone: Clause['about'] = ['any'];
export const staff: Clause['about'] = ['employee'];
export const pupils: Clause['about'] = ['pupil'];
