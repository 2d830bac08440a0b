import type { RegisteredSchool, SchoolRecord } from '#libs/application';
import { primaryCalendar, secondaryCalendar } from './calendars.js';

/** Ids that stay the same at every start and on every machine. */
export const demoId = (number: number): string => `0de30000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const organisationId = demoId(1);

/** A second organisation, next to the first: neither sees anything of the other. */
export const neighbourId = demoId(2);

/** The protocol whose rules the demo organisation lives by. */
const protocol = 'OZHW-2020';

/** Primary and denominational: the Wet op het primair onderwijs, staff under the collective agreement, objections to the board itself. */
export const primarySchool: SchoolRecord = {
  id: demoId(11),
  shortName: 'vlierstam',
  name: 'Basisschool De Vlierstam',
  brin: '99VL',
  sector: 'PO',
  denomination: 'denominational',
  place: 'Zilverdijk',
  protocol,
  calendar: primaryCalendar,
};

/** Secondary and public: the Wet voortgezet onderwijs 2020, and the general administrative law of public schools. */
export const secondarySchool: SchoolRecord = {
  id: demoId(12),
  shortName: 'lyceum',
  name: 'Lyceum Zilverdijk',
  brin: '99LZ',
  sector: 'VO',
  denomination: 'public',
  place: 'Zilverdijk',
  protocol,
  calendar: secondaryCalendar,
  contacts: { questions: { name: 'Decaan van het lyceum', address: ['decaan@lyceum-zilverdijk.example'] } },
};

/** The one school of the neighbour: primary and public, kept by a public body. */
export const neighbourSchool: SchoolRecord = {
  id: demoId(21),
  shortName: 'onderduin',
  name: 'Kindcentrum Onderduin',
  brin: '99KO',
  sector: 'PO',
  denomination: 'public',
  place: 'Onderduin',
  protocol,
  calendar: primaryCalendar,
};

const registered = (
  brin: string,
  name: string,
  place: string,
  sector: RegisteredSchool['sector'],
): RegisteredSchool => ({
  brin,
  name,
  place,
  sector,
  demo: true,
});

/** A small register of schools that do not exist, those of the demo organisations among them. */
export const demoRegister: readonly RegisteredSchool[] = [
  registered(primarySchool.brin, primarySchool.name, primarySchool.place, 'PO'),
  registered(secondarySchool.brin, secondarySchool.name, secondarySchool.place, 'VO'),
  registered(neighbourSchool.brin, neighbourSchool.name, neighbourSchool.place, 'PO'),
  registered('99BK', 'Basisschool De Blauwe Kade', 'Zilverdijk', 'PO'),
  registered('99WT', 'Basisschool Windtoren', 'Oostermeerwold', 'PO'),
  registered('99SK', 'Speciale basisschool De Schakelaar', 'Oostermeerwold', 'SBO'),
  registered('99SO', 'School De Sterrenboog', 'Oostermeerwold', 'SO'),
  registered('99HD', 'Havendijk College', 'Oostermeerwold', 'VO'),
  registered('99NM', 'Scholengemeenschap Nieuwmeer', 'Onderduin', 'VO'),
  registered('99PR', 'Praktijkschool De Smidse', 'Zilverdijk', 'PRO'),
  registered('99VS', 'Voortgezet speciaal onderwijs De Brug', 'Oostermeerwold', 'VSO'),
];
