import type { Edition } from '../../shape.js';
import { advice } from './advice.js';
import { almereClauses } from './clauses.js';
import { exceptions } from './exceptions.js';
import { measures } from './measures.js';
import { outsideReports } from './outside-reports.js';
import { reporting } from './reporting.js';

/** Richtlijn social media of the Almere College, for secondary education; version of November 2015, with the consent of its council. */
export const almere2015: Edition = {
  id: 'ALMERE-2015',
  source: 'ALM',
  layer: 'protocol',
  title: { nl: 'Richtlijn social media', en: 'Social media guideline' },
  edition: '2015-11',
  inForce: { from: '2015-11-22' },
  clauses: almereClauses,
  rules: [...reporting, ...exceptions, ...advice, ...measures, ...outsideReports],
};
