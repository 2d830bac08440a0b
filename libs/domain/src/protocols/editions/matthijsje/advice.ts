import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';

const doubt: Condition = { fact: 'case.kind', is: 'publicationDoubt' };

/** The doubt of a manager, a school leader or a member of the board about what he would publish himself. */
const ofWhoLeads: Condition = {
  all: [
    doubt,
    {
      any: [
        { fact: 'intake.aboutLeadership', is: ['leadership', 'board'] },
        { fact: 'intake.subjectKind', is: 'boardMember' },
        { taken: 'report.receive', by: ['teamLeader', 'principal', 'board', 'supervisoryBoard'] },
      ],
    },
  ],
};

/** E5 and E8: doubt about a publication. Whoever leads has his answer at once; anybody else has his manager's advice. */
export const advice: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'MAT-E5.answer',
    cites: ['MAT-E5'],
    nl: 'Wie leiding geeft of bestuurt en twijfelt, plaatst niets. Dat antwoord staat vast.',
    en: 'Whoever leads or governs and is in doubt posts nothing. That answer stands.',
    scope: 'case',
    when: { all: [ofWhoLeads, { fact: 'case.stage', is: 'asked' }] },
    met: { taken: 'advice.stand' },
    by: ['system'],
    step: 'advice.stand',
    preset: { advice: 'doNotPublish' },
    blocks: [],
  },
  {
    rule: 'limit',
    id: 'MAT-E5.only',
    cites: ['MAT-E5'],
    nl: 'Op twijfel van wie leiding geeft of bestuurt is er één antwoord: niet plaatsen.',
    en: 'To the doubt of whoever leads or governs there is one answer: do not post.',
    steps: ['advice.give'],
    when: ofWhoLeads,
    requires: { fact: 'step.advice', is: 'doNotPublish' },
    lifts: 'chooseAdvice',
  },
  {
    rule: 'duty',
    id: 'MAT-E8.advise',
    cites: ['MAT-E8'],
    nl: 'Een medewerker weet niet of hij iets kan plaatsen. Geef advies.',
    en: 'A member of staff does not know whether he can post something. Give advice.',
    scope: 'case',
    when: { all: [doubt, { not: ofWhoLeads }, { fact: 'case.stage', is: ['asked', 'considering'] }] },
    met: { taken: 'advice.give' },
    by: leaders,
    step: 'advice.give',
    within: { amount: 1, unit: 'workingDays' },
    blocks: [],
  },
  {
    rule: 'limit',
    id: 'MAT-E8.answer',
    cites: ['MAT-E8'],
    nl: 'Het advies is: plaatsen, veranderen of niet plaatsen.',
    en: 'The advice is: post, change or do not post.',
    steps: ['advice.give'],
    when: doubt,
    requires: { fact: 'step.advice', is: ['publish', 'change', 'doNotPublish'] },
    lifts: 'chooseAdvice',
  },
];
