import type { LetterFacts } from '../facts/letter-facts.js';
import { isPrimary } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, happened, weighed } from './passages.js';
import { removalLaw } from './removal.js';
import { boardSigns, measureSample, pupilSample } from './sample-facts.js';
import { voiceOf } from './voice.js';

/** Intended removal of a pupil, before anybody is heard on it (G06). */
export const removalIntention: LetterText = {
  title: ({ subject }) => `Voornemen om ${subject.name ?? ''} van school te verwijderen`,
  cites: (facts) => [...facts.basis.map(({ id }) => id), 'G06', ...removalLaw(facts)],
  needs: () => ['ground', 'interestOfPupil', 'lesserMeasure'],
  body: (facts) => [
    what(facts),
    happened(facts),
    brokenNorms(facts),
    weighed(facts),
    hearing(facts),
    next(facts),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'none',
  sample: {
    ...pupilSample,
    ...boardSigns,
    measure: measureSample('removal', {
      lesser: ['warning', 'suspension'],
      intention: { sentOn: '2026-03-16', sent: false, defenceUntil: '2026-04-07' },
    }),
  },
};

function what(facts: LetterFacts): Markup {
  const { They, verb } = voiceOf(facts);
  return section(
    'Wat wij van plan zijn',
    paragraph(
      `Wij overwegen een verwijdering van school.`,
      'Dit is nog geen besluit.',
      `${They} ${verb('blijft', 'blijft')} nu gewoon leerling.`,
    ),
  );
}

function hearing(facts: LetterFacts): Markup {
  const teacher = isPrimary(facts) ? 'Wij vragen ook de groepsleraar naar zijn oordeel.' : undefined;
  return section(
    'Eerst horen wij u',
    paragraph(
      'Voordat wij besluiten, willen wij u spreken.',
      'U krijgt daarvoor een aparte uitnodiging.',
      'U mag ook op papier reageren.',
      teacher,
    ),
  );
}

function next(facts: LetterFacts): Markup {
  const inspectorate = isPrimary(facts) ? undefined : 'Wij overleggen ook met de inspectie.';
  return section(
    'Hoe het verder gaat',
    paragraph(
      inspectorate,
      'Wij zoeken een andere school die plaats heeft.',
      'Verwijderen kan pas als zo’n school gevonden is.',
    ),
  );
}
