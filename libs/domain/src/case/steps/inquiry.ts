import { choice, date, moment, number, optional, parties, sealed, stepOf, when, yesNo } from '../../language/fields.js';
import { caseStep, chatter, opening, onTrack, partyStep } from './kind.js';

/** Who can be asked for advice or a view inside the organisation. */
export const consulted = [
  'teamLeader',
  'principal',
  'dpo',
  'board',
  'hr',
  'communications',
  'confidant',
  'inspectorate',
  'legalCounsel',
  'safetyAdvicePoint',
  'police',
] as const;

/** Finding out: consultation, hearing, evidence, findings, qualification. OZHW-5.4, 5.5, 6.1, 6.2, 6.4, 6.6. */
export const inquiry = {
  /** Asked about the case, or about a track when `track` is named on the step. */
  'consultation.ask': caseStep({ role: choice(...consulted), question: sealed() }),
  /** `advises` is the plain choice; the advice itself is sealed. Roles inside answer themselves; bodies outside are recorded by whoever asked. */
  'consultation.answer': caseStep({
    role: choice(...consulted),
    advises: choice('for', 'against', 'neutral', 'publish', 'change', 'doNotPublish', 'notify', 'doNotNotify'),
    advice: sealed(),
  }),

  'evidence.record': caseStep({
    sort: choice('statement', 'description', 'messageText', 'image', 'cameraImage', 'document', 'observation'),
    about: optional(parties),
    /** Whether other pupils can be recognised: then disclosure is limited (RBZWB:2020:727). */
    showsOthers: when('sort', ['image', 'cameraImage'], yesNo),
    intimateMinor: when('sort', ['image', 'cameraImage', 'document'], choice('no', 'yes', 'unknown')),
    /** Where it comes from: open to everybody, shown on somebody's device, or given (OOG-4.2.6, 4.2.7). */
    source: optional(choice('openOnline', 'closedOnline', 'shownOnDevice', 'given', 'schoolOwn')),
    asked: when('source', ['shownOnDevice'], yesNo),
    voluntary: when('source', ['shownOnDevice'], yesNo),
    conditional: when('source', ['shownOnDevice'], yesNo),
    present: when('source', ['shownOnDevice'], sealed(400)),
    content: sealed(20000),
  }),
  'hearing.invite': partyStep({
    purpose: choice('facts', 'intention', 'objection'),
    on: date,
    with: choice('alone', 'withParents', 'withCounsel'),
  }),
  /** Hearing, or the offer of one that was declined: both count, the difference stays visible. */
  'hearing.record': partyStep({
    purpose: choice('facts', 'intention', 'objection'),
    on: date,
    manner: choice('inPerson', 'phone', 'written', 'declined', 'noShow'),
    parentsPresent: choice('yes', 'no', 'notApplicable'),
    minutes: sealed(20000),
  }),
  'hearing.agree': partyStep({
    hearing: stepOf('hearing.record'),
    agreed: choice('agreed', 'commented'),
    comment: optional(sealed()),
  }),
  /** What was established about this person's own conduct, per subject; `byFather` conduct is no ground against a child (RBLIM:2022:5138). */
  'finding.record': partyStep({
    founded: choice('founded', 'unfounded', 'notEstablished'),
    ownConduct: yesNo,
    ownRole: choice('made', 'posted', 'shared', 'viewed', 'tookPart', 'other', 'none'),
    reason: sealed(),
  }),
  'factFinding.finish': caseStep({ summary: sealed() }),

  'qualification.raise': opening('qualification', 'party', {
    of: choice('neglectOfDuty', 'culpableConduct', 'boundaryCrossing', 'possiblyCriminal', 'dataBreach'),
    /** For a breach: when the organisation became aware (AVG 33). */
    discoveredAt: optional({ kind: 'moment', required: true } as const),
    /** For possibly criminal: the sort decides the lawful route (G02, G17, T8). */
    offence: when(
      'of',
      ['possiblyCriminal'],
      choice('againstSchool', 'onComplaintOfVictim', 'sexualByStaff', 'gravest', 'other'),
    ),
    legalGround: when('of', ['possiblyCriminal'], choice('uavg32a', 'uavg32d', 'uavg33-2b')),
    reason: sealed(),
  }),
  'qualification.decide': onTrack('qualification', {
    answer: yesNo,
    highRisk: optional(yesNo),
    notify: optional(choice('notify', 'doNotNotify')),
    reason: sealed(),
  }),

  'outcome.record': partyStep({
    outcome: choice(
      'measure',
      'conversation',
      'address',
      'advice',
      'endOfRelation',
      'noMeasure',
      'correction',
      'handover',
    ),
    reason: sealed(),
  }),
  'rehabilitation.decide': partyStep({ text: choice('issued', 'notWanted', 'notNeeded'), reason: sealed() }),
  'aftercare.record': partyStep({ offered: choice('accepted', 'declined', 'notReached'), note: optional(sealed()) }),
  'decision.finish': caseStep({ summary: optional(sealed()) }),
  'execution.finish': caseStep({}),

  'advice.give': caseStep({
    advice: choice('publish', 'change', 'doNotPublish', 'allow', 'refuse', 'steps'),
    text: sealed(),
  }),
  'advice.turn': caseStep({ reason: sealed() }),

  'note.add': chatter({ text: sealed(20000) }),
  'message.send': chatter({ from: choice('school', 'reporter'), text: sealed(8000) }),
  'education.arrange': partyStep({
    manner: choice('homework', 'online', 'elsewhere'),
    from: date,
    note: optional(sealed()),
  }),
  'consideration.pause': caseStep({ reason: choice('inquiry', 'legalAdvice', 'absence'), until: date, note: sealed() }),
  /** `at`: when whoever may decide came to know; the stopwatch of BW 7:677 runs from then. */
  'suspicion.know': partyStep({
    of: choice('summaryDismissal'),
    knownHours: optional(number(0, 10000)),
    at: optional(moment),
  }),
} as const;
