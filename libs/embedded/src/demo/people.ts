import type { HeldRole } from '#libs/domain';
import { demoId, neighbourSchool, primarySchool, secondarySchool } from './places.js';

/** Somebody of the demo organisation. Every name is invented. */
export interface DemoPerson {
  readonly id: string;
  readonly name: string;
  readonly role: HeldRole;
  /** Absent for who works for the whole organisation. */
  readonly school?: string;
  /** The name under which he logs in, and the part of his address before the sign. */
  readonly login: string;
}

/** Somebody with an id that follows from his number, and a login that follows from his name. */
export const demoPerson = (
  number: number,
  name: string,
  role: HeldRole,
  school?: { readonly id: string },
): DemoPerson => ({
  id: demoId(100 + number),
  name,
  role,
  ...(school && { school: school.id }),
  login: name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '.'),
});

const person = demoPerson;

/** He works for both organisations under one login, and chooses after it. */
const forBoth = 'Bo Veldleeuwerik';

/** Each role at least once; those that must be able to replace each other, or to be two, twice or more. */
export const demoPeople: readonly DemoPerson[] = [
  person(1, 'Tessel Vlinderman', 'employee', primarySchool),
  person(2, 'Joris Appelvink', 'employee', primarySchool),
  person(3, 'Yara Zandloper', 'employee', secondarySchool),
  person(4, 'Milan Kwikstaart', 'employee', secondarySchool),
  person(5, 'Femke Duinroos', 'employee', secondarySchool),
  person(11, 'Loes Heggenmus', 'teamLeader', primarySchool),
  person(12, 'Ruben Kievitsbloem', 'teamLeader', primarySchool),
  person(13, 'Anouk Wilgenroos', 'teamLeader', secondarySchool),
  person(14, 'Idris Meerkoet', 'teamLeader', secondarySchool),
  person(15, 'Saskia Zeeaster', 'teamLeader', secondarySchool),
  person(21, 'Hanna Sleutelbloem', 'principal', primarySchool),
  person(22, 'Bas Torenvalk', 'principal', secondarySchool),
  person(31, 'Marit Waterjuffer', 'board'),
  person(32, 'Olivier Steenloper', 'board'),
  person(36, 'Cornelia Reigersbek', 'supervisoryBoard'),
  person(37, 'Faruk Rietzanger', 'supervisoryBoard'),
  person(41, 'Nadia Egelantier', 'dpo'),
  person(46, 'Wim Zonnedauw', 'confidant', primarySchool),
  person(47, 'Elif Klaproos', 'confidant', secondarySchool),
  person(51, 'Daan Boterbloem', 'communications'),
  person(56, 'Ingrid Grasmus', 'hr'),
  person(61, 'Petra Korenwolf', 'registrar', primarySchool),
  person(62, 'Koen Waterral', 'registrar', secondarySchool),
  person(66, 'Soraya Goudplevier', 'serviceBureau'),
  person(71, 'Thijs Lepelaar', 'administrator'),
  person(72, 'Mei Lindebloesem', 'administrator'),
  person(76, 'Rens Bosuil', 'auditor'),
  person(77, forBoth, 'auditor'),
];

/** Enough people to lead a case at the neighbour's, and to see that the two are walls apart. */
export const neighbourPeople: readonly DemoPerson[] = [
  person(201, 'Lotte Zeedistel', 'employee', neighbourSchool),
  person(202, 'Amir Strandloper', 'teamLeader', neighbourSchool),
  person(203, 'Greet Helmgras', 'principal', neighbourSchool),
  person(204, 'Sjoerd Bergeend', 'board'),
  person(205, 'Noraly Kluut', 'board'),
  person(206, 'Hugo Duindoorn', 'supervisoryBoard'),
  person(207, 'Zoë Zeekraal', 'dpo'),
  person(208, 'Pim Scholekster', 'administrator'),
  person(209, forBoth, 'auditor'),
];

/** Staff who can also report and ask as an employee; not the supervisory board, and not who watches from outside. */
export const alsoEmployees: readonly HeldRole[] = [
  'teamLeader',
  'principal',
  'communications',
  'hr',
  'registrar',
  'serviceBureau',
  'administrator',
];
