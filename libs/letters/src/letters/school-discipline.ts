import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing, happened, heardBefore, reasons } from './passages.js';
import { complaints, measureSample, pupilSample } from './sample-facts.js';
import { voiceOf } from './voice.js';

/** Discipline at school that keeps a pupil from no lesson, such as staying after hours. */
export const schoolDiscipline: LetterText = {
  title: ({ subject }) => `Besluit: strafmaatregel op school voor ${subject.name ?? ''}`,
  cites: ({ basis }) => basis.map(({ id }) => id),
  needs: () => ['decision', 'ground', 'heardPupil'],
  body: (facts) => {
    const { They } = voiceOf(facts);
    return [
      section('Ons besluit', paragraph(`${They} krijgt een strafmaatregel op school.`, 'De lessen gaan gewoon door.')),
      happened(facts),
      heardBefore(facts),
      reasons(facts),
      closing(facts),
    ];
  },
  norms: 'leftOut',
  remedy: 'due',
  sample: { ...pupilSample, measure: measureSample('schoolDiscipline'), remedy: { kind: 'none', complaints } },
};
