import type { Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';

/** Sections 3.2b and 3.2c: the manager alone, for communication that derails and for doubt about a publication. */
export const advice: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'ALM-3.2b.strategy',
    cites: ['ALM-3.2b'],
    nl: 'Bespreek vandaag met de medewerker wat nu verstandig is, en leg dat vast.',
    en: 'Discuss with the member of staff today what is wise now, and record it.',
    scope: 'case',
    when: {
      all: [
        { fact: 'case.kind', is: 'derailingCommunication' },
        { fact: 'case.stage', is: ['asked', 'considering'] },
      ],
    },
    met: { taken: 'advice.give' },
    by: leaders,
    step: 'advice.give',
    preset: { advice: 'steps' },
    within: { amount: 0, unit: 'workingDays' },
    blocks: [],
  },
  {
    rule: 'limit',
    id: 'ALM-3.2b.answer',
    cites: ['ALM-3.2b'],
    nl: 'Een gesprek dat uit de hand loopt eindigt met wat er nu gebeurt.',
    en: 'A talk that gets out of hand ends with what happens next.',
    steps: ['advice.give'],
    when: { fact: 'case.kind', is: 'derailingCommunication' },
    requires: { fact: 'step.advice', is: 'steps' },
    lifts: 'chooseAdvice',
  },
  {
    rule: 'duty',
    id: 'ALM-3.2c.advise',
    cites: ['ALM-3.2c'],
    nl: 'Een medewerker weet niet of hij iets mag plaatsen. Geef advies.',
    en: 'A member of staff is not sure whether to post something. Give advice.',
    scope: 'case',
    when: {
      all: [
        { fact: 'case.kind', is: 'publicationDoubt' },
        { fact: 'case.stage', is: ['asked', 'considering'] },
      ],
    },
    met: { taken: 'advice.give' },
    by: leaders,
    step: 'advice.give',
    within: { amount: 1, unit: 'workingDays' },
    blocks: [],
  },
  {
    rule: 'limit',
    id: 'ALM-3.2c.answer',
    cites: ['ALM-3.2c'],
    nl: 'Het advies is: plaatsen, veranderen of niet plaatsen.',
    en: 'The advice is: post, change or do not post.',
    steps: ['advice.give'],
    when: { fact: 'case.kind', is: 'publicationDoubt' },
    requires: { fact: 'step.advice', is: ['publish', 'change', 'doNotPublish'] },
    lifts: 'chooseAdvice',
  },
];
