import type { StepType } from '../../../case/steps/index.js';
import type { Duty, Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';

const beforeReviewEnds: readonly StepType[] = ['review.finish', 'advice.give', 'advice.turn', 'case.close'];

const whom = {
  principal: { nl: 'de directeur', en: 'the principal' },
  dpo: { nl: 'de FG', en: 'the data protection officer' },
} as const;

/** Two tasks: the manager asks, and whoever was asked answers; each has a term of its own and holds up the same steps. */
function consult(
  clause: string,
  kind: string,
  role: keyof typeof whom,
  days: number,
  blocks: readonly StepType[],
): readonly Rule[] {
  const { nl, en } = whom[role];
  const common: Pick<Duty, 'rule' | 'scope' | 'preset' | 'blocks'> & { cites: Duty['cites'] } = {
    rule: 'duty',
    cites: role === 'dpo' ? [clause, 'G15'] : [clause],
    scope: 'case',
    preset: { role },
    blocks,
  };
  return [
    {
      ...common,
      id: `${clause}.ask.${role}`,
      nl: `Neem contact op met ${nl}.`,
      en: `Contact ${en}.`,
      when: { fact: 'case.kind', is: kind },
      met: { taken: 'consultation.ask', where: { role } },
      by: leaders,
      step: 'consultation.ask',
      within: { amount: 1, unit: 'workingDays' },
    },
    {
      ...common,
      id: `${clause}.${role}`,
      nl: `Het advies van ${nl} is nodig. Geef antwoord.`,
      en: `The advice of ${en} is needed. Give your answer.`,
      when: {
        all: [
          { fact: 'case.kind', is: kind },
          { taken: 'consultation.ask', where: { role } },
        ],
      },
      met: { taken: 'consultation.answer', where: { role } },
      by: [role],
      step: 'consultation.answer',
      within: { amount: days, unit: 'workingDays' },
    },
  ];
}

/** Articles 5.2, 5.4 and 5.5: a request of the press, communication that derails, doubt about a publication. */
export const advice: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'OZHW-5.2.principal',
    cites: ['OZHW-5.2'],
    nl: 'Bespreek het verzoek van de media vandaag met de directeur.',
    en: 'Discuss the request of the media with the principal today.',
    scope: 'case',
    when: { fact: 'case.kind', is: 'mediaRequest' },
    met: { taken: 'consultation.answer', where: { role: 'principal' } },
    by: ['principal'],
    step: 'consultation.answer',
    preset: { role: 'principal' },
    within: { amount: 0, unit: 'workingDays' },
    blocks: ['advice.give', 'case.close'],
  },
  {
    rule: 'limit',
    id: 'OZHW-5.2.answer',
    cites: ['OZHW-5.2'],
    nl: 'Op een verzoek van de media is het antwoord toestemming of weigering.',
    en: 'The answer to a request of the media is permission or refusal.',
    steps: ['advice.give'],
    when: { fact: 'case.kind', is: 'mediaRequest' },
    requires: { fact: 'step.advice', is: ['allow', 'refuse'] },
    lifts: 'chooseAdvice',
  },
  ...consult('OZHW-5.4', 'derailingCommunication', 'principal', 1, beforeReviewEnds),
  ...consult('OZHW-5.4', 'derailingCommunication', 'dpo', 2, beforeReviewEnds),
  {
    rule: 'limit',
    id: 'OZHW-5.4.answer',
    cites: ['OZHW-5.4'],
    nl: 'Communicatie die ontspoort eindigt met vervolgstappen.',
    en: 'Derailing communication ends with next steps.',
    steps: ['advice.give'],
    when: { fact: 'case.kind', is: 'derailingCommunication' },
    requires: { fact: 'step.advice', is: 'steps' },
    lifts: 'chooseAdvice',
  },
  ...consult('OZHW-5.5', 'publicationDoubt', 'dpo', 2, ['advice.give']),
  {
    rule: 'limit',
    id: 'OZHW-5.5.answer',
    cites: ['OZHW-5.5'],
    nl: 'Het advies is: publiceren, veranderen of niet publiceren.',
    en: 'The advice is: publish, change or do not publish.',
    steps: ['advice.give'],
    when: { fact: 'case.kind', is: 'publicationDoubt' },
    requires: { fact: 'step.advice', is: ['publish', 'change', 'doNotPublish'] },
    lifts: 'chooseAdvice',
  },
  {
    rule: 'limit',
    id: 'OZHW-5.2.leave',
    cites: ['OZHW-5.2'],
    nl: 'In het register staat dat deze medewerker met de pers mocht spreken. Dan is 5.2 niet overtreden.',
    en: 'The register says that this employee had leave to speak to the media. Then 5.2 was not breached.',
    steps: ['breach.assess'],
    when: { fact: 'step.norms', has: ['OZHW-5.2'] },
    requires: { not: { fact: 'outside.onRecord', has: 'mediaLeave' } },
    lifts: 'lookInRegister',
  },
];
