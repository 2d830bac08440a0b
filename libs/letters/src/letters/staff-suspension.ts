import type { LetterFacts } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, defended, endsOn, happened, reasons, spanned } from './passages.js';
import { appeals, employeeSample, staffMeasureSample } from './sample-facts.js';

/** Decision to suspend an employee, after intention and defence, for at most four weeks with pay (G10). */
export const staffSuspension: LetterText = {
  title: ({ measure }) =>
    measure?.extension === true ? 'Besluit: u wordt opnieuw geschorst' : 'Besluit: u wordt geschorst',
  cites: ({ basis }) => [...basis.map(({ id }) => id), 'G10', 'CAO-suspension'],
  needs: ({ measure }) => [
    'decision',
    'ground',
    'period',
    'endDate',
    'withinMaximum',
    'withPay',
    ...(measure?.extension === true ? (['heardEmployee'] as const) : []),
    'defenceTerm',
    'answersDefence',
    'appealBody',
  ],
  body: (facts) => [
    what(facts),
    happened(facts),
    brokenNorms(facts),
    defended(facts),
    section('Wat er is veranderd sinds de vorige schorsing', written(facts.measure?.changed)),
    reasons(facts),
    rules(),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'due',
  sample: {
    ...employeeSample,
    measure: staffMeasureSample('suspension', { from: '2026-03-17', until: '2026-03-31', withPay: true }),
    remedy: { kind: 'staffAppeal', until: '2026-04-28', at: appeals },
  },
};

function what({ measure }: LetterFacts): Markup {
  if (measure === undefined) return section('Ons besluit');
  return section(
    'Ons besluit',
    paragraph(
      `Wij schorsen u ${spanned(measure)}.`,
      `Vanaf ${endsOn(measure)} kunt u weer aan het werk.`,
      'Uw loon loopt door.',
    ),
  );
}

const rules = (): Markup =>
  section(
    'Wat dit voor u betekent',
    paragraph(
      'U komt in deze tijd niet op school.',
      'U geeft geen les en voert geen ander werk uit.',
      'Duurt het langer? Dan horen wij u eerst opnieuw.',
    ),
  );
