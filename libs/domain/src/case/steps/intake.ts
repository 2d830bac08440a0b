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
  track,
  when,
  whereRuled,
  yesNo,
} from '../../language/fields.js';
import { ageBands, attendances, partyKinds, partyRoles } from '../../language/parties.js';
import { siblings, toSibling } from './beside.js';
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
  'underAgeAccount',
  'schoolMail',
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
    kind: choice('incident', 'publicationDoubt', 'derailingCommunication', 'mediaRequest', 'supportRequest'),
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
    /** How it came to light; what is found by searching names the term that found it (OOG-4.1.3). */
    source: optional(choice('told', 'seen', 'monitoring')),
    searchTerm: when('source', ['monitoring'], choice('organisationName', 'schoolName', 'personName')),
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
    /** Of a pupil; this school where it is not said. */
    attends: when('kind', ['pupil'], optional(choice(...attendances))),
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
    attends: optional(choice(...attendances)),
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
      'measure',
      'custody',
      'mailAddress',
      'inspection',
    ),
    manner: choice('letter', 'conversation', 'phone', 'email'),
    note: optional(sealed()),
  }),

  /** Of a report on an employee: whether he belongs to the team of whoever takes it up (OOG-4.1.5). */
  'case.take': caseStep({ ownTeam: whereRuled(choice('yes', 'no')) }),
  /** Of a report on an employee: whether whoever gets it leads that employee's own team, or stands above (OOG-4.1.5). */
  'case.assign': caseStep({
    to: { kind: 'person', required: true },
    theirTeam: whereRuled(choice('own', 'above', 'other')),
    reason: optional(sealed()),
  }),
  /** Somebody who is too close to it: he himself says so, or whoever leads the case (decision 25). */
  'conflict.declare': caseStep({ person, reason: sealed() }),
  'conflict.lift': caseStep({ person, reason: sealed() }),
  'scope.assess': caseStep({
    inScope: yesNo,
    /** How it touches the school, where an edition tells the ways apart (ALM-2.2). */
    tie: whereRuled(choice('school', 'overlap', 'private')),
    /** Whether it is about an account run in the organisation's name (OOG-1.1). */
    officialAccount: whereRuled(choice('yes', 'no')),
    reason: sealed(),
  }),
  /** Which norms of the edition this subject's conduct breached, or the exception that lifts them (OZHW-3.2, 3.3, 3.4). */
  'breach.assess': partyStep({
    norms: clauses,
    exception: choice(
      'none',
      'professionalGroup',
      'lesson',
      'consent',
      'educationalPlatform',
      'protectedEnvironment',
      'schoolApp',
      'noPortalYet',
      'strictlyNecessary',
      'writtenLeave',
    ),
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
    consentBy: when(
      'exception',
      ['none', 'consent'],
      optional(choice('parent', 'pupil', 'parentAndPupil', 'person', 'nobody')),
    ),
    consentOf: when(
      'exception',
      ['none', 'consent'],
      optional(choice('pupilUnder16', 'pupilFrom16', 'adultPupil', 'otherPerson')),
    ),
    consentRecorded: when(
      'exception',
      ['none', 'consent'],
      optional(choice('pupilAdministration', 'consentRegister', 'notKept')),
    ),
    /** Whether who is shown said yes to this posting in so many words (ALM-3.1e). */
    consentExpress: when('exception', ['none', 'consent'], optional(choice('yes', 'no'))),
    /** A closed platform for education (ALM-3.1g), or accounts made for one use of it (ALM-3.1h). */
    platformPublic: when('exception', ['educationalPlatform'], yesNo),
    platformParents: when('exception', ['educationalPlatform'], yesNo),
    platformPolicy: when('exception', ['educationalPlatform'], yesNo),
    environmentLeave: when('exception', ['protectedEnvironment'], yesNo),
    environmentParentsLeave: when('exception', ['protectedEnvironment'], yesNo),
    environmentFollowed: when('exception', ['protectedEnvironment'], yesNo),
    environmentMonitored: when('exception', ['protectedEnvironment'], yesNo),
    environmentFrom: when('exception', ['protectedEnvironment'], date),
    environmentUntil: when('exception', ['protectedEnvironment'], date),
    environment: when('exception', ['educationalPlatform', 'protectedEnvironment'], sealed(400)),
    /** Who received it and how, for what was shared (MAT-E3). */
    recipient: optional(choice('inside', 'outside', 'unknown')),
    channel: optional(choice('socialMedia', 'chatApp', 'mail', 'schoolApp', 'other')),
    appNeeded: when('exception', ['schoolApp'], yesNo),
    /** What the employee did or left, where an edition says what he need not do (MAT-I1b, MAT-I4). */
    omission: optional(choice('none', 'noAppOnOwnDevice', 'missedWithoutApp', 'missedInFreeTime')),
    /** What the register of refusals says of whoever is shown (MEI-S1). */
    refusalRegister: when('exception', ['none', 'consent'], optional(choice('listed', 'notListed'))),
    /** Whether a contract on conduct was breached, and which, where this pupil signed one (MEI-X2). */
    contract: optional(choice('breached', 'kept')),
    contractTrack: when('contract', ['breached'], optional(track)),
    /** By which way, whether the school has one of its own, and whether leaving that was strictly necessary (OOG-3.1.4). */
    portal: optional(choice('inUse', 'notYet')),
    necessity: optional(choice('strictlyNecessary', 'notNecessary')),
    /** A recording: whether there was written leave of the principal, and where (MEI-T2). */
    leave: optional(choice('written', 'oral', 'none')),
    leaveDocument: when('leave', ['written'], sealed(200)),
    /** When it was done: what the registers held on that day counts. */
    conductOn: optional(date),
    reason: sealed(),
  }),
  'review.finish': caseStep({
    route: choice('investigate', 'outOfScope', 'unfounded', 'withdrawn', 'referred', 'handedOver'),
    /** Which sibling protocol or body, where it is referred. */
    referredTo: when('route', ['referred'], choice(...siblings)),
    ...toSibling('referredTo'),
    reason: sealed(),
  }),
} as const;
