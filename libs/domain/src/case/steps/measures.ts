import {
  brin,
  choice,
  choices,
  date,
  moment,
  number,
  optional,
  sealed,
  track,
  when,
  yesNo,
} from '../../language/fields.js';
import { onTrack, opening } from './kind.js';

/** Every measure any edition or the general layer can give. Which exist for whom is a power in an edition, never a list in code. */
export const measures = [
  'warning',
  'reprimand',
  'suspension',
  'interimSuspension',
  'dismissal',
  'summaryDismissal',
  'endOfRelation',
  'removal',
  'accessBan',
  'otherClass',
  'deviceBan',
  'contract',
  'conversation',
  'schoolDiscipline',
  'networkExclusion',
] as const;

/** From proposal to end: OZHW-6.3, 6.5; G04-G11. A measure and its objection are two tracks (decision 26). */
export const measureSteps = {
  'measure.propose': opening('measure', 'party', {
    measure: choice(...measures),
    /** Which ground; `pendingRemoval` exists only while a removal runs, and in PO never as a suspension's ground (LKC 107265). */
    ground: choice('ownConduct', 'parentConduct', 'safety', 'pendingRemoval', 'inquiry'),
    from: optional(date),
    /** Exclusive: the first day on which the measure no longer holds (decision 27). */
    until: optional(date),
    /** School days on which access is denied; the ledger counts them. */
    schoolDays: optional(number(0, 60)),
    lesserConsidered: choices(
      'none',
      'conversation',
      'warning',
      'accessBan',
      'otherClass',
      'deviceBan',
      'suspension',
      'reprimand',
      'support',
    ),
    urgent: yesNo,
    urgency: when('urgent', ['true'], sealed()),
    extends: optional(track),
    withPay: optional(yesNo),
    area: when('measure', ['accessBan'], sealed(400)),
    contactPerson: when('measure', ['accessBan'], sealed(200)),
    finalWarningGiven: when('measure', ['dismissal', 'summaryDismissal'], yesNo),
    counselConsulted: when('measure', ['summaryDismissal'], yesNo),
    /** What is and is not allowed, and what follows on a breach (MEI-X2). */
    terms: when('measure', ['contract'], optional(sealed())),
    interest: optional(sealed()),
    lesserReason: optional(sealed()),
    changed: optional(sealed()),
    /** Why it comes although the agreements were never explained (MEI-U8). */
    allTheSame: optional(sealed()),
    reason: sealed(),
  }),
  'measure.intend': onTrack('measure', {
    sentOn: date,
    channel: choice('registered', 'handed', 'portal'),
    defenceUntil: optional(date),
  }),
  'measure.defend': onTrack('measure', {
    manner: choice('oral', 'written', 'waived'),
    on: date,
    text: optional(sealed(20000)),
  }),
  'measure.decide': onTrack('measure', {
    decision: choice('impose', 'reject'),
    /** The hearing's points were answered one by one; without it a hearing was no hearing (LKC 106652). */
    answersDefence: optional(yesNo),
    promptly: optional(yesNo),
    /** Why this one fares otherwise than those he acted with. */
    unlikeOthers: optional(sealed()),
    /** Why a class teacher had nothing to add, where none of a suspended pupil was heard (RBOVE:2014:4116). */
    teacherNotHeard: optional(sealed()),
    reason: sealed(),
  }),
  'measure.announce': onTrack('measure', {
    manner: choice('letter', 'registered', 'handed', 'appMessage'),
    on: date,
    remedyClause: yesNo,
  }),
  'measure.start': onTrack('measure', {}),
  'measure.confirm': onTrack('measure', { decision: choice('confirm', 'lift'), reason: sealed() }),
  'measure.findSchool': onTrack('measure', { school: brin, willing: yesNo, on: date, contact: sealed(200) }),
  'measure.consultInspectorate': onTrack('measure', {
    on: date,
    spokenTo: sealed(200),
    educationContinues: yesNo,
    result: sealed(),
  }),
  'measure.finalise': onTrack('measure', {}),
  'measure.end': onTrack('measure', { how: choice('termOver', 'served', 'early', 'completed') }),
  'measure.withdraw': onTrack('measure', { reason: sealed() }),
  'measure.annul': onTrack('measure', { reason: sealed() }),

  /** Opened by the announcement of a measure that knows a remedy. */
  'objection.open': opening('objection', 'party', {
    against: track,
    remedy: choice('objection', 'appeal'),
    until: date,
  }),
  'objection.receive': onTrack('objection', { on: date, text: optional(sealed(20000)), late: optional(yesNo) }),
  'objection.hear': onTrack('objection', {
    on: date,
    manner: choice('inPerson', 'phone', 'written', 'declined'),
    parentsPresent: choice('yes', 'no', 'notApplicable'),
    minutes: sealed(20000),
  }),
  /** Awb 7:10: an advisory committee doubles the term; a postponement, told in writing, adds six weeks. */
  'objection.extend': onTrack('objection', { because: choice('committee', 'postponement'), reason: sealed() }),
  'objection.pause': onTrack('objection', { because: choice('disputeCommittee', 'committeeHearing'), at: moment }),
  'objection.resume': onTrack('objection', { at: moment }),
  'objection.decide': onTrack('objection', {
    outcome: choice('founded', 'unfounded', 'inadmissible'),
    reason: sealed(),
  }),
  'objection.lapse': onTrack('objection', {}),
} as const;
