import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing, happened, heardBefore, reasons } from './passages.js';
import { complaints, measureSample, pupilSample } from './sample-facts.js';
import { orderOf } from './school-order.js';

/** Temporary ban on devices at school, for a pupil. */
export const deviceBan: LetterText = {
  title: ({ subject }) => `Besluit: tijdelijk geen apparaten op school voor ${subject.name ?? ''}`,
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: () => ['decision', 'ground', 'period', 'endDate', 'heardPupil'],
  body: (facts) => [
    orderOf(facts, 'deviceBan'),
    section(
      'Als een apparaat nodig is',
      paragraph(
        'Is een apparaat nodig voor een les of om medische redenen? Dan zorgt de school voor een oplossing.',
        'De school kijkt niet in een eigen telefoon.',
      ),
    ),
    happened(facts),
    heardBefore(facts),
    reasons(facts),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'due',
  sample: {
    ...pupilSample,
    measure: measureSample('deviceBan', { from: '2026-03-17', until: '2026-03-31' }),
    remedy: { kind: 'none', complaints },
  },
};
