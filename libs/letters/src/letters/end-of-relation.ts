import type { LetterFacts } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, happened, heardBefore, reasons } from './passages.js';
import { complaints, employeeSample, staffMeasureSample } from './sample-facts.js';

/** End of the work of an external worker, intern or volunteer, on the agreement made with him (OZHW-2.1). */
export const endOfRelation: LetterText = {
  title: () => 'Besluit: wij stoppen de samenwerking',
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: () => ['decision', 'ground', 'period', 'heardEmployee'],
  body: (facts) => [
    what(facts),
    happened(facts),
    brokenNorms(facts),
    heardBefore(facts),
    reasons(facts),
    handover(),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'due',
  sample: {
    ...employeeSample,
    subject: { ...employeeSample.subject, kind: 'externalWorker' },
    basis: [{ id: 'OZHW-4.10', label: 'artikel 4.10 van het protocol' }],
    measure: staffMeasureSample('endOfRelation', { from: '2026-03-23' }),
    remedy: { kind: 'none', complaints },
  },
};

const what = ({ measure }: LetterFacts): Markup =>
  section(
    'Ons besluit',
    paragraph(
      'Wij stoppen de samenwerking met u.',
      measure?.from === undefined
        ? undefined
        : `Dat doen wij per ${dutchDate(measure.from)}, volgens de afspraken in uw overeenkomst.`,
    ),
  );

const handover = (): Markup =>
  section(
    'Wat u nog moet doen',
    paragraph(
      'Lever sleutels, passen en apparaten van de school in.',
      'Uw toegang tot onze systemen stopt op dezelfde dag.',
    ),
  );
