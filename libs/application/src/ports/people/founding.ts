import type { Cluster, Denomination, LegalForm, PlainDate, SchoolCalendar, Sector } from '#libs/domain';
import type { Contacts } from '../directory.js';
import type { GivenDelegation } from '../role-register.js';
import type { Person, StoredAppointment } from './register.js';
import type { LoginSubject } from './login-sessions.js';

/** A school of the organisation, with its own calendar. */
export interface SchoolRecord {
  readonly id: string;
  /** Its name in public addresses, within the organisation. */
  readonly shortName: string;
  readonly name: string;
  readonly brin: string;
  readonly sector: Sector;
  readonly cluster?: Cluster;
  readonly denomination: Denomination;
  readonly place: string;
  /** Id of the protocol edition a new case is pinned to, and of the school's additions where it has any. */
  readonly protocol: string;
  readonly additions?: string;
  readonly calendar: SchoolCalendar;
  /** Where they differ from those of the organisation. */
  readonly contacts?: Contacts;
}

/** A recognised school as the national register lists it: where a removed pupil may go (GPO 107137). */
export interface RegisteredSchool {
  readonly brin: string;
  readonly name: string;
  readonly place: string;
  readonly sector: Sector;
  /** An invented row, for trying out only. */
  readonly demo: boolean;
}

export interface PersonRecord extends Omit<Person, 'organisation'> {
  readonly login: LoginSubject;
  readonly roles: readonly Omit<StoredAppointment, 'person'>[];
}

/** Rules that need its consent: inspecting data of staff (WMS 12), keeping data on offences of staff (UAVG 33(3)). */
export const councilMatters = ['dataInspection', 'staffCriminalData'] as const;
export type CouncilMatter = (typeof councilMatters)[number];

/** Consent of the participation council to rules of the organisation, on record with its document. */
export interface CouncilConsent {
  readonly matter: CouncilMatter;
  readonly from: PlainDate;
  readonly document: string;
}

/** Everything an organisation needs before its first case. */
export interface OrganisationRecord {
  readonly id: string;
  /** Its name in public addresses: lower case letters, digits and hyphens. */
  readonly shortName: string;
  readonly name: string;
  readonly legalForm: LegalForm;
  readonly foundedOn: PlainDate;
  /** Invented, for trying out: screens say so. */
  readonly demo: boolean;
  readonly contacts?: Contacts;
  readonly schools: readonly SchoolRecord[];
  readonly people: readonly PersonRecord[];
  /** Rules to which the participation council consented, without which some steps do not exist (WMS 12, T3.17). */
  readonly councilConsents?: readonly CouncilConsent[];
  /** Mandates and delegations given in writing before the first case. */
  readonly delegations?: readonly GivenDelegation[];
}

/** Enters organisations, from a command of whoever runs the system; nobody can ask for it through the API. */
export abstract class OrganisationFounding {
  /** Stores what is not there yet, by id, in one transaction and with a log entry; what is there stays as it is. */
  abstract found(organisation: OrganisationRecord): Promise<'founded' | 'known'>;
  /** Adds registered schools by BRIN number; known numbers stay as they are. */
  abstract register(schools: readonly RegisteredSchool[]): Promise<void>;
}
