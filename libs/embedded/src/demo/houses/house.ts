import type { CouncilConsent, RegisteredSchool, SchoolRecord } from '#libs/application';
import type { HeldRole, LegalForm } from '#libs/domain';
import type { Texts } from '../../login/demo-login.js';
import type { DemoPerson } from '../people.js';

/** A demo organisation that lives by a protocol of its own. Name, places and people are invented. */
export interface DemoHouse {
  readonly id: string;
  /** As in its public address, and in the addresses of its people. */
  readonly shortName: string;
  readonly name: string;
  readonly place: string;
  readonly legalForm: LegalForm;
  /** What is worth looking for here, and nowhere else. */
  readonly lookFor: Texts;
  /** What there is to try in a role, where this protocol does not know what that role usually does. */
  readonly tryThis: Readonly<Partial<Record<HeldRole, Texts>>>;
  readonly schools: readonly SchoolRecord[];
  readonly people: readonly DemoPerson[];
  readonly councilConsents?: readonly CouncilConsent[];
  /** Whoever of the board mandates measures on pupils to the leadership, where the protocol knows any. */
  readonly mandatesFrom?: string;
}

/** The schools of a house as the register of schools knows them. */
export const registeredOf = ({ schools }: DemoHouse): readonly RegisteredSchool[] =>
  schools.map(({ brin, name, place, sector }) => ({ brin, name, place, sector, demo: true }));
