import type { LetterFacts } from '../facts/letter-facts.js';
import { isPupil, isStaff } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, happened, heardBefore, reasons } from './passages.js';
import { complaints, measureSample, pupilSample } from './sample-facts.js';
import { voiceOf } from './voice.js';

/** Warning of a pupil, a parent or an employee. Not disciplinary: it tells, and asks for other conduct (T3.10). */
export const warning: LetterText = {
  title: (facts) => (isPupil(facts) ? `Waarschuwing voor ${facts.subject.name ?? ''}` : 'Waarschuwing'),
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: () => ['decision', 'ground', 'neutralWording'],
  body: (facts) => [
    what(facts),
    happened(facts),
    brokenNorms(facts),
    heardBefore(facts),
    reasons(facts),
    expected(facts),
    file(facts),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'due',
  sample: { ...pupilSample, measure: measureSample('warning'), remedy: { kind: 'none', complaints } },
};

function what(facts: LetterFacts): Markup {
  const { they } = voiceOf(facts);
  return section(
    'Waarom u deze brief krijgt',
    paragraph(
      `Met deze brief waarschuwen wij ${they}.`,
      isStaff(facts) ? 'Aan uw rechtspositie verandert niets.' : 'Verder verandert er niets.',
    ),
  );
}

function expected(facts: LetterFacts): Markup {
  const { They, verb } = voiceOf(facts);
  return section(
    'Wat wij vragen',
    paragraph(
      `${They} ${verb('houdt zich', 'houdt zich')} vanaf nu aan deze regels.`,
      'Helpt het om daarover te praten? Dan plannen wij een gesprek.',
    ),
  );
}

function file(facts: LetterFacts): Markup {
  return section(
    'Uw reactie',
    paragraph(
      'U mag op deze brief reageren.',
      isStaff(facts) ? 'Wij bewaren uw reactie bij deze brief.' : 'Wij voegen die reactie bij deze brief.',
    ),
  );
}
