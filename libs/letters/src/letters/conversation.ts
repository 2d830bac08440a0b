import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing, happened, heardBefore, reasons } from './passages.js';
import { complaints, measureSample, pupilSample } from './sample-facts.js';
import { voiceOf } from './voice.js';

/** The lightest outcome on paper: a conversation, and nothing else. */
export const conversation: LetterText = {
  title: ({ subject }) => `Een gesprek met ${subject.name ?? ''}`,
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: () => ['decision'],
  body: (facts) => [
    section(
      'Ons besluit',
      paragraph(`Wij laten het bij een gesprek met ${voiceOf(facts).they}.`, 'Er volgt geen andere maatregel.'),
    ),
    happened(facts),
    heardBefore(facts),
    reasons(facts),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'due',
  sample: { ...pupilSample, measure: measureSample('conversation'), remedy: { kind: 'none', complaints } },
};
