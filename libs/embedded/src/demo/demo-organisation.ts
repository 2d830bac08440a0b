import type { OrganisationRecord, PersonRecord } from '#libs/application';
import type { DemoLogin } from '../login/demo-login.js';
import type { DemoPerson } from './people.js';
import { alsoEmployees, demoPeople } from './people.js';
import { demoId, organisationId, primarySchool, secondarySchool } from './places.js';
import { posts } from './posts.js';

const foundedOn = '2019-08-01';

/** Assignments follow from the person, so that their ids stay the same too. */
function recordOf(issuer: string, person: DemoPerson, index: number): PersonRecord {
  const held = alsoEmployees.includes(person.role) ? [person.role, 'employee' as const] : [person.role];
  return {
    id: person.id,
    name: person.name,
    email: `${person.login}@zilverdijk.example`,
    login: { issuer, subject: person.login },
    roles: held.map((role, nth) => ({
      id: demoId(1000 + index * 10 + nth),
      role,
      from: foundedOn,
      ...(person.school !== undefined && { school: person.school }),
    })),
  };
}

/**
 * An organisation to try the product with, run by a foundation that keeps a denominational primary school and a public secondary one, so
 * that both sectors and both kinds of remedy can be tried. It lives by the protocol `OZHW-2020`; name, places and people are invented.
 * @param issuer the login provider its people log in with
 */
export function demoOrganisation(issuer: string): OrganisationRecord {
  return {
    id: organisationId,
    shortName: 'zilverdijk',
    name: 'Onderwijsgroep Zilverdijk',
    legalForm: 'foundation',
    foundedOn,
    demo: true,
    schools: [primarySchool, secondarySchool],
    people: demoPeople.map((person, index) => recordOf(issuer, person, index)),
  };
}

/** The people as the development login shows them, grouped by role in the order of the posts. */
export function demoLogins(): readonly DemoLogin[] {
  const schools = [primarySchool, secondarySchool];
  return Object.values(posts).flatMap(({ role, heading, tryThis }) =>
    demoPeople
      .filter((person) => person.role === role)
      .map((person) => ({
        subject: person.login,
        name: person.name,
        role: heading,
        place: schools.find(({ id }) => id === person.school)?.name ?? 'Onderwijsgroep Zilverdijk',
        tryThis,
      })),
  );
}
