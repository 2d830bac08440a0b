import type {
  AgeBand,
  Calendars,
  CaseState,
  ClauseId,
  ContentRef,
  PartyId,
  PartyKind,
  PlainDate,
  StepActor,
  StepData,
  Term,
  TrackId,
} from '#libs/domain';

/** The letters a case can issue, as the step `letter.issue` names them. */
export type LetterName = StepData<'letter.issue'>['letter'];

/** What a letter must hold or rest on before it may go out. Closed: each has a sentence, in Dutch and English, that says what to do. */
export const legalElements = [
  'letterForMeasure',
  'recipient',
  'recipientAddress',
  'ageOfPupil',
  'subjectName',
  'signer',
  'mandate',
  'decision',
  'reasons',
  'ground',
  'period',
  'endDate',
  'withinMaximum',
  'moreThanOneDay',
  'heardPupil',
  'heardParents',
  'heardTeacher',
  'heardEmployee',
  'heardInObjection',
  'hearingDate',
  'interestOfPupil',
  'lesserMeasure',
  'defenceTerm',
  'answersDefence',
  'urgency',
  'withPay',
  'area',
  'contactPerson',
  'agreements',
  'counselConsulted',
  'inspectorateConsulted',
  'remedyClause',
  'objectionAddress',
  'appealBody',
  'advice',
  'dpoAdvice',
  'notFounded',
  'rehabilitationDecided',
  'neutralWording',
  'namesNobodyElse',
  'protectsReporter',
] as const;
export type LegalElement = (typeof legalElements)[number];

/** How a letter reaches its reader: `post` and `registered` need an address. */
export type Delivery = 'post' | 'registered' | 'handed' | 'portal';

export interface Recipient {
  readonly kind: 'pupil' | 'parent' | 'employee' | 'person' | 'body';
  /** Absent for a body outside the school. */
  readonly party?: PartyId;
  readonly name: string;
  readonly address?: readonly string[];
}

/** A body letters go to, or whose address a remedy clause names. */
export interface Body {
  readonly name: string;
  readonly address: readonly string[];
}

export const bodyNames = ['inspectorate', 'municipality', 'objections', 'appealsCommittee', 'complaints'] as const;
export type BodyName = (typeof bodyNames)[number];

/** What is not in the log: names, texts, addresses. Fetched by the caller beforehand, so that composing stays pure. */
export interface LetterLookups {
  readonly caseNumber: string;
  readonly sender: {
    readonly organisation: string;
    readonly school: string;
    readonly place: string;
    readonly address: readonly string[];
    readonly contact?: string;
  };
  /** The plain text behind a reference; `undefined` when it was erased or may not be read. */
  readonly text: (ref: ContentRef) => string | undefined;
  /** Name and function of a staff member, by person id. */
  readonly person: (id: string) => { readonly name: string; readonly title: string } | undefined;
  /** The written mandate on which somebody decides for the board: its title and date. */
  readonly mandate: (by: StepActor) => string | undefined;
  readonly address: (party: PartyId) => readonly string[] | undefined;
  /** Age band of a pupil on the day of the letter; without it the band in the state counts. */
  readonly band?: (party: PartyId) => AgeBand | undefined;
  /** A figure as the organisation set it, such as `staffAppeal`; as shipped where this knows none. */
  readonly figure?: (id: string) => Pick<Term, 'amount' | 'unit'> | undefined;
  readonly body: (body: BodyName) => Body | undefined;
  /** How a clause of the pinned edition is cited in Dutch, such as "artikel 6.5 van het protocol"; the letter knows statute itself. */
  readonly clause: (id: ClauseId) => string | undefined;
  /** Clauses that give a measure for this kind of person, read off the editions; of a letter without a measure, those behind it by its name. */
  readonly basis: (measure: string, kind: PartyKind) => readonly ClauseId[];
}

/** What only the writer of the letter knows. */
export interface LetterDetails {
  /** `HH:mm`. */
  readonly time?: string;
  readonly place?: string;
  /** The text of a contract on conduct. */
  readonly agreements?: string;
  /** What a notice to parents is about. */
  readonly about?: 'report' | 'policeReport' | 'hearing' | 'outcome';
}

/** What a letter is composed from. Distinct from the request of `LetterComposer`, which carries names and texts only. */
export interface LetterOrder {
  readonly letter: LetterName;
  readonly state: CaseState;
  /** Whom the letter is about, as on the step `letter.issue`: the person himself, also where others receive it. */
  readonly party: PartyId;
  /** The measure or objection it is about. */
  readonly track?: TrackId;
  /** The day the letter goes out: terms run from it. */
  readonly on: PlainDate;
  readonly by: StepActor;
  /** `handed` unless given. */
  readonly delivery?: Delivery;
  readonly lookups: LetterLookups;
  readonly calendars?: Calendars;
  readonly details?: LetterDetails;
}

/** One reader's copy: same text, his own address and nobody else's. */
export interface LetterCopy {
  readonly recipient: Recipient;
  readonly html: string;
}

export interface FinishedLetter {
  readonly kind: 'letter';
  /** The letter of record: names its readers, shows no address. What is sealed and hashed. */
  readonly html: string;
  /** SHA-256 of `html`, hex. */
  readonly digest: string;
  /** Text key of its subject, such as `letter.subject.pupilSuspension`. */
  readonly subject: string;
  readonly recipients: readonly Recipient[];
  readonly copies: readonly LetterCopy[];
  readonly cites: readonly ClauseId[];
  readonly missing: readonly [];
}

/** A letter that may not go out: every element it lacks, with the key of the sentence that says what to do. */
export interface UnfinishedLetter {
  readonly kind: 'incomplete';
  readonly missing: readonly { readonly element: LegalElement; readonly textKey: `letter.missing.${LegalElement}` }[];
}

export type LetterOutcome = FinishedLetter | UnfinishedLetter;
