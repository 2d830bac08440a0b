import { staysApart } from './apart.js';
import { endsMet, noIdlePower, obligationsCanBeMet } from './ends.js';
import { filesOfFounded, measuresGiven } from './given.js';
import { heaviestMeasures } from './heaviest.js';
import { dataInspections } from './inspection.js';
import { limitClauses } from './limits.js';
import { policeOrder } from './offences.js';
import type { PropertyOf } from './property.js';
import { neverGated, statuteStands } from './statute.js';
import { suspensions } from './suspension.js';

/** Everything that is proven of an edition with its statute layer, beside that every state can reach an end. */
export const properties: readonly PropertyOf[] = [
  endsMet,
  obligationsCanBeMet,
  noIdlePower,
  heaviestMeasures,
  suspensions,
  policeOrder,
  neverGated,
  dataInspections,
  measuresGiven,
  filesOfFounded,
  staysApart,
  statuteStands,
  limitClauses,
];

export type { Fault, Property } from './property.js';
