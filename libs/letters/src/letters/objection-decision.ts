import type { ObjectionFacts } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing } from './passages.js';
import { boardSigns, pupilSample } from './sample-facts.js';
import { removalLaw } from './removal.js';

type Outcome = NonNullable<ObjectionFacts['outcome']>;

/** Decision on an objection, with its reasons and where to go next (G08). */
export const objectionDecision: LetterText = {
  title: ({ objection }) =>
    objection?.outcome === undefined ? 'Beslissing op bezwaar' : `Beslissing op bezwaar: ${titles[objection.outcome]}`,
  cites: (facts) => [
    'G08',
    ...(facts.denomination === 'public' ? ['Awb-7.1'] : []),
    ...(facts.objection?.against === 'removal' ? removalLaw(facts) : []),
  ],
  needs: ({ objection }) => [
    'decision',
    ...(objection?.outcome === 'inadmissible' ? [] : (['heardInObjection'] as const)),
  ],
  body: (facts) =>
    facts.objection === undefined
      ? []
      : [
          what(facts.objection),
          course(facts.objection),
          section('Waarom wij zo beslissen', written(facts.objection.reason)),
          effect(facts.objection),
          closing(facts),
        ],
  norms: 'leftOut',
  remedy: 'due',
  sample: {
    ...pupilSample,
    ...boardSigns,
    denomination: 'public',
    objection: {
      remedy: 'objection',
      against: 'suspension',
      receivedOn: '2026-03-24',
      heardOn: '2026-04-02',
      heardUsed: true,
      outcome: 'founded',
      reason: 'De ouders waren vooraf niet gehoord.',
    },
    remedy: { kind: 'administrativeCourt', until: '2026-04-28' },
  },
};

const titles: Readonly<Record<Outcome, string>> = {
  founded: 'gegrond',
  unfounded: 'ongegrond',
  inadmissible: 'niet-ontvankelijk',
};

const answers: Readonly<Record<Outcome, string>> = {
  founded: 'U krijgt gelijk. Het bezwaar is gegrond.',
  unfounded: 'Wij blijven bij ons besluit. Het bezwaar is ongegrond.',
  inadmissible: 'Wij kunnen het bezwaar niet inhoudelijk behandelen.',
};

const what = ({ outcome }: ObjectionFacts): Markup =>
  section('Onze beslissing', paragraph(outcome && answers[outcome]));

const course = ({ receivedOn, heardOn, heardUsed }: ObjectionFacts): Markup =>
  section(
    'Wat eraan voorafging',
    paragraph(
      receivedOn === undefined ? undefined : `Wij ontvingen het bezwaar op ${dutchDate(receivedOn)}.`,
      heardOn === undefined
        ? undefined
        : heardUsed
          ? `Op ${dutchDate(heardOn)} hebben wij u gehoord.`
          : 'U wilde niet worden gehoord.',
    ),
  );

const effect = ({ outcome }: ObjectionFacts): Markup =>
  section(
    'Wat er nu gebeurt',
    paragraph(
      outcome === 'founded'
        ? 'Wij trekken het besluit in of nemen een ander besluit. In het dossier staat voortaan deze beslissing.'
        : 'Het besluit blijft gelden.',
    ),
  );
