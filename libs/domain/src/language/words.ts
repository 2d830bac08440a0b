/** What the parameters of a predicate are. */
export type ParameterKind = 'number' | 'string' | 'strings';

/**
 * Facts no comparison can say, by name, with the parameters each takes. A name never changes its meaning; a new meaning is a
 * new name here and one pure function in `case/rules/predicates` (decision 21).
 */
export const predicateWords = {
  /** G16: whoever asks is no party of this case, nor is the person he stands in for. */
  actorIsNoParty: {},
  /** Decision 25: the proposer does not approve; neither of the two names of a delegation may be among the other's. */
  actorIsNotProposer: {},
  /** The field names whoever asks. */
  namesActor: { field: 'string' },
  /** The field names somebody whose conflict of interest was declared, and not lifted. */
  namesConflicted: { field: 'string' },
  /** The advice comes from the one who was asked: it is recorded in his role, or by whoever asked a body outside. */
  answersOwnConsultation: {},
  consultationAsked: {},
  /** Whoever asks holds one of these roles, also where he acts in another of his. */
  actorHolds: { roles: 'strings' },
  /** Somebody has the role in this case: a subject, a victim. */
  hasParty: { role: 'string' },
  /** The last assessment of scope says that it has to do with the school. */
  inScope: {},
  /** Length of the measure in calendar days, its end exclusive (decision 27). */
  lastsAtMost: { days: 'number' },
  /** It has a first and a last day; open-ended measures do not exist. */
  hasPeriod: {},
  /** The measure starts today or later: nothing is imposed backwards. */
  startsNotBefore: {},
  /** Enough words: a reason is linked to what was found, so a finding of this party's own conduct exists. */
  groundIsOwnConduct: {},
  /** A removal of the same pupil is under way and the inspectorate has been consulted: only then may a VO suspension run with it (T2.11). */
  removalRuns: {},
  /** No earlier suspension of this person in this case ends where this one starts, unless it is an extension with its own hearing. */
  followsNoSuspension: {},
  /** Access to school is denied on at least so many school days, all suspensions of this person in this case together. */
  deniesAtLeast: { schoolDays: 'number' },
  /** Another school was looked for in vain, for so many weeks by now. */
  searchedForSchool: { weeks: 'number' },
  /** The measure this objection is against is one of these. */
  isAgainst: { measures: 'strings' },
  /** The measure an objection was against no longer stands. */
  measureUndone: {},
  /** This staff member was suspended in this case before, and that suspension was not taken back. */
  wasSuspended: {},
  /** The way against this measure (objection, appeal) has been opened. */
  remedyOpened: {},
  /** A measure was imposed on this person, whatever became of it later. */
  measureImposed: {},
  /** A hearing of this party was held after the step this one answers (its proposal, or the intention), on an earlier moment. */
  heardSinceProposal: { purpose: 'strings' },
  /** The hearing was on an earlier day than this decision: a decision handed over in the same meeting was taken before it (LKC 106652). */
  heardOnEarlierDay: {},
  /** This party was heard, or was offered it, after the intention of the measure at hand. */
  heardSinceIntention: { purpose: 'strings' },
  /** Every parent was heard after the intention, beside the pupil or alone, or was offered it and declined. */
  parentsHeardSinceIntention: { purpose: 'strings' },
  /** A class teacher of this pupil was heard. */
  teacherHeard: {},
  /** Since the last earlier suspension of this person was proposed, he was heard again, or was offered it. */
  heardSinceEarlierSuspension: {},
  /** Education was arranged for this suspension, or for one it adjoins. */
  educationArranged: {},
  /** The term for a defence that the intention gives is no shorter than so many weeks. */
  defenceTermFull: { weeks: 'number' },
  /** Whoever did it together, and whose measure or outcome is known, got what this person is about to get. */
  faresLikeOthers: {},
  /** The correction at hand changes nothing on which a measure stands that the person was told of already. */
  leavesToldGrounds: {},
  /** A measure was imposed on this person, he was told of it, and it was not taken back. */
  wasToldMeasure: {},
  /** One of these measures was imposed on this person before. */
  hadMeasure: { measures: 'strings' },
  /** The paper is about this person, about those who stand beside him, or about nobody in particular. */
  paperIsOwn: {},
  /** What is extended is an earlier suspension of the same person. */
  extendsOwnSuspension: {},
  /** Since this measure was announced, a body outside was told of it. */
  reportedSinceAnnounced: { to: 'string', about: 'string' },
  /** The act at hand was recorded outside these hours of working days (MAT-I4). */
  inFreeTime: { from: 'string', until: 'string' },
  /** A term of this rule ran out, for this track where one is at hand. */
  termLapsed: { rule: 'string' },
  /** Decision 25: whoever reported does not decide where two people are needed. */
  actorIsNotReporter: {},
  /** The case is not given to somebody it concerns. */
  assigneeIsNoParty: {},
  /** Whoever has the case is not somebody it concerns (LKC 106652). */
  ownerIsNoParty: {},
  /** Every one of the pupil's parents in the case was heard, or was offered it and declined. */
  parentsHeard: { purpose: 'strings' },
  /** What the subject's parents, or the victim's, were told. */
  parentsOfInformed: { role: 'string', about: 'strings' },
  /** The confidential inspector was called about this person after this qualification was given, also by a call about more than it. */
  inspectorCalledAfter: {},
  /** This person's parents were each told; whoever is of age is told himself; `since` the track at hand began, where it says so. */
  parentsTold: { about: 'strings', since: 'string' },
  /** The same, since the measure at hand was proposed, and no later than its first day (OOG-4.4.3). */
  parentsToldByStart: { about: 'strings' },
  /** The police were told of this person since this question was raised, in one of these ways. */
  policeToldSince: { sorts: 'strings' },
  /** Since this question was raised it was decided, with reasons, not to go to the police about this person. */
  policeDeclinedSince: {},
  /** The actions set, or the look taken, lie within what the board allowed. */
  withinGrant: { field: 'string' },
  withinActions: { field: 'string' },
  /** No wider than what was asked. */
  withinRequest: { field: 'string' },
  /** The leave ends after today, and no later than was asked. */
  endsWithinRequest: {},
  /** Whoever was named in the act at hand has accepted secrecy on this track. */
  namedAcceptedSecrecy: {},
  /** The end date of the leave, exclusive, has not come. */
  grantRuns: {},
  grantIsOver: {},
  actorIsAuthorised: {},
  actorAcceptedSecrecy: {},
  /** A paper about a possible offence: the notice of it, or a letter recorded after it was raised as such for this person. */
  isCriminalPaper: {},
  /** The paper is this person's decision (its letter, or the record of it), or the hearing that decision needed. */
  isDecisionOrItsHearing: {},
  /** The paper exists in this case: a letter issued, or the record of a step. */
  isPaperOfCase: {},
  /** The field names a pupil of this case. */
  namesPupil: { field: 'string' },
  /** A parent of a pupil the case is about, about whom something was established. */
  isParentOfFounded: {},
  /** A device goes back no more than so many days after it was taken: the bound of a school (MEI-D2). */
  keptAtMost: { days: 'number' },
  /** A device stays longer than any that was kept of this pupil before, in this case (MEI-D3). */
  keptLongerThanBefore: {},
  /** The field names a contract this person was given in this case. */
  namesOwnContract: { field: 'string' },
  /** The list in the field names something, and nothing but these. */
  namesOnly: { field: 'string', of: 'strings' },
  /** Some norm counts as breached by this person: named in an assessment that found no exception. */
  someNormBreached: {},
  /** The correction at hand changes this answer into one of these. */
  setsTo: { field: 'string', values: 'strings' },
} as const satisfies Record<string, Readonly<Record<string, ParameterKind>>>;

export type PredicateName = keyof typeof predicateWords;

/** Named facts of a case, of a party and of a track, beside the answers of the report and the fields of steps. */
export const factWords = {
  case: [
    'kind',
    'machine',
    'stage',
    'sector',
    'cluster',
    'denomination',
    'legalForm',
    'protocol',
    'level',
    'hoursUntilReported',
    'restricted',
    'additions',
  ],
  party: ['kind', 'role', 'band', 'attends', 'staff', 'minor', 'founded', 'ownConduct', 'outcome', 'suspensions'],
  track: ['machine', 'state'],
  actor: ['role'],
  outside: [
    'mandates',
    'earlierSuspensions',
    'schoolDays',
    'councilConsent',
    'registeredSchool',
    'consentOnRecord',
    'onRecord',
    'earlierContracts',
  ],
} as const;
