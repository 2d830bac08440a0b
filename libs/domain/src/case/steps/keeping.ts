import { choice, date, number, optional, person, sealed, when, yesNo } from '../../language/fields.js';
import { onTrack, opening } from './kind.js';

/** What a school keeps for a time and gives back: a device (OOG-4.4.1, MEI-D1 to D4; G18), a mail address (MEI-XM1); and a contract that is signed (MEI-X2). */
export const keeping = {
  'custody.take': opening('custody', 'party', {
    device: choice('phone', 'tablet', 'laptop', 'watch', 'other'),
    /** Looked at with the pupil beside it, and then switched off (MEI-D4). */
    pupilPresent: yesNo,
    working: choice('yes', 'no', 'notChecked'),
    switchedOff: yesNo,
    condition: sealed(1000),
    /** Which time this is for this pupil; counted from what was lawfully taken before, never filled in (MEI-D1 to D3). */
    breach: optional(number(1, 1000)),
  }),
  /** Longer than the school day: who approved, until when, and why (G18). */
  'custody.keep': onTrack('custody', { until: date, approvedBy: person, reason: sealed() }),
  'custody.return': onTrack('custody', {
    on: date,
    to: choice('pupil', 'parent'),
    working: choice('yes', 'no', 'notChecked'),
    condition: sealed(1000),
  }),
  /** It should not have been taken: the device goes back, and the breach does not count for a next one. */
  'custody.annul': onTrack('custody', { reason: sealed() }),

  'account.revoke': opening('accountRevocation', 'party', {
    because: choice('unlawful', 'irresponsible', 'bullying'),
    from: date,
    /** The first day on which the address works again. */
    until: date,
    parentsAgreed: choice('agreed', 'refused', 'notAsked', 'notApplicable'),
    reason: sealed(),
  }),
  'account.restore': onTrack('accountRevocation', { how: choice('termOver', 'early') }),

  'contract.sign': onTrack('measure', {
    by: choice('pupil', 'pupilAndParent', 'refused'),
    on: date,
    refusal: when('by', ['refused'], sealed()),
    note: optional(sealed()),
  }),
} as const;
