import { choice, date, moment, optional, sealed, when, yesNo } from '../../language/fields.js';
import { caseStep, onTrack, opening, openingAbout, partyStep } from './kind.js';

/** Where something goes that belongs to another rule: a body of its own, or a sibling protocol of the school. */
export const siblings = ['complaints', 'whistleblowing', 'meldcode', 'siblingProtocol', 'communications'] as const;

/** Of a sibling protocol: which, who receives it there, and the facts that go along (OOG-4.1.2). */
export const toSibling = <const F extends string>(field: F) => ({
  sibling: when(
    field,
    ['siblingProtocol'],
    optional(choice('sexualConduct', 'suspensionAndRemoval', 'discrimination', 'integrity')),
  ),
  receiver: when(field, ['siblingProtocol'], optional(choice('principal', 'board', 'confidant', 'hr'))),
  facts: when(field, ['siblingProtocol'], optional(sealed())),
});

/** What goes on beside the case itself: referrals, requests to withdraw a publication, corrections, calls, answers that stand already. */
export const beside = {
  /** The router for what belongs elsewhere; also while the rest of the case goes on here. */
  'referral.send': openingAbout('referral', {
    to: choice(...siblings),
    ...toSibling('to'),
    /** Whether the case here waits for what comes of it there (OOG-4.1.2). */
    waits: when('to', ['siblingProtocol'], optional(yesNo)),
    reason: optional(sealed()),
  }),
  'referral.answer': onTrack('referral', { accepted: yesNo, by: sealed(200), reference: optional(sealed(100)) }),
  'referral.conclude': onTrack('referral', { on: date, outcome: sealed() }),

  /** A request, never a demand: what was published, where, and what is asked. */
  'withdrawal.ask': opening('withdrawalRequest', 'party', {
    asks: choice('removal', 'correction'),
    /** Whether another's privacy or a right (portrait, author, data protection) asks for it. */
    because: choice('privacy', 'right', 'decency', 'mistake', 'other'),
    on: date,
    what: sealed(),
    where: sealed(400),
  }),
  'withdrawal.answer': onTrack('withdrawalRequest', {
    answer: choice('removed', 'corrected', 'refused', 'none'),
    refusedBecause: when('answer', ['refused'], choice('messagesStay', 'notTheirs', 'expression', 'other')),
    on: date,
    note: optional(sealed()),
  }),
  /** What came of a correction that is the outcome of a case (MAT-B3). */
  'correction.record': partyStep({
    manner: choice('corrected', 'removed'),
    on: date,
    what: sealed(),
    madeKnown: sealed(),
    removalReason: when('manner', ['removed'], sealed()),
  }),

  /** Somebody was reached by telephone, where a message would not be read in time (MAT-I4). */
  'call.record': caseStep({ at: moment, reached: yesNo, spokenTo: sealed(200) }),
  /** An edition answers some questions itself, at once: written by the clock alone (MAT-E5). */
  'advice.stand': caseStep({ advice: choice('doNotPublish') }),
} as const;
