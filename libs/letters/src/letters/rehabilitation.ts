import type { LetterFacts } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing } from './passages.js';
import { employeeSample } from './sample-facts.js';
import { voiceOf } from './voice.js';

/** Clears the name of somebody whose case proved unfounded or not established. */
export const rehabilitation: LetterText = {
  title: ({ subject }) => `De melding over ${subject.name ?? ''} is afgesloten`,
  cites: () => ['GEN-3'],
  needs: () => ['notFounded', 'rehabilitationDecided'],
  body: (facts) => [
    outcome(facts),
    section('Hoe wij dat weten', written(facts.rehabilitation?.reason)),
    consequences(facts),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'none',
  sample: {
    ...employeeSample,
    finding: 'unfounded',
    rehabilitation: { issued: true, reason: 'De berichten kwamen van een nepaccount.' },
  },
};

function outcome(facts: LetterFacts): Markup {
  const { they, verb } = voiceOf(facts);
  const found =
    facts.finding === 'notEstablished'
      ? 'Wij hebben niet kunnen vaststellen wat er is gebeurd.'
      : 'De melding klopte niet.';
  return section(
    'Onze conclusie',
    paragraph(
      'Wij hebben de melding onderzocht.',
      found,
      `Er blijft niets over waarop wij ${they} ${verb('aanspreken', 'aanspreken')}.`,
    ),
  );
}

function consequences(facts: LetterFacts): Markup {
  const { they } = voiceOf(facts);
  return section(
    'Wat dit betekent',
    paragraph(
      'Er komt geen maatregel.',
      `Deze zaak telt later niet mee voor ${they}.`,
      'Maatregelen die tijdelijk golden, zijn voorbij.',
    ),
    paragraph(
      'Wij begrijpen dat dit een zware tijd kan zijn geweest.',
      'Wilt u dat wij anderen laten weten dat er niets aan de hand is? Dan spreken wij samen af hoe.',
    ),
  );
}
