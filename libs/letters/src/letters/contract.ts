import type { LetterFacts } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { bullets, paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing, happened, reasons, spanned } from './passages.js';
import { complaints, measureSample, pupilSample } from './sample-facts.js';

/** Agreement on conduct. Nobody may be made to sign: without a signature it stays an offer. */
export const contract: LetterText = {
  title: (facts) => `Afspraken over gedrag met ${facts.subject.name ?? ''}`,
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: () => ['decision', 'ground', 'agreements'],
  body: (facts) => [
    what(facts),
    happened(facts),
    section('De afspraken', written(facts.measure?.agreements)),
    reasons(facts),
    signing(facts),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'due',
  sample: {
    ...pupilSample,
    measure: measureSample('contract', {
      from: '2026-03-17',
      until: '2026-07-01',
      agreements:
        'Noor deelt geen foto van een ander zonder te vragen.\n\nElke vrijdag is er een kort gesprek met de mentor.',
    }),
    remedy: { kind: 'none', complaints },
  },
};

const what = ({ measure }: LetterFacts): Markup =>
  section(
    'Ons voorstel',
    paragraph(
      'Wij willen graag afspraken maken.',
      measure?.from === undefined ? undefined : `Zij gelden ${spanned(measure)}.`,
    ),
  );

const signing = ({ recipients }: LetterFacts): Markup =>
  section(
    'Uw handtekening',
    paragraph(
      'Bent u het eens met de afspraken? Zet dan uw naam eronder.',
      'Tekenen is niet verplicht. Wie niet tekent, houdt al zijn rechten.',
    ),
    bullets(recipients.map(({ name }) => `${name}: ________________`)),
  );
