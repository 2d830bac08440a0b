import type { LetterFacts } from '../facts/letter-facts.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing, happened, heardBefore, reasons } from './passages.js';
import { complaints, measureSample, pupilSample } from './sample-facts.js';
import { orderOf } from './school-order.js';
import { voiceOf } from './voice.js';

/** A pupil is taught in another class for a time: lessons go on, so it is no suspension. */
export const otherClass: LetterText = {
  title: ({ subject }) => `Besluit: tijdelijk een andere klas voor ${subject.name ?? ''}`,
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: () => ['decision', 'ground', 'period', 'endDate', 'heardPupil'],
  body: (facts) => [
    orderOf(facts, 'otherClass'),
    lessons(facts),
    happened(facts),
    heardBefore(facts),
    reasons(facts),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'due',
  sample: {
    ...pupilSample,
    measure: measureSample('otherClass', { from: '2026-03-17', until: '2026-03-31' }),
    remedy: { kind: 'none', complaints },
  },
};

function lessons(facts: LetterFacts): Markup {
  const { They, verb } = voiceOf(facts);
  return section(
    'Onderwijs',
    paragraph(`${They} ${verb('volgt', 'volgt')} alle lessen en toetsen.`, 'De school helpt bij de overstap.'),
  );
}
