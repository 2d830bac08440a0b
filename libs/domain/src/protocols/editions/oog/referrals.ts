import type { StepType } from '../../../case/steps/index.js';
import type { Condition } from '../../condition.js';
import type { Duty, Limit, Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';

const sibling = 'siblingProtocol';
/** Sent there by somebody, who said that the case here waits for it. */
const awaited: Condition = {
  all: [
    { fact: 'track.to', is: sibling },
    { fact: 'track.waits', is: true },
  ],
};
const inState = (...states: readonly string[]): Condition => ({ fact: 'track.state', is: states });

const named = (id: string, step: StepType, when: Condition): Limit => ({
  rule: 'limit',
  id: `OOG-4.1.2.${id}`,
  cites: ['OOG-4.1.2'],
  nl: 'Zeg naar welk protocol u verwijst, wie het daar krijgt en welke feiten u meegeeft.',
  en: 'Say to which protocol you refer it, who receives it there and which facts you hand over.',
  steps: [step],
  when,
  requires: {
    all: [
      { fact: 'step.sibling', given: true },
      { fact: 'step.receiver', given: true },
      { fact: 'step.facts', given: true },
    ],
  },
  lifts: 'nameSibling',
});

const waiting = (id: string, from: string, step: StepType, nl: string, en: string, days: number): Duty => ({
  rule: 'duty',
  id: `OOG-4.1.2.${id}`,
  cites: ['OOG-4.1.2'],
  nl,
  en,
  scope: 'track',
  machine: 'referral',
  when: { all: [awaited, inState(from, 'declined', 'known', 'accepted')] },
  met: { not: inState(from) },
  by: leaders,
  step,
  within: { amount: days, unit: 'workingDays' },
  blocks: ['case.close'],
  waivableBy: ['principal', 'board', 'supervisoryBoard'],
});

/** 4.1.2: to a sibling protocol, which ends the case here or is waited for; what statute asks runs on either way. */
export const siblingProtocols: readonly Rule[] = [
  named('named', 'review.finish', { fact: 'step.referredTo', is: sibling }),
  // What the clock sends follows on the review, where all of this was asked.
  named('sent', 'referral.send', {
    all: [{ fact: 'step.to', is: sibling }, { not: { fact: 'actor.role', is: 'system' } }],
  }),
  waiting(
    'answered',
    'sent',
    'referral.answer',
    'Deze zaak wacht op het andere protocol. Ga na of de verwijzing is aangenomen.',
    'This case waits for the other protocol. Find out whether the referral was taken on.',
    5,
  ),
  waiting(
    'known',
    'accepted',
    'referral.conclude',
    'Deze zaak wacht op het andere protocol. Leg vast wat daar de uitkomst is.',
    'This case waits for the other protocol. Record what the outcome is there.',
    30,
  ),
];
