import type { Clause } from '../../shape.js';

/** A clause of this protocol by heading and number: Dutch first, then English, both in our own words. */
export const clause = (
  number: string,
  kind: Clause['kind'],
  about: Clause['about'],
  nl: string,
  en: string,
): Clause => ({ id: `MEI-${number}`, kind, about, nl, en });

export const anyone: Clause['about'] = ['any'];
export const employees: Clause['about'] = ['employee'];
export const pupils: Clause['about'] = ['pupil'];
export const family: Clause['about'] = ['pupil', 'parent'];
