import type { SchoolRecord } from '#libs/application';
import { secondaryCalendar } from '../calendars.js';
import { demoPerson as person } from '../people.js';
import { demoId } from '../places.js';
import type { DemoHouse } from './house.js';

const protocol = 'ALMERE-2015';

const college: SchoolRecord = {
  id: demoId(71),
  shortName: 'college',
  name: 'Meerwijk College',
  brin: '99MC',
  sector: 'VO',
  denomination: 'denominational',
  place: 'Meerwijk',
  protocol,
  calendar: secondaryCalendar,
};

const practical: SchoolRecord = {
  id: demoId(72),
  shortName: 'praktijkschool',
  name: 'Praktijkschool Meerwijk',
  brin: '99MP',
  sector: 'PRO',
  denomination: 'denominational',
  place: 'Meerwijk',
  protocol,
  calendar: secondaryCalendar,
};

/** A foundation with a secondary school and one for practical training, under a guideline without a step for the FG. */
export const meerwijk: DemoHouse = {
  id: demoId(7),
  shortName: 'meerwijk',
  name: 'Stichting Meerwijk',
  place: 'Meerwijk',
  legalForm: 'foundation',
  lookFor: {
    nl: 'de FG heeft hier geen stap, en een zaak gaat nooit over een ouder.',
    en: 'the data protection officer has no step here, and a case is never about a parent.',
  },
  tryThis: {
    dpo: { nl: 'geef advies over een mogelijk datalek.', en: 'advise on a possible data breach.' },
  },
  schools: [college, practical],
  people: [
    person(501, 'Jolijn Waterlelie', 'employee', college),
    person(502, 'Kasper Putter', 'employee', practical),
    person(503, 'Marwa Goudveil', 'teamLeader', college),
    person(504, 'Gijs Boomklever', 'teamLeader', practical),
    person(505, 'Roos Ganzerik', 'principal', college),
    person(506, 'Teun Karekiet', 'principal', practical),
    person(507, 'Aafke Duizendblad', 'board'),
    person(508, 'Mehdi Oeverloper', 'board'),
    person(509, 'Judith Kamille', 'supervisoryBoard'),
    person(510, 'Sven Tapuit', 'dpo'),
    person(511, 'Irma Zuring', 'hr'),
    person(512, 'Lieke Veldsalie', 'registrar', college),
    person(513, 'Bram Roodborst', 'registrar', practical),
    person(514, 'Noor Vingerhoed', 'confidant', college),
    person(515, 'Cas Spreeuw', 'administrator'),
    person(516, 'Dewi Akelei', 'auditor'),
  ],
  councilConsents: [{ matter: 'staffCriminalData', from: '2019-08-01', document: 'Instemming MR 2019-08-01' }],
  mandatesFrom: 'Aafke Duizendblad',
};
