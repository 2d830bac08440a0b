/** Steps that decide, and have a page of their own. */
const deciding = [
  'measure.decide',
  'measure.confirm',
  'qualification.decide',
  'inspection.grant',
  'inspection.refuse',
  'objection.decide',
];

/** Whether a task is done on the page of a decision. */
export const isDecision = (step: string, track: string | null): track is string =>
  track !== null && deciding.includes(step);
