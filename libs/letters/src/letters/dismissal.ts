import type { LetterFacts } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, defended, happened, reasons } from './passages.js';
import { appeals, employeeSample, staffMeasureSample } from './sample-facts.js';

/** Decision to end the employment of an employee; the contract itself ends as the Burgerlijk Wetboek says (G09, T3.14). */
export const dismissal: LetterText = {
  title: () => 'Besluit: ontslag',
  cites: ({ basis }) => [...basis.map(({ id }) => id), 'G09', 'CAO-discipline', 'BW-7.669', 'BW-7.686a.4'],
  needs: () => ['decision', 'ground', 'period', 'defenceTerm', 'answersDefence', 'appealBody'],
  body: (facts) => [
    what(facts),
    happened(facts),
    brokenNorms(facts),
    defended(facts),
    reasons(facts),
    consequences(),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'due',
  sample: {
    ...employeeSample,
    delivery: 'registered',
    measure: staffMeasureSample('dismissal', { from: '2026-05-01' }),
    remedy: { kind: 'staffAppeal', until: '2026-04-28', at: appeals, courtUntil: '2026-07-01' },
  },
};

const what = ({ measure }: LetterFacts): Markup =>
  section(
    'Ons besluit',
    paragraph(
      'Wij beëindigen uw dienstverband.',
      measure?.from === undefined ? undefined : `Dat doen wij met ingang van ${dutchDate(measure.from)}.`,
    ),
  );

const consequences = (): Markup =>
  section(
    'Wat u moet weten',
    paragraph(
      'Wij vragen u schriftelijk om met dit ontslag in te stemmen.',
      'U hoeft dat niet te doen.',
      'Stemt u in? Dan kunt u daar binnen 14 dagen op terugkomen.',
      'U hoeft geen reden te geven.',
    ),
    paragraph('Stemt u niet in? Dan vragen wij toestemming aan de bevoegde instantie of de rechter.'),
  );
