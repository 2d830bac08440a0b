import type { LetterFacts } from '../facts/letter-facts.js';
import { isMinor } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { bullets, paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing } from './passages.js';
import { measureSample, pupilSample } from './sample-facts.js';

/** Tells the municipality of a removal. Without the story: it needs to know that, not why (G07, minimisation). */
export const municipalityNotice: LetterText = {
  title: () => 'Melding van een besluit tot verwijdering',
  cites: (facts) => ['G07', isMinor(facts) ? 'LPW-18.1' : 'WVO-8.21'],
  needs: ({ measure }) => (measure?.measure === 'removal' ? ['decision'] : ['letterForMeasure']),
  body: (facts) => [what(facts), next(facts), closing(facts)],
  norms: 'leftOut',
  remedy: 'none',
  sample: {
    ...pupilSample,
    delivery: 'post',
    recipients: [
      {
        kind: 'body',
        name: 'Gemeente Voorbeeldstad, afdeling Leerplicht',
        address: ['Markt 1', '1000 AA Voorbeeldstad'],
      },
    ],
    measure: measureSample('removal'),
  },
};

const what = ({ subject, sender, measure }: LetterFacts): Markup =>
  section(
    'Wat wij melden',
    paragraph('Wij hebben besloten een leerling van school te verwijderen.'),
    bullets([
      `Leerling: ${subject.name ?? ''}`,
      `School: ${sender.school}`,
      ...(measure?.decision === undefined ? [] : [`Besluit van: ${dutchDate(measure.decision.on)}`]),
    ]),
  );

const next = ({ measure }: LetterFacts): Markup =>
  section(
    'Stand van zaken',
    paragraph(
      measure?.otherSchool === true
        ? 'Een andere school is bereid de leerling toe te laten.'
        : 'Wij zoeken nog een andere school.',
      'Tegen het besluit kan nog bezwaar komen.',
    ),
  );
