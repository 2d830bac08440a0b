import type { LetterFacts, Measure } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, happened, spanned } from './passages.js';
import { employeeSample, staffMeasureSample } from './sample-facts.js';

/** Intended measure against an employee, with three weeks for a defence (G09). */
export const staffIntention: LetterText = {
  title: ({ measure }) => `Voornemen tot ${named(measure?.measure)}`,
  cites: ({ measure, basis }) => [
    ...basis.map(({ id }) => id),
    measure?.measure === 'suspension' ? 'G10' : 'G09',
    measure?.measure === 'suspension' ? 'CAO-suspension' : 'CAO-discipline',
  ],
  needs: ({ measure }) => ['ground', ...(measure?.measure === 'suspension' ? suspensionNeeds : [])],
  body: (facts) => [what(facts), happened(facts), brokenNorms(facts), defence(facts), next(), closing(facts)],
  norms: 'shown',
  remedy: 'none',
  sample: {
    ...employeeSample,
    delivery: 'registered',
    measure: staffMeasureSample('reprimand', {
      intention: { sentOn: '2026-03-16', sent: false, defenceUntil: '2026-04-07' },
    }),
  },
};

const suspensionNeeds = ['period', 'endDate', 'withinMaximum', 'withPay'] as const;

const names: Readonly<Partial<Record<Measure, string>>> = {
  reprimand: 'een schriftelijke berisping',
  suspension: 'een schorsing',
  dismissal: 'ontslag',
  summaryDismissal: 'ontslag op staande voet',
};

const named = (measure: Measure | undefined): string => (measure === undefined ? '' : (names[measure] ?? measure));

function what({ measure }: LetterFacts): Markup {
  if (measure?.measure !== 'suspension') {
    return section(
      'Wat wij van plan zijn',
      paragraph(`Wij overwegen om u ${named(measure?.measure)} te geven.`, 'Dit is nog geen besluit.'),
    );
  }
  return section(
    'Wat wij van plan zijn',
    paragraph(
      `Wij overwegen om u te schorsen ${spanned(measure)}.`,
      'Uw loon loopt dan door.',
      'Dit is nog geen besluit.',
    ),
  );
}

function defence({ measure }: LetterFacts): Markup {
  const until = dutchDate(measure?.intention.defenceUntil ?? '');
  return section(
    'U kunt verweer voeren',
    paragraph(
      `U kunt tot en met ${until} reageren.`,
      'Dat mag op papier of in een gesprek.',
      'U mag zich laten bijstaan door een raadsman.',
    ),
    paragraph('U mag de stukken bekijken waarop dit voornemen steunt.', 'Maak daarvoor een afspraak met de school.'),
  );
}

const next = (): Markup =>
  section(
    'Hoe het verder gaat',
    paragraph(
      'Wij besluiten pas na uw reactie of na de laatste dag van de termijn.',
      'In het besluit gaan wij in op alles wat u aanvoert.',
      'Het besluit krijgt u schriftelijk.',
    ),
  );
