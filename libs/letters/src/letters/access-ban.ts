import type { LetterFacts } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing, endsOn, happened, heardBefore, reasons, spanned } from './passages.js';
import { measureSample, parentSample } from './sample-facts.js';

/** Access ban of a parent: a measure beside the protocol, for a set time, with a way to stay in touch about the child. */
export const accessBan: LetterText = {
  title: () => 'Besluit: u mag tijdelijk niet op school komen',
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: ({ measure }) => [
    'decision',
    'ground',
    'period',
    'endDate',
    'area',
    'contactPerson',
    measure?.urgent === true ? 'urgency' : 'heardParents',
  ],
  body: (facts) => [
    what(facts),
    section('Voor welke plaatsen dit geldt', written(facts.measure?.area)),
    happened(facts),
    heardBefore(facts),
    reasons(facts),
    contact(facts),
    child(),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'due',
  sample: {
    ...parentSample,
    measure: measureSample('accessBan', {
      from: '2026-03-17',
      until: '2026-05-01',
      area: 'Het gebouw en het schoolplein van Het Kompas.',
      contactPerson: 'de intern begeleider, telefonisch op schooldagen',
      happened: 'Op het plein is een leraar bedreigd.',
      decision: { on: '2026-03-16', reason: 'Leraren en kinderen moeten zich veilig voelen.', answersDefence: false },
    }),
  },
};

function what({ measure }: LetterFacts): Markup {
  if (measure === undefined) return section('Ons besluit');
  return section(
    'Ons besluit',
    paragraph(
      `U mag ${spanned(measure)} niet op onze school komen.`,
      `Vanaf ${endsOn(measure)} bent u weer welkom.`,
      'Intussen nodigen wij u uit om te praten over hoe het verder gaat.',
    ),
  );
}

const contact = ({ measure }: LetterFacts): Markup =>
  section(
    'Hoe u contact houdt over uw kind',
    paragraph('U houdt recht op informatie over uw kind.', `Uw contactpersoon is ${measure?.contactPerson ?? ''}.`),
  );

const child = (): Markup =>
  section(
    'Uw kind',
    paragraph(
      'Dit besluit gaat niet over uw kind.',
      'Uw kind blijft welkom op school en krijgt gewoon les.',
      'Vraag een ander om te brengen en te halen.',
    ),
  );
