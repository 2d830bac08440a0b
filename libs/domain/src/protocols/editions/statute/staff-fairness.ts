import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { inState, measureIs, ofStaff, proposing } from './conditions.js';

const sanctions = ['reprimand', 'suspension', 'dismissal', 'summaryDismissal', 'endOfRelation'] as const;
const imposing: Condition = { not: { fact: 'step.decision', is: 'reject' } };
const order: Condition = { all: [ofStaff, measureIs('interimSuspension')] };
const urgent: Condition = { fact: 'track.urgent', is: true };
/** Asked for his side in this case: heard or offered it, or with a defence on this very measure. */
const heard: Condition = {
  any: [
    { taken: 'hearing.record', of: 'party' },
    { taken: 'measure.defend', of: 'track' },
  ],
};

/** G09 and G10: the side of whoever works for the school is asked, weighed and answered. CAO PO, CAO VO; case law of the appeals committee. */
export const staffFairness: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'G09.answers',
    cites: ['G09'],
    nl: 'Ga in het besluit in op wat de medewerker in zijn verweer zei.',
    en: 'Answer in the decision what the employee said in his defence.',
    steps: ['measure.decide'],
    when: {
      all: [
        ofStaff,
        measureIs(...sanctions),
        imposing,
        { taken: 'measure.defend', of: 'track', where: { manner: ['oral', 'written'] } },
      ],
    },
    requires: { fact: 'step.answersDefence', is: true },
    lifts: 'answerDefence',
  },
  {
    rule: 'limit',
    id: 'G09.fullTerm',
    cites: ['G09'],
    nl: 'Geef in het voornemen de hele termijn voor verweer.',
    en: 'Give the full term for a defence in the intention.',
    steps: ['measure.intend'],
    when: { all: [ofStaff, measureIs('reprimand', 'suspension', 'dismissal')] },
    requires: { holds: 'defenceTermFull', with: { weeks: { figure: 'staffDefence' } } },
    lifts: 'giveFullTerm',
  },
  {
    rule: 'limit',
    id: 'G09.interest',
    cites: ['G09'],
    nl: 'Weeg het belang van de medewerker en schrijf op hoe.',
    en: "Weigh the employee's interest, and write down how.",
    steps: ['measure.propose'],
    when: { all: [ofStaff, proposing(...sanctions)] },
    requires: { fact: 'step.interest', given: true },
    lifts: 'weighEmployee',
  },
  {
    rule: 'limit',
    id: 'G10.heard',
    cites: ['G10'],
    nl: 'Vraag de medewerker naar zijn kant voordat u hem vrijstelt van werk, of leg vast waarom dat niet kan wachten.',
    en: 'Ask the employee for his side before you keep him away, or record why that cannot wait.',
    steps: ['measure.decide'],
    when: { all: [order, imposing, { not: urgent }] },
    requires: heard,
    lifts: 'hearFirst',
  },
  {
    rule: 'duty',
    id: 'G10.heardAfterwards',
    cites: ['G10'],
    nl: 'U stelde met spoed vrij van werk zonder eerst te horen. Hoor de medewerker nu alsnog.',
    en: 'You kept somebody away urgently without a hearing. Hear him now.',
    scope: 'track',
    machine: 'measure',
    when: { all: [order, urgent, inState('decided', 'announced', 'inForce', 'ended')] },
    met: heard,
    by: ['hr', 'principal', 'board'],
    step: 'hearing.record',
    preset: { purpose: 'facts' },
    within: { figure: 'hearingAfterwards' },
    // The police may ask to wait with it (G02).
    waivableBy: ['board', 'supervisoryBoard'],
    blocks: ['case.close', 'execution.finish'],
  },
];
