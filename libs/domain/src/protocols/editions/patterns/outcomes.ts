import type { Limit } from '../../shape.js';

/** Outcomes that only a protocol knows which gives correcting a mistake, or leaving a case to the board, a place of its own. */
export const noForeignOutcomes = (id: string, cites: Limit['cites']): Limit => ({
  rule: 'limit',
  id,
  cites,
  nl: 'Herstellen en overlaten aan het bestuur zijn onder dit protocol geen uitkomst.',
  en: 'Correcting, or leaving it to the board, is no outcome under this protocol.',
  steps: ['outcome.record'],
  requires: { not: { fact: 'step.outcome', is: ['correction', 'handover'] } },
  lifts: 'chooseOutcome',
});
