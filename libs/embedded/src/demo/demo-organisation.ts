import type { GivenDelegation, OrganisationRecord, PersonRecord } from '#libs/application';
import type { DemoLogin } from '../login/demo-login.js';
import type { DemoPerson } from './people.js';
import { alsoEmployees, demoPeople, neighbourPeople } from './people.js';
import { demoContacts } from './contacts.js';
import { demoId, neighbourId, neighbourSchool, organisationId, primarySchool, secondarySchool } from './places.js';
import { posts } from './posts.js';
import { demoHouses, type DemoHouse } from './houses/index.js';

const foundedOn = '2019-08-01';

/** Ids of roles follow from the person's, so that they stay the same too. */
function recordOf(
  issuer: string,
  { id, name, login, role, school }: DemoPerson,
  house: string = 'zilverdijk',
): PersonRecord {
  const held = alsoEmployees.includes(role) ? [role, 'employee' as const] : [role];
  return {
    id,
    name,
    email: `${login}@${house}.example`,
    login: { issuer, subject: login },
    roles: held.map((one, nth) => ({
      id: demoId(Number(id.slice(-6)) * 10 + nth),
      role: one,
      from: foundedOn,
      ...(school !== undefined && { school }),
    })),
  };
}

const leadersOf = (people: readonly DemoPerson[]): readonly string[] =>
  people.filter(({ role }) => role === 'principal' || role === 'teamLeader').map(({ name }) => name);

/** The board leaves suspensions of pupils to principals and warnings to team leaders, in writing: without that they have no competence. */
function mandates(giver: string, takers: readonly string[]): readonly GivenDelegation[] {
  const all = [...demoPeople, ...neighbourPeople, ...demoHouses.flatMap(({ people }) => people)];
  const idOf = (name: string): string => all.find((person) => person.name === name)?.id ?? '';
  const isPrincipal = (name: string): boolean =>
    all.some((person) => person.name === name && person.role === 'principal');
  return takers.map((taker) => ({
    from: idOf(giver),
    to: idOf(taker),
    role: 'board',
    since: foundedOn,
    until: '2099-08-01',
    ground: 'Mandaatbesluit maatregelen leerlingen 2019-08',
    limitedTo: isPrincipal(taker) ? ['decide:suspension', 'decide:warning'] : ['decide:warning'],
  }));
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
    contacts: demoContacts('Zilverdijk'),
    schools: [primarySchool, secondarySchool],
    people: demoPeople.map((person) => recordOf(issuer, person)),
    councilConsents: [
      { matter: 'dataInspection', from: foundedOn, document: 'Instemming GMR van 1 augustus 2019' },
      { matter: 'staffCriminalData', from: foundedOn, document: 'Instemming GMR van 2 augustus 2019' },
    ],
    delegations: mandates('Marit Waterjuffer', leadersOf(demoPeople)),
  };
}

/** A second organisation with one public school; one of its people works for the first as well, under one login. */
export function demoNeighbour(issuer: string): OrganisationRecord {
  return {
    id: neighbourId,
    shortName: 'onderduin',
    name: 'Openbaar Onderwijs Onderduin',
    legalForm: 'publicBody',
    foundedOn,
    demo: true,
    contacts: demoContacts('Onderduin'),
    schools: [neighbourSchool],
    people: neighbourPeople.map((person) => recordOf(issuer, person)),
    delegations: mandates('Sjoerd Bergeend', leadersOf(neighbourPeople)),
  };
}

/** An organisation that lives by another protocol, as it is entered. */
export function demoHouseRecord(house: DemoHouse, issuer: string): OrganisationRecord {
  const { id, shortName, name, legalForm, place, schools, people, councilConsents, mandatesFrom } = house;
  return {
    id,
    shortName,
    name,
    legalForm,
    foundedOn,
    demo: true,
    contacts: demoContacts(place),
    schools,
    people: people.map((person) => recordOf(issuer, person, shortName)),
    ...(councilConsents && { councilConsents }),
    ...(mandatesFrom !== undefined && { delegations: mandates(mandatesFrom, leadersOf(people)) }),
  };
}

/** The people as the development login shows them, one button a login, grouped by role in the order of the posts. */
export function demoLogins(): readonly DemoLogin[] {
  const staff = [
    ...demoPeople.map((person) => ({ ...person, place: placeOf(person, 'Onderwijsgroep Zilverdijk') })),
    ...neighbourPeople.map((person) => ({ ...person, place: placeOf(person, 'Openbaar Onderwijs Onderduin') })),
    ...demoHouses.flatMap(({ people, name }) => people.map((person) => ({ ...person, place: placeOf(person, name) }))),
  ];
  return Object.values(posts).flatMap(({ role, heading, tryThis }) => {
    const here = staff.filter((person) => person.role === role);
    return [...new Set(here.map(({ login }) => login))].map((subject) => {
      const same = here.filter(({ login }) => login === subject);
      const places = [...new Set(same.map(({ place }) => place))];
      return { subject, name: same[0]?.name ?? subject, role: heading, place: places.join(' + '), tryThis };
    });
  });
}

const placeOf = ({ school }: DemoPerson, organisation: string): string =>
  [primarySchool, secondarySchool, neighbourSchool, ...demoHouses.flatMap(({ schools }) => schools)].find(
    ({ id }) => id === school,
  )?.name ?? organisation;
