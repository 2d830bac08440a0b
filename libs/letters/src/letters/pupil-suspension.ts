import type { LetterFacts } from '../facts/letter-facts.js';
import { isMinor } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, endsOn, happened, heardBefore, reasons, spanned, weighed } from './passages.js';
import { complaints, measureSample, objections, pupilSample } from './sample-facts.js';
import { bySector } from './statute.js';
import { voiceOf } from './voice.js';

/** Decision to suspend a pupil for at most a week (G04). */
export const pupilSuspension: LetterText = {
  title: ({ subject, measure }) =>
    `Besluit: ${measure?.extension === true ? 'nieuwe schorsing' : 'schorsing'} van ${subject.name ?? ''}`,
  cites: (facts) => [
    ...facts.basis.map(({ id }) => id),
    'G04',
    bySector(facts, { wpo: 'WPO-40c.1', wec: 'WEC-40a', wvo: 'WVO-8.14.1' }),
  ],
  needs: (facts) => [
    'decision',
    'ground',
    'period',
    'endDate',
    'withinMaximum',
    ...(facts.measure?.urgent === true ? (['urgency'] as const) : hearing(facts)),
    'interestOfPupil',
    'lesserMeasure',
    'objectionAddress',
  ],
  body: (facts) => [
    what(facts),
    happened(facts),
    brokenNorms(facts),
    heardBefore(facts),
    section('Waarom dit niet kon wachten', written(facts.measure?.urgency)),
    section('Wat er is veranderd sinds de vorige schorsing', written(facts.measure?.changed)),
    weighed(facts),
    reasons(facts),
    lessons(facts),
    inspectorate(facts),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'due',
  sample: {
    ...pupilSample,
    measure: measureSample('suspension', {
      from: '2026-03-17',
      until: '2026-03-20',
      schoolDays: 3,
      lesser: ['warning'],
    }),
    remedy: { kind: 'reconsideration', until: '2026-04-28', at: objections, complaints },
  },
};

const hearing = (facts: LetterFacts) =>
  isMinor(facts) ? (['heardPupil', 'heardParents'] as const) : (['heardPupil'] as const);

function what(facts: LetterFacts): Markup {
  const { They, they, verb } = voiceOf(facts);
  const { measure } = facts;
  if (measure === undefined) return section('Ons besluit');
  return section(
    'Ons besluit',
    paragraph(
      `Wij schorsen ${they} ${spanned(measure)}.`,
      `${They} ${verb('mag', 'mag')} dan niet op school komen.`,
      `Vanaf ${endsOn(measure)} ${verb('bent u', `is ${they}`)} weer welkom. Daar stellen wij geen voorwaarden aan.`,
    ),
  );
}

function lessons(facts: LetterFacts): Markup {
  const { They, verb } = voiceOf(facts);
  return section(
    'Onderwijs tijdens de schorsing',
    paragraph(
      `${They} ${verb('krijgt', 'krijgt')} werk van school voor deze dagen.`,
      'De afwezigheid telt als geoorloofd.',
    ),
  );
}

/** Longer than one school day: the inspectorate is told (T2.4). */
function inspectorate({ measure }: LetterFacts): Markup {
  return (measure?.schoolDays ?? 0) > 1
    ? section(
        'Wie dit nog meer hoort',
        paragraph(
          'De schorsing duurt langer dan één dag.',
          'Daarom melden wij haar bij de inspectie, met onze redenen.',
        ),
      )
    : section('Wie dit nog meer hoort');
}
