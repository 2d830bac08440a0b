import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';

const open: Condition = { fact: 'case.stage', is: ['asked', 'considering'] };
const derailing: Condition = { fact: 'case.kind', is: 'derailingCommunication' };
const doubt: Condition = { fact: 'case.kind', is: 'publicationDoubt' };

/** W2 and W3: the manager alone, for communication that derails and for doubt about a publication. */
export const advice: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'MEI-W2.strategy',
    cites: ['MEI-W2'],
    nl: 'Bespreek vandaag met de medewerker wat nu verstandig is, en leg dat vast.',
    en: 'Discuss with the employee today what is wise now, and record it.',
    scope: 'case',
    when: { all: [derailing, open] },
    met: { taken: 'advice.give' },
    by: leaders,
    step: 'advice.give',
    preset: { advice: 'steps' },
    within: { amount: 0, unit: 'workingDays' },
    blocks: [],
  },
  {
    rule: 'limit',
    id: 'MEI-W2.answer',
    cites: ['MEI-W2'],
    nl: 'Een gesprek dat uit de hand loopt eindigt met wat er nu gebeurt.',
    en: 'Talk that gets out of hand ends with what happens next.',
    steps: ['advice.give'],
    when: derailing,
    requires: { fact: 'step.advice', is: 'steps' },
    lifts: 'chooseAdvice',
  },
  {
    rule: 'duty',
    id: 'MEI-W3.advise',
    cites: ['MEI-W3'],
    nl: 'Een medewerker weet niet of iets mag. Geef advies.',
    en: 'An employee does not know whether something is allowed. Give advice.',
    scope: 'case',
    when: { all: [doubt, open] },
    met: { taken: 'advice.give' },
    by: leaders,
    step: 'advice.give',
    within: { amount: 1, unit: 'workingDays' },
    blocks: [],
  },
  {
    rule: 'limit',
    id: 'MEI-W3.answer',
    cites: ['MEI-W3'],
    nl: 'Het advies is: plaatsen, veranderen of niet plaatsen.',
    en: 'The advice is: post, change or do not post.',
    steps: ['advice.give'],
    when: doubt,
    requires: { fact: 'step.advice', is: ['publish', 'change', 'doNotPublish'] },
    lifts: 'chooseAdvice',
  },
];
