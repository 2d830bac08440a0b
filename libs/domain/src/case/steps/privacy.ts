import { choice, date, optional, sealed, when, yesNo } from '../../language/fields.js';
import { caseStep, onTrack, opening } from './kind.js';

/** Data of the people of a case: what they ask of their own (AVG 12, 15; G13), and what others are told of them (LKC 108100). */
export const privacy = {
  'access.ask': opening('accessRequest', 'party', {
    asks: choice('inspection', 'copy', 'correction', 'erasure', 'procedureFile'),
    on: date,
    /** Who asks: under 16 that is a representative (UAVG 5). */
    asker: choice('self', 'parent', 'representative'),
    identityChecked: yesNo,
    authorityChecked: when('asker', ['parent', 'representative'], yesNo),
  }),
  'access.extend': onTrack('accessRequest', { because: choice('complex', 'many'), told: yesNo, reason: sealed() }),
  'access.answer': onTrack('accessRequest', {
    answer: choice('given', 'partly', 'refused'),
    withheld: when('answer', ['partly', 'refused'], choice('rightsOfOthers', 'inquiry', 'notHeld', 'other')),
    on: date,
    /** That he can complain, to the data protection officer, the authority or a court. */
    remedyClause: yesNo,
    reason: when('answer', ['partly', 'refused'], sealed()),
  }),

  /** A message about the case to people outside it. */
  'others.tell': caseStep({
    to: choice('otherParents', 'pupils', 'staff', 'otherSchool', 'authority', 'press'),
    names: choice('nobody', 'identifying'),
    basis: when('names', ['identifying'], choice('consent', 'legalDuty', 'none')),
    /** Whether those it is about were told of it first. */
    toldFirst: optional(yesNo),
    content: sealed(8000),
  }),
} as const;
