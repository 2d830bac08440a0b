import type { Edition } from '../../shape.js';
import { statuteClauses } from './clauses.js';
import { accessRequests } from './access-requests.js';
import { custody } from './custody.js';
import { exclusion } from './exclusion.js';
import { figures } from './figures.js';
import { intimateImages } from './intimate-images.js';
import { privacy } from './privacy.js';
import { pupilRemoval } from './pupil-removal.js';
import { pupilSuspension } from './pupil-suspension.js';
import { remedies } from './remedies.js';
import { separation } from './separation.js';
import { sexualOffences } from './sexual-offences.js';
import { staffFairness } from './staff-fairness.js';
import { staffMeasures } from './staff-measures.js';

/** What the law asks of every school, by sector and kind of school. Above every protocol (decision 22). */
export const statute2026: Edition = {
  id: 'STATUTE-2026',
  source: 'STATUTE',
  layer: 'statute',
  title: { nl: 'De wet', en: 'Statute' },
  edition: '2026',
  inForce: { from: '2024-08-01' },
  clauses: statuteClauses,
  figures,
  rules: [
    ...sexualOffences,
    ...intimateImages,
    ...pupilSuspension,
    ...pupilRemoval,
    ...remedies,
    ...exclusion,
    ...staffMeasures,
    ...staffFairness,
    ...privacy,
    ...accessRequests,
    ...separation,
    ...custody,
  ],
};
