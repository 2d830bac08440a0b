import type { Denomination, HeldRole, Instant, LegalForm, SchoolCalendar, Sector } from '#libs/domain';
import type { Actor } from './actor.js';

export interface Organisation {
  readonly id: string;
  readonly shortName: string;
  readonly name: string;
  readonly legalForm: LegalForm;
}

export interface School {
  readonly id: string;
  readonly name: string;
  readonly brin: string;
  readonly sector: Sector;
  readonly denomination: Denomination;
  /** Edition ids a new case of this school is pinned to. */
  readonly protocol: string;
  readonly additions?: string;
  readonly calendar: SchoolCalendar;
}

/** A member of staff: a row of the directory, names plain. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A role held for a unit (a school, or the organisation as a whole when `school` is left out) and a period; `until` is exclusive. */
export interface RoleAssignment {
  readonly id: string;
  readonly person: string;
  readonly role: HeldRole;
  readonly school?: string;
  readonly from: Instant;
  readonly until?: Instant;
}

/** In writing, for a period: `to` acts in the place of `person`, in his role (decision 25). */
export interface Delegation {
  readonly id: string;
  readonly person: string;
  readonly to: string;
  readonly role: HeldRole;
  readonly school?: string;
  readonly from: Instant;
  readonly until: Instant;
  /** Where the written document is kept. */
  readonly document: string;
}

/** Written power of a level to decide for the board. */
export interface Mandate {
  readonly id: string;
  readonly role: HeldRole;
  /** What it is for, such as a kind of measure. */
  readonly matter: string;
  readonly from: Instant;
  readonly until?: Instant;
  readonly document: string;
}

/** Roles somebody holds now; `inPlaceOf` where it is by delegation. */
export interface HeldNow {
  readonly role: HeldRole;
  readonly school?: string;
  readonly inPlaceOf?: string;
}

/** Organisations, schools, people and their roles. Every change stands in the organisation's chained log. */
export abstract class Directory {
  /** By the name in a public address, which is not secret; undefined when there is none. */
  abstract organisationByShortName(shortName: string): Promise<Organisation | undefined>;
  abstract organisation(actor: Actor): Promise<Organisation>;
  abstract schools(actor: Actor): Promise<readonly School[]>;
  abstract people(actor: Actor): Promise<readonly StaffMember[]>;
  /** Roles of a person at the domain time of now, delegated ones included. */
  abstract rolesOf(actor: Actor, person: string): Promise<readonly HeldNow[]>;
  abstract assignments(actor: Actor): Promise<readonly RoleAssignment[]>;
  abstract delegations(actor: Actor): Promise<readonly Delegation[]>;

  /** Ids of the persons a login stands for, over all organisations (decision 17). */
  abstract personsOfLogin(issuer: string, subject: string): Promise<readonly { readonly organisation: string; readonly person: string }[]>;

  /** Each of these writes the organisation's log in the same commit and revokes the sessions of whom it touches. */
  abstract assign(actor: Actor, assignment: Omit<RoleAssignment, 'id'>): Promise<string>;
  abstract endAssignment(actor: Actor, id: string, until: Instant): Promise<void>;
  abstract delegate(actor: Actor, delegation: Omit<Delegation, 'id'>): Promise<string>;
  abstract mandate(actor: Actor, mandate: Omit<Mandate, 'id'>): Promise<string>;
  abstract setCalendar(actor: Actor, school: string, calendar: SchoolCalendar): Promise<void>;
}

/** Makes organisations and people; used when an organisation is set up and by the demonstration. */
export abstract class Founding {
  abstract organisation(organisation: Organisation): Promise<void>;
  abstract school(organisation: string, school: School): Promise<void>;
  abstract person(organisation: string, person: StaffMember, logins: readonly { readonly issuer: string; readonly subject: string }[]): Promise<void>;
  abstract assignment(organisation: string, assignment: Omit<RoleAssignment, 'id'>): Promise<void>;
  /** Rows of the public register of schools, global and the same for all. */
  abstract registeredSchools(rows: readonly { readonly brin: string; readonly name: string; readonly town: string }[]): Promise<void>;
}
