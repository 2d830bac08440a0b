import type { Edition } from '../../shape.js';
import { advice } from './advice.js';
import { ozhwClauses } from './clauses.js';
import { dataInspection } from './data-inspection.js';
import { measures } from './measures.js';
import { outsideReports } from './outside-reports.js';
import { reporting } from './reporting.js';

/** Protocol sociale media of Onderwijsgroep Zuid-Hollandse Waarden, for primary and secondary education; version 0.1 of January 2020. */
export const ozhw2020: Edition = {
  id: 'OZHW-2020',
  source: 'OZHW',
  layer: 'protocol',
  title: { nl: 'Protocol sociale media', en: 'Social media protocol' },
  edition: '0.1',
  inForce: { from: '2020-01-01' },
  clauses: ozhwClauses,
  addressee: { cites: ['OZHW-0.1'], chosenBy: 'reporter' },
  rules: [...reporting, ...advice, ...measures, ...outsideReports, ...dataInspection],
};
