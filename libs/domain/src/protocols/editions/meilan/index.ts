import type { Edition } from '../../shape.js';
import { advice } from './advice.js';
import { meilanClauses } from './clauses.js';
import { contracts } from './contracts.js';
import { devices } from './devices.js';
import { exceptions } from './exceptions.js';
import { mailAddress } from './mail.js';
import { measures } from './measures.js';
import { outsideReports } from './outside-reports.js';
import { registers } from './registers.js';
import { reporting } from './reporting.js';

/** Protocol gebruik van internet en sociale media of CBO Meilân, for its primary schools; adopted on 30 January 2017 with consent of the council. */
export const meilan2017: Edition = {
  id: 'MEILAN-2017',
  source: 'MEI',
  layer: 'protocol',
  title: {
    nl: 'Protocol gebruik van internet en sociale media',
    en: 'Protocol on the use of internet and social media',
  },
  edition: '2017-01-30',
  inForce: { from: '2017-01-30' },
  clauses: meilanClauses,
  rules: [
    ...reporting,
    ...exceptions,
    ...registers,
    ...advice,
    ...measures,
    ...contracts,
    ...mailAddress,
    ...devices,
    ...outsideReports,
  ],
};
