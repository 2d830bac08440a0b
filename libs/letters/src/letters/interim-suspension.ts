import type { LetterFacts } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing, endsOn, spanned } from './passages.js';
import { appeals, employeeSample, staffMeasureSample } from './sample-facts.js';

/** Urgent interim suspension of an employee: an order with pay and without judgment, put to the board within three working days (T3.9). */
export const interimSuspension: LetterText = {
  title: (facts) =>
    employed(facts)
      ? 'U werkt voorlopig niet: tijdelijke schorsing met behoud van loon'
      : 'U werkt voorlopig niet op onze school',
  cites: (facts) => [...facts.basis.map(({ id }) => id), ...(employed(facts) ? ['G10', 'CAO-suspension'] : [])],
  needs: (facts) => [
    'decision',
    'urgency',
    'period',
    'endDate',
    'withinMaximum',
    'neutralWording',
    ...(employed(facts) ? (['withPay', 'appealBody'] as const) : []),
  ],
  body: (facts) => [
    what(facts),
    meaning(),
    section('Waarom dit nu nodig is', written(facts.measure?.urgency), written(facts.measure?.decision?.reason)),
    next(),
    support(),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'due',
  sample: {
    ...employeeSample,
    signer: { name: 'Iris Talsma', title: 'directeur', role: 'principal', mandate: 'Mandaatbesluit 1 augustus 2025' },
    hearings: [],
    measure: staffMeasureSample('interimSuspension', {
      from: '2026-03-16',
      until: '2026-03-30',
      withPay: true,
      urgent: true,
      urgency: 'Er is een melding gedaan. Het onderzoek moet in rust kunnen verlopen.',
      decision: {
        on: '2026-03-16',
        reason: 'Afstand tot de school is nu voor iedereen het beste.',
        answersDefence: false,
      },
    }),
    remedy: { kind: 'staffAppeal', until: '2026-04-28', at: appeals },
  },
};

/** Hired people, interns and volunteers have their own agreement: no pay of ours, no appeals committee. */
const employed = ({ subject }: LetterFacts): boolean => subject.kind === 'employee';

function what(facts: LetterFacts): Markup {
  const { measure } = facts;
  if (measure === undefined) return section('Ons besluit');
  return section(
    'Ons besluit',
    paragraph(
      `Wij vragen u niet te werken ${spanned(measure)}.`,
      `Uiterlijk ${endsOn(measure)} loopt deze maatregel af.`,
      employed(facts) ? 'Uw loon loopt gewoon door.' : 'De afspraken met u blijven verder gelden.',
    ),
  );
}

const meaning = (): Markup =>
  section(
    'Wat dit wel en niet betekent',
    paragraph(
      'Deze maatregel zorgt voor rust en orde.',
      'Hij zegt niets over wat er is gebeurd of over u.',
      'Er is nog niets vastgesteld.',
    ),
  );

const next = (): Markup =>
  section(
    'Hoe het verder gaat',
    paragraph(
      'Het bestuur beoordeelt deze maatregel binnen drie werkdagen.',
      'Dan blijft hij in stand of hij stopt.',
      'U hoort dat meteen.',
      'Wij horen u zo snel als dat kan.',
    ),
  );

const support = (): Markup =>
  section(
    'Steun',
    paragraph(
      'Dit kan zwaar voor u zijn.',
      'U kunt steun vragen aan de vertrouwenspersoon of de bedrijfsarts.',
      'U mag ook een raadsman om hulp vragen.',
    ),
  );
