import type { Edition } from '../../shape.js';
import { advice } from './advice.js';
import { breaches } from './breaches.js';
import { matthijsjeClauses } from './clauses.js';
import { freeTime, workingHours } from './free-time.js';
import { silence } from './silence.js';

/** Richtlijnen social media en digitale communicatie van personeel of School Matthijsje, for primary education. It bears no date. */
export const matthijsje: Edition = {
  id: 'MATTHIJSJE-1',
  source: 'MAT',
  layer: 'protocol',
  title: {
    nl: 'Richtlijnen social media en digitale communicatie van personeel',
    en: 'Guidelines on social media and digital communication of staff',
  },
  edition: 'undated',
  inForce: { from: '2020-01-01' },
  clauses: matthijsjeClauses,
  messages: { cites: ['MAT-I4'], ...workingHours },
  rules: [...advice, ...breaches, ...freeTime, ...silence],
};
