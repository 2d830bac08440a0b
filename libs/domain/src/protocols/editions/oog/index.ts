import type { Edition } from '../../shape.js';
import { advice } from './advice.js';
import { oogClauses } from './clauses.js';
import { exceptions } from './exceptions.js';
import { measures } from './measures.js';
import { reporting } from './reporting.js';
import { siblingProtocols } from './referrals.js';
import { school } from './school.js';

/** Code Sociale Media of Openbaar Onderwijs Groningen, for its primary and secondary schools; version of December 2024. */
export const oog2024: Edition = {
  id: 'OOG-2024',
  source: 'OOG',
  layer: 'protocol',
  title: { nl: 'Code sociale media', en: 'Social media code' },
  edition: '2024-12',
  inForce: { from: '2024-12-01' },
  clauses: oogClauses,
  rules: [...reporting, ...siblingProtocols, ...exceptions, ...advice, ...school, ...measures],
};
