import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { measureIs, ofStaff } from './conditions.js';

const ofTwo: Condition = {
  any: [
    measureIs('dismissal', 'summaryDismissal', 'reprimand', 'endOfRelation', 'removal'),
    { all: [measureIs('suspension'), ofStaff] },
  ],
};

/** G16: who stays out of what, beside the fairness of the general layer. */
export const separation: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'G16.notReporter',
    cites: ['G16'],
    nl: 'Wie meldde, besluit niet over de zwaarste maatregelen.',
    en: 'Whoever reported does not decide on the heaviest measures.',
    steps: ['measure.decide'],
    when: ofTwo,
    requires: { holds: 'actorIsNotReporter' },
    lifts: 'askSomeoneElse',
  },
  {
    rule: 'limit',
    id: 'G16.assignee',
    cites: ['G16'],
    nl: 'Geef de zaak niet aan iemand die er zelf bij betrokken is.',
    en: 'Do not give the case to somebody who is involved in it.',
    steps: ['case.assign'],
    requires: { holds: 'assigneeIsNoParty' },
    lifts: 'askSomeoneElse',
  },
  {
    rule: 'limit',
    id: 'G16.otherOwner',
    cites: ['G16'],
    nl: 'Wie deze zaak heeft, is er zelf bij betrokken. Geef de zaak aan een ander.',
    en: 'Whoever has this case is involved in it. Give the case to somebody else.',
    steps: ['case.assign', 'scope.assess', 'review.finish', 'hearing.record', 'finding.record', 'measure.propose'],
    requires: { holds: 'ownerIsNoParty' },
    lifts: 'assignCase',
    severity: 'warn',
  },
];
