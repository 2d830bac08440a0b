import {
  choice,
  choices,
  date,
  edition,
  moment,
  obligations,
  optional,
  paper,
  party,
  person,
  sealed,
  stepNumber,
  when,
  yesNo,
} from '../../language/fields.js';
import { caseStep, onTrack, opening, openingAbout, partyStep } from './kind.js';

/** Bodies outside the school to which something is reported. */
export const bodies = [
  'confidentialInspector',
  'police',
  'dataProtectionAuthority',
  'inspectorate',
  'municipality',
] as const;

const inspectionScope = [
  'mailHeaders',
  'mailContent',
  'loginRecords',
  'sharedFiles',
  'networkLogs',
  'schoolAccountPosts',
] as const;

/** Outside reports, data inspection, papers and files, closing. OZHW-6.2, 6.6, 6.7; G01, G02, G05, G07, G12, G19, G20. */
export const outside = {
  'outsideReport.make': openingAbout('outsideReport', {
    to: choice(...bodies),
    /** What kind of police contact: the school's own complaint, the lawful order of G02, a report or advice. */
    sort: when(
      'to',
      ['police'],
      choice('schoolComplaint', 'sexualOffence', 'policeAdvice', 'policeDiscussion', 'victimTold'),
    ),
    about: optional(
      choice(
        'sexualOffence',
        'boundaryCrossing',
        'suspension',
        'removal',
        'removalFinal',
        'dataBreach',
        'offence',
        'policeReportMade',
        'seriousIncident',
      ),
    ),
    at: moment,
    manner: choice('phone', 'written', 'portal', 'inPerson'),
    spokenTo: sealed(200),
    reference: optional(sealed(100)),
    advice: optional(sealed()),
    /** Why it is reported, where that is a choice (OOG-4.1.1). */
    because: optional(sealed()),
    /** Why a notice comes after its term (AVG 33(1)). */
    lateBecause: optional(sealed()),
  }),
  'outsideReport.conclude': onTrack('outsideReport', { reasonableSuspicion: yesNo, advice: sealed() }),
  'outsideReport.decline': openingAbout('outsideReport', {
    to: choice(...bodies),
    about: optional(choice('offence', 'dataBreach', 'boundaryCrossing')),
    reason: sealed(),
  }),
  /** A deviation from the order of G02 because the police instructed it. */
  'policeOrder.record': caseStep({
    instruction: choice('informLater', 'doNotInform'),
    at: moment,
    spokenTo: sealed(200),
    reference: sealed(100),
  }),

  'inspection.request': opening('dataInspection', 'case', {
    scope: choices(...inspectionScope),
    ground: sealed(),
    proportionality: sealed(),
    until: date,
  }),
  'inspection.grant': onTrack('dataInspection', {
    scope: choices(...inspectionScope),
    until: date,
    authorised: { kind: 'person', required: true },
    proportionality: sealed(),
    reason: sealed(),
  }),
  'inspection.refuse': onTrack('dataInspection', { reason: sealed() }),
  'inspection.setActions': onTrack('dataInspection', { actions: choices(...inspectionScope) }),
  'inspection.authorise': onTrack('dataInspection', { person }),
  'inspection.acceptSecrecy': onTrack('dataInspection', {}),
  'inspection.look': onTrack('dataInspection', { at: choice(...inspectionScope), found: sealed() }),
  'inspection.expire': onTrack('dataInspection', {}),

  /** One paper of the case, for one person's file: filed or left out with a reason (decision 28). */
  'paper.file': partyStep({
    paper,
    file: choice('pupilFile', 'personnelFile'),
    marked: optional(choice('parentConduct')),
    /** Into which child's file, where the paper is about a parent. */
    child: optional(party),
  }),
  'paper.leaveOut': partyStep({
    paper,
    file: choice('pupilFile', 'personnelFile'),
    because: choice('minimisation', 'criminalData', 'thirdParties', 'unfounded', 'duplicate'),
    reason: optional(sealed()),
  }),
  'letter.issue': partyStep({
    letter: choice(
      'hearingInvitation',
      'intention',
      'decision',
      'parentsNotice',
      'inspectorateNotice',
      'municipalityNotice',
      'advice',
      'rehabilitation',
      'objectionDecision',
    ),
    paper,
    content: sealed(40000),
  }),

  /**
   * The case goes on under another edition (decision 10); which obligations begin, end or change by that is worked out when it is
   * recorded, never filled in.
   */
  'case.moveEdition': caseStep({
    edition,
    additions: optional(edition),
    begins: optional(obligations),
    ends: optional(obligations),
    changes: optional(obligations),
    reason: sealed(),
  }),
  'obligation.waive': caseStep({ obligation: { kind: 'obligation', required: true }, reason: sealed() }),
  /** A term ran out; written by the clock alone. */
  'deadline.lapse': caseStep({ obligation: { kind: 'obligation', required: true }, due: moment, ends: yesNo }),
  /** Replaces what an earlier step recorded, from here on; it rewinds nothing (decision 6). */
  'step.correct': caseStep({ step: stepNumber, reason: sealed() }),
  'case.close': caseStep({}),
  'case.reopen': caseStep({ because: choice('newFacts', 'objection', 'mistake'), reason: sealed() }),
} as const;
