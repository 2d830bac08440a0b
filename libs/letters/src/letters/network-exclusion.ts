import type { LetterText } from './letter-text.js';
import { closing, happened, heardBefore, reasons } from './passages.js';
import { complaints, measureSample, pupilSample } from './sample-facts.js';
import { orderOf } from './school-order.js';

/** A device of a pupil that is kept off the school's network for a time. */
export const networkExclusion: LetterText = {
  title: ({ subject }) => `Besluit: een toestel van het netwerk voor ${subject.name ?? ''}`,
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: () => ['decision', 'ground', 'period', 'endDate', 'heardPupil'],
  body: (facts) => [
    orderOf(facts, 'networkExclusion'),
    happened(facts),
    heardBefore(facts),
    reasons(facts),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'due',
  sample: {
    ...pupilSample,
    measure: measureSample('networkExclusion', { from: '2026-03-17', until: '2026-03-31' }),
    remedy: { kind: 'none', complaints },
  },
};
