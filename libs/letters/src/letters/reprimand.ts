import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, defended, happened, reasons } from './passages.js';
import { appeals, employeeSample, staffMeasureSample } from './sample-facts.js';

/** Written reprimand of an employee, a disciplinary measure (G09). */
export const reprimand: LetterText = {
  title: () => 'Besluit: schriftelijke berisping',
  cites: ({ basis }) => [...basis.map(({ id }) => id), 'G09', 'CAO-discipline'],
  needs: () => ['decision', 'ground', 'defenceTerm', 'answersDefence', 'appealBody'],
  body: (facts) => [
    section(
      'Ons besluit',
      paragraph('Wij geven u een schriftelijke berisping.', 'Dit is een disciplinaire maatregel.'),
    ),
    happened(facts),
    brokenNorms(facts),
    defended(facts),
    reasons(facts),
    section(
      'Wat dit betekent',
      paragraph('Dit besluit komt in uw personeelsdossier.', 'Wij verwachten dat u zich voortaan aan de regels houdt.'),
    ),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'due',
  sample: {
    ...employeeSample,
    delivery: 'registered',
    measure: staffMeasureSample('reprimand'),
    remedy: { kind: 'staffAppeal', until: '2026-04-28', at: appeals },
  },
};
