import type { Cluster, Denomination, HeldRole, LegalForm, PlainDate, SchoolCalendar, Sector } from '#libs/domain';
import type { Actor } from './actor.js';
import { bodyNames, type Body } from './letters.js';

/** Where letters go, where at a school anybody can ask about social media (OOG-4.5.1), and whom the press turns to (OZHW-5.2, OOG-4.1.4). */
export const contactNames = [...bodyNames, 'questions', 'press'] as const;

/** As somebody entered them; what nobody entered is not made up. */
export type Contacts = Readonly<Partial<Record<(typeof contactNames)[number], Body>>>;

export interface Organisation {
  readonly id: string;
  readonly shortName: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly contacts?: Contacts;
}

export interface School {
  readonly id: string;
  /** Its name in public addresses. */
  readonly shortName: string;
  readonly name: string;
  /** Town. */
  readonly place: string;
  readonly brin: string;
  readonly sector: Sector;
  /** Of a school for special education, where it is of cluster 1 or 2. */
  readonly cluster?: Cluster;
  readonly denomination: Denomination;
  /** Edition ids a new case of this school is pinned to. */
  readonly protocol: string;
  readonly additions?: string;
  readonly calendar: SchoolCalendar;
  /** Where they differ from those of the organisation, such as its own municipality. */
  readonly contacts?: Contacts;
}

/** A member of staff: a row of the directory, names plain. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  /** A person without one gets notices in the product only. */
  readonly email?: string;
}

/** A role held for a unit (a school, or the organisation as a whole when `school` is left out) and a period; `until` is exclusive. */
export interface RoleAssignment {
  readonly id: string;
  readonly person: string;
  readonly role: HeldRole;
  readonly school?: string;
  readonly from: PlainDate;
  readonly until?: PlainDate;
}

/** In writing, for a period: `to` acts in the place of `person`, in his role (decision 25). */
export interface Delegation {
  readonly id: string;
  readonly person: string;
  readonly to: string;
  readonly role: HeldRole;
  readonly school?: string;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** Where the written document is kept. */
  readonly document: string;
}

/** Roles somebody holds now; `inPlaceOf` where it is by delegation, `onlyFor` where that is a mandate for named kinds of step. */
export interface HeldNow {
  readonly role: HeldRole;
  readonly school?: string;
  readonly inPlaceOf?: string;
  readonly onlyFor?: readonly string[];
}

/** Where a report goes: the organisation, and its school when there is one of that name. */
export interface PlaceOfReport {
  readonly organisation: string;
  readonly school?: Pick<School, 'id' | 'protocol' | 'additions'>;
}

/** Organisations, schools, people and their roles, as they are read; `PeopleRegister` changes them. */
export abstract class Directory {
  /** By the name in a public address, which is not secret; undefined when there is none. */
  abstract organisationByShortName(shortName: string): Promise<Organisation | undefined>;
  /** By the two names in a public address, in one look: every report begins with it. Undefined when there is no such organisation. */
  abstract placeOfReport(organisation: string, school: string): Promise<PlaceOfReport | undefined>;
  abstract organisation(actor: Actor): Promise<Organisation>;
  abstract schools(actor: Actor): Promise<readonly School[]>;
  abstract people(actor: Actor): Promise<readonly StaffMember[]>;
  /** Roles of a person at the domain time of now, delegated ones included; a mandate for named decisions alone is no role. */
  abstract rolesOf(actor: Actor, person: string): Promise<readonly HeldNow[]>;
  abstract assignments(actor: Actor): Promise<readonly RoleAssignment[]>;
  abstract delegations(actor: Actor): Promise<readonly Delegation[]>;
}
