import type { ClauseId } from '#libs/domain';
import type { LetterFacts } from '../facts/letter-facts.js';
import { isMinor, isPrimary } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { nothing, paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, happened, heardBefore, reasons, weighed } from './passages.js';
import { boardSigns, measureSample, objections, pupilSample } from './sample-facts.js';
import { bySector } from './statute.js';
import { voiceOf } from './voice.js';

/** The articles a removal stands on, by sector and kind of school. */
export function removalLaw(facts: LetterFacts): readonly ClauseId[] {
  const law = bySector<readonly ClauseId[]>(facts, {
    wpo: facts.denomination === 'public' ? ['WPO-40.11'] : ['WPO-40.11', 'WPO-63.2'],
    wec: facts.denomination === 'public' ? ['WEC-40'] : ['WEC-40', 'WEC-61'],
    wvo: ['WVO-8.15.3'],
  });
  return facts.denomination === 'public' ? [...law, 'Awb-4.8'] : law;
}

/** Under compulsory education: the inspectorate is consulted first, and another school must be willing (T2.10, T2.11). */
const compulsory = (facts: LetterFacts): boolean => isMinor(facts);

/** Decision to remove a pupil from school (G06, G07). */
export const removal: LetterText = {
  title: ({ subject }) => `Besluit: verwijdering van school van ${subject.name ?? ''}`,
  cites: (facts) => [...facts.basis.map(({ id }) => id), 'G06', ...removalLaw(facts)],
  needs: (facts) => [
    'decision',
    'ground',
    'heardPupil',
    ...(isMinor(facts) ? (['heardParents'] as const) : []),
    ...(isPrimary(facts) ? (['heardTeacher'] as const) : []),
    'interestOfPupil',
    'lesserMeasure',
    'objectionAddress',
  ],
  body: (facts) => [
    what(facts),
    happened(facts),
    brokenNorms(facts),
    heardBefore(facts),
    weighed(facts),
    reasons(facts),
    otherSchool(facts),
    told(facts),
    dispute(facts),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'due',
  sample: {
    ...pupilSample,
    ...boardSigns,
    hearings: [
      { of: 'subject', purpose: 'intention', on: '2026-03-05', used: true },
      { of: 'parents', purpose: 'intention', on: '2026-03-05', used: false },
    ],
    measure: measureSample('removal', { lesser: ['warning', 'suspension'], inspectorateConsultedOn: '2026-03-09' }),
    remedy: {
      kind: 'schoolObjection',
      until: '2026-04-28',
      at: objections,
      law: 'WVO-8.15.7',
      answer: 'fourWeeksAfterReceipt',
    },
  },
};

function what(facts: LetterFacts): Markup {
  return section('Ons besluit', paragraph(`Wij verwijderen ${voiceOf(facts).they} van school.`));
}

function otherSchool(facts: LetterFacts): Markup {
  const { They, verb } = voiceOf(facts);
  if (facts.measure?.otherSchool === true)
    return section(
      'Een andere school',
      paragraph('Wij hebben een andere school gevonden.', `${They} ${verb('kunt', 'kan')} daar terecht.`),
    );
  if (!compulsory(facts)) return nothing;
  return section(
    'Een andere school',
    paragraph(
      'Wij zoeken een andere school die plaats heeft.',
      'Tot die tijd gaat de verwijdering niet in.',
      `${They} ${verb('blijft', 'blijft')} zolang leerling en ${verb('houdt', 'houdt')} recht op onderwijs.`,
    ),
  );
}

function told(facts: LetterFacts): Markup {
  const on = facts.measure?.inspectorateConsultedOn;
  return section(
    'Wie dit nog meer hoort',
    paragraph(
      on === undefined ? consultation(facts) : `Op ${dutchDate(on)} hebben wij met de inspectie overlegd.`,
      'De gemeente krijgt bericht van dit besluit. Dat moet volgens de wet.',
    ),
  );
}

/** In secondary education the consultation comes before the removal is final, not before it is decided (WVO 2020 8.15(4)). */
const consultation = (facts: LetterFacts): string | undefined =>
  !isPrimary(facts) && compulsory(facts)
    ? 'Wij overleggen met de inspectie voordat de verwijdering definitief is.'
    : undefined;

function dispute(facts: LetterFacts): Markup {
  return isMinor(facts)
    ? section(
        'Hulp van buiten',
        paragraph(
          'U kunt ook een oordeel vragen aan de Geschillencommissie passend onderwijs.',
          'Wij wachten dan met onze beslissing op een bezwaar.',
        ),
      )
    : nothing;
}
