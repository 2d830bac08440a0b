import {
  choice,
  choices,
  clauses,
  date,
  moment,
  optional,
  party,
  person,
  sealed,
  when,
  yesNo,
} from '../../language/fields.js';
import { ageBands, partyKinds, partyRoles } from '../../language/parties.js';
import { caseStep, chatter, partyStep } from './kind.js';

/** What a report can be about; the reporter chooses, the review may correct. */
export const categories = [
  'privateContact',
  'groupChat',
  'bullying',
  'humiliatingImage',
  'insult',
  'slander',
  'threat',
  'stalking',
  'discrimination',
  'sexualConduct',
  'intimateImage',
  'hacking',
  'fakeAccount',
  'accountInSchoolName',
  'publishedPersonalData',
  'publishedImage',
  'phoneInClass',
  'radicalisation',
  'derailingCommunication',
  'publicationDoubt',
  'mediaRequest',
  'other',
] as const;

const unsure = choice('yes', 'no', 'unknown');

/** From the first word to the review: OZHW-0.1, 2.1, 2.2; G01, G03, G16. */
export const intake = {
  /** Opens every case. The answers alone start what statute demands at once (G01). */
  'report.receive': caseStep({
    kind: choice('incident', 'publicationDoubt', 'derailingCommunication', 'mediaRequest'),
    addressee: choice('leadership', 'board'),
    reporterKind: choice('employee', 'externalWorker', 'intern', 'pupil', 'parent', 'outsider', 'unknown'),
    naming: choice('named', 'confidential', 'anonymous'),
    categories: choices(...categories),
    subjectKind: choice(...partyKinds),
    victimKind: choice(...partyKinds, 'nobody'),
    victimIsMinor: optional(unsure),
    /** Asked in plain words: could this be sexual, in word, image, sound or touch, online too? */
    possiblySexual: unsure,
    intimateImage: unsure,
    personalData: unsure,
    aboutLeadership: choice('no', 'leadership', 'board', 'unknown'),
    acuteDanger: yesNo,
    knownAt: moment,
    story: optional(sealed(20000)),
    reporter: optional(sealed(400)),
  }),
  'report.join': caseStep({
    reporterKind: choice('employee', 'externalWorker', 'intern', 'pupil', 'parent', 'outsider', 'unknown'),
    naming: choice('named', 'confidential', 'anonymous'),
    knownAt: moment,
    story: optional(sealed(20000)),
    reporter: optional(sealed(400)),
  }),
  'report.add': chatter({ text: sealed(20000) }),
  'report.withdraw': caseStep({ reason: optional(sealed()) }),

  /** Adds a person; the id is given by the case (`p1`, `p2` ...). Name and birth date are sealed. */
  'party.add': partyStep({
    kind: choice(...partyKinds),
    role: choice(...partyRoles),
    band: when('kind', ['pupil'], choice(...ageBands)),
    parentOf: when('role', ['parentOf', 'teacherOf'], party),
    /** The staff member in the directory, where it is one: he is walled off from what concerns himself. */
    person: optional(person),
    name: sealed(200),
    born: optional(sealed(40)),
    /** Where post reaches this person, a line per line; without it his letters are handed over. */
    address: optional(sealed(400)),
  }),
  'party.correct': partyStep({
    kind: optional(choice(...partyKinds)),
    role: optional(choice(...partyRoles)),
    band: optional(choice(...ageBands)),
    address: optional(sealed(400)),
    reason: sealed(),
  }),
  'party.inform': partyStep({
    about: choice(
      'report',
      'policeReport',
      'hearing',
      'decision',
      'dataBreach',
      'ownComplaint',
      'accusation',
      'outcome',
    ),
    manner: choice('letter', 'conversation', 'phone', 'email'),
    note: optional(sealed()),
  }),

  'case.take': caseStep({}),
  'case.assign': caseStep({ to: { kind: 'person', required: true }, reason: optional(sealed()) }),
  /** Somebody who is too close to it: he himself says so, or whoever leads the case (decision 25). */
  'conflict.declare': caseStep({ person, reason: sealed() }),
  'conflict.lift': caseStep({ person, reason: sealed() }),
  'scope.assess': caseStep({ inScope: yesNo, reason: sealed() }),
  /** Which norms of the edition this subject's conduct breached, or the exception that lifts them (OZHW-3.2, 3.3, 3.4). */
  'breach.assess': partyStep({
    norms: clauses,
    exception: choice('none', 'professionalGroup', 'lesson', 'consent'),
    groupPurpose: when(
      'exception',
      ['professionalGroup'],
      choice('internationalisation', 'education', 'learningToLearn', 'safety', 'other'),
    ),
    groupOnlySpecialMatters: when('exception', ['professionalGroup'], yesNo),
    groupPhotos: when('exception', ['professionalGroup'], yesNo),
    groupOthersTold: when('exception', ['professionalGroup'], yesNo),
    lessonUnavoidable: when('exception', ['lesson'], yesNo),
    lesson: when('exception', ['lesson'], sealed(400)),
    lessonTeacher: when('exception', ['lesson'], sealed(200)),
    /** On consent, also where there was none: what was published, of whom, and who could have given it on that day. */
    publishedOn: when('exception', ['none', 'consent'], optional(date)),
    shown: when('exception', ['none', 'consent'], optional(party)),
    consentBy: when('exception', ['none', 'consent'], optional(choice('parent', 'pupil', 'person', 'nobody'))),
    consentOf: when('exception', ['none', 'consent'], optional(choice('pupilUnder16', 'pupilFrom16', 'otherPerson'))),
    consentRecorded: when(
      'exception',
      ['none', 'consent'],
      optional(choice('pupilAdministration', 'consentRegister', 'notKept')),
    ),
    reason: sealed(),
  }),
  'review.finish': caseStep({
    route: choice('investigate', 'outOfScope', 'unfounded', 'withdrawn', 'referred', 'handedOver'),
    /** Which sibling protocol or body, where it is referred. */
    referredTo: when(
      'route',
      ['referred'],
      choice('complaints', 'whistleblowing', 'meldcode', 'siblingProtocol', 'communications'),
    ),
    reason: sealed(),
  }),
} as const;
