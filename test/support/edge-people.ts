import { randomUUID } from 'node:crypto';
import type { Organisation, School } from '#libs/application';
import type { Role } from '#libs/domain';

export const organisation: Organisation = {
  id: randomUUID(),
  shortName: 'zilverdijk',
  name: 'Onderwijsgroep Zilverdijk',
  legalForm: 'foundation',
};
export const foreignOrganisation: Organisation = {
  ...organisation,
  id: randomUUID(),
  shortName: 'elders',
  name: 'Scholen Elders',
};

export const school: School = {
  id: randomUUID(),
  shortName: 'lyceum',
  name: 'Lyceum Zilverdijk',
  place: 'Zilverdijk',
  brin: '99XX',
  sector: 'VO',
  denomination: 'denominational',
  protocol: 'OZHW-2020',
  calendar: { holidays: [], studyDays: [] },
};

/** Somebody who can be logged in: his secret is his cookie, his token the word before it. */
export interface Demo {
  readonly person: string;
  readonly name: string;
  readonly organisation: Organisation;
  readonly roles: readonly Role[];
}

export const demo = {
  teamLeader: { person: randomUUID(), name: 'Jip Aalbers', organisation, roles: ['teamLeader', 'employee'] },
  principal: { person: randomUUID(), name: 'Noor Bakhuis', organisation, roles: ['principal'] },
  board: { person: randomUUID(), name: 'Wim Cleton', organisation, roles: ['board'] },
  administrator: { person: randomUUID(), name: 'Ans Doornik', organisation, roles: ['administrator'] },
  stranger: { person: randomUUID(), name: 'Bo Elzinga', organisation: foreignOrganisation, roles: ['board'] },
} as const satisfies Record<string, Demo>;
export type DemoName = keyof typeof demo;

export const everyone: readonly Demo[] = Object.values(demo);
export const personOf = (id: string): Demo | undefined => everyone.find(({ person }) => person === id);
