import type { Body, Delivery, LegalElement, Recipient } from '#libs/application';
import type {
  AgeBand,
  ClauseId,
  Denomination,
  PartyId,
  PartyKind,
  PartyRole,
  PlainDate,
  Role,
  Sector,
  StepData,
} from '#libs/domain';
import { staffKinds } from '#libs/domain';

export type Measure = StepData<'measure.propose'>['measure'];
export type Ground = StepData<'measure.propose'>['ground'];

/** A clause and how it is cited in Dutch. */
export interface Citation {
  readonly id: ClauseId;
  readonly label: string;
}

export interface SubjectFacts {
  readonly party: PartyId;
  readonly kind: PartyKind;
  readonly role: PartyRole;
  readonly band: AgeBand;
  readonly name?: string;
}

export interface Signer {
  readonly name: string;
  readonly title: string;
  readonly role: Role;
  /** The mandate he decides on for the board, by title and date. */
  readonly mandate?: string;
}

/** A hearing held, or offered and not used. `subject` is the person the letter is about. */
export interface HearingFacts {
  readonly of: 'subject' | 'parents' | 'teacher';
  readonly purpose: 'facts' | 'intention' | 'objection';
  readonly on: PlainDate;
  readonly used: boolean;
}

export interface MeasureFacts {
  readonly measure: Measure;
  readonly ground?: Ground;
  readonly from?: PlainDate;
  /** Exclusive. */
  readonly until?: PlainDate;
  readonly schoolDays?: number;
  readonly urgent: boolean;
  readonly urgency?: string;
  readonly withPay?: boolean;
  readonly area?: string;
  readonly contactPerson?: string;
  readonly counselConsulted?: boolean;
  readonly extension: boolean;
  readonly changed?: string;
  readonly lesser: readonly string[];
  readonly lesserReason?: string;
  readonly interest?: string;
  /** What happened, as the proposal says it. */
  readonly happened?: string;
  readonly agreements?: string;
  readonly intention: { readonly sentOn: PlainDate; readonly sent: boolean; readonly defenceUntil: PlainDate };
  readonly defence?: { readonly manner: 'oral' | 'written' | 'waived'; readonly on: PlainDate };
  /** Only a decision to impose. */
  readonly decision?: { readonly on: PlainDate; readonly reason?: string; readonly answersDefence: boolean };
  readonly inspectorateConsultedOn?: PlainDate;
  readonly otherSchool: boolean;
}

export interface ObjectionFacts {
  readonly remedy: 'objection' | 'appeal';
  readonly against?: Measure;
  readonly receivedOn?: PlainDate;
  readonly heardOn?: PlainDate;
  readonly heardUsed: boolean;
  readonly outcome?: 'founded' | 'unfounded' | 'inadmissible';
  readonly reason?: string;
}

/** What the reader can do against a letter. `none`: statute knows no objection here; the clause says so and shows the complaint route. */
export type Remedy =
  | { readonly kind: 'awbObjection'; readonly until: PlainDate; readonly at: Body; readonly answer: AnswerTerm }
  | {
      readonly kind: 'schoolObjection';
      readonly until: PlainDate;
      readonly at: Body;
      readonly law: ClauseId;
      readonly answer: AnswerTerm;
    }
  | { readonly kind: 'reconsideration'; readonly until: PlainDate; readonly at: Body; readonly complaints: Body }
  | { readonly kind: 'staffAppeal'; readonly until: PlainDate; readonly at: Body; readonly courtUntil?: PlainDate }
  | { readonly kind: 'administrativeCourt'; readonly until: PlainDate }
  | { readonly kind: 'civilCourt' }
  | { readonly kind: 'none'; readonly complaints: Body };

/** When an objection is answered: counted from its receipt, or from the end of the term to object. */
export type AnswerTerm = 'fourWeeksAfterReceipt' | 'fourWeeksAfterTerm' | 'sixWeeksAfterTerm';

export interface Invitation {
  readonly purpose: 'facts' | 'intention' | 'objection';
  readonly on: PlainDate;
  readonly with: 'alone' | 'withParents' | 'withCounsel';
  readonly time?: string;
  readonly place: string;
}

export interface AdviceFacts {
  readonly advice: StepData<'advice.give'>['advice'];
  readonly text?: string;
  /** Whether the FG was asked and answered before; OZHW-5.5 asks for it, so do 5.4's consultations. */
  readonly dpoAnswered: boolean;
  readonly dpoDue: boolean;
}

/** Everything a letter is made from: plain data, names and texts already unsealed. */
export interface LetterFacts {
  readonly on: PlainDate;
  readonly caseNumber: string;
  readonly sector: Sector;
  readonly denomination: Denomination;
  readonly sender: {
    readonly organisation: string;
    readonly school: string;
    readonly place: string;
    readonly address: readonly string[];
    readonly contact?: string;
  };
  readonly subject: SubjectFacts;
  readonly delivery: Delivery;
  readonly recipients: readonly Recipient[];
  readonly signer?: Signer;
  readonly hearings: readonly HearingFacts[];
  readonly invitation?: Invitation;
  readonly measure?: MeasureFacts;
  readonly objection?: ObjectionFacts;
  readonly advice?: AdviceFacts;
  readonly notice?: 'report' | 'policeReport' | 'hearing' | 'outcome';
  readonly finding?: 'founded' | 'unfounded' | 'notEstablished';
  readonly rehabilitation?: { readonly issued: boolean; readonly reason?: string };
  readonly norms: readonly Citation[];
  readonly basis: readonly Citation[];
  readonly remedy?: Remedy;
  /** What in the free texts may not stand in this letter. */
  readonly slips: readonly Extract<LegalElement, 'namesNobodyElse' | 'protectsReporter'>[];
  /** Longest suspension of an employee, in days. */
  readonly staffSuspensionMax: number;
  readonly appealBodyKnown: boolean;
  readonly objectionBodyKnown: boolean;
}

/** Schools under the acts on primary education and on expertise centres for younger pupils, where parents are the only readers. */
export const isPrimary = ({ sector }: Pick<LetterFacts, 'sector'>): boolean =>
  sector === 'PO' || sector === 'SBO' || sector === 'SO';

type Subject = Pick<LetterFacts, 'subject'>;

export const isPupil = ({ subject }: Subject): boolean => subject.kind === 'pupil';
export const isStaff = ({ subject }: Subject): boolean => staffKinds.some((kind) => kind === subject.kind);

/** A pupil whose parents read along; of unknown age counts as one, until the age is known. */
export const isMinor = (facts: Subject & Pick<LetterFacts, 'sector'>): boolean =>
  isPupil(facts) && (isPrimary(facts) || facts.subject.band !== 'adult');
