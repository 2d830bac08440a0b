import type { Clause } from '../../shape.js';

const guard = (id: string, kind: Clause['kind'], nl: string, en: string): Clause => ({ id, kind, about: ['any'], nl, en });

/** The guards of statute by their short name, as screens and letters cite them; the articles behind each stand in its rules. */
export const statuteClauses: readonly Clause[] = [
  guard('G01', 'duty', 'Een mogelijk zedenmisdrijf door personeel tegen een leerling: het bestuur overlegt meteen met de vertrouwensinspecteur.', 'A possible sexual offence by staff against a pupil: the board consults the confidential inspector at once.'),
];
