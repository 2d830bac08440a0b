import type { SchoolRecord } from '#libs/application';
import { northernCalendar, northernSecondaryCalendar } from '../calendars.js';
import { demoPerson as person } from '../people.js';
import { demoId } from '../places.js';
import type { DemoHouse } from './house.js';

const protocol = 'OOG-2024';

const primary: SchoolRecord = {
  id: demoId(91),
  shortName: 'zwaluwnest',
  name: 'Openbare basisschool Het Zwaluwnest',
  brin: '99SZ',
  sector: 'PO',
  denomination: 'public',
  place: 'Stadswierde',
  protocol,
  calendar: northernCalendar,
  contacts: { questions: { name: 'Vertrouwenspersoon van Het Zwaluwnest', address: ['vragen@zwaluwnest.example'] } },
};

const secondary: SchoolRecord = {
  id: demoId(92),
  shortName: 'wierdelyceum',
  name: 'Wierdelyceum',
  brin: '99SW',
  sector: 'VO',
  denomination: 'public',
  place: 'Stadswierde',
  protocol,
  calendar: northernSecondaryCalendar,
  contacts: { questions: { name: 'Mentoraat van het Wierdelyceum', address: ['mentoren@wierdelyceum.example'] } },
};

const special: SchoolRecord = {
  id: demoId(93),
  shortName: 'stuurboord',
  name: 'Voortgezet speciaal onderwijs Stuurboord',
  brin: '99SB',
  sector: 'VSO',
  denomination: 'public',
  place: 'Stadswierde',
  protocol,
  calendar: northernSecondaryCalendar,
};

/** A foundation for public education with schools of three sectors and a Communications of its own, under a code that asks in many ways and forces in few. */
export const stadswierde: DemoHouse = {
  id: demoId(9),
  shortName: 'stadswierde',
  name: 'Openbaar Onderwijs Stadswierde',
  place: 'Stadswierde',
  legalForm: 'foundation',
  lookFor: {
    nl: 'nazorg per slachtoffer, advies van Communicatie, een telefoon die een dag wordt ingenomen, en overdragen aan het bestuur.',
    en: 'aftercare for each victim, advice of Communications, a phone kept for a day, and handing over to the board.',
  },
  tryThis: {
    teamLeader: {
      nl: 'beoordeel een melding, bied nazorg aan, en vraag Communicatie om advies.',
      en: 'review a report, offer aftercare, and ask Communications for advice.',
    },
    dpo: { nl: 'geef advies over een mogelijk datalek.', en: 'advise on a possible data breach.' },
  },
  schools: [primary, secondary, special],
  people: [
    person(701, 'Nienke Kamperfoelie', 'employee', primary),
    person(702, 'Sjaak Graspieper', 'employee', secondary),
    person(703, 'Lieve Koekoeksbloem', 'employee', special),
    person(704, 'Douwe Vliegenvanger', 'teamLeader', primary),
    person(705, 'Hafsa Blauwborst', 'teamLeader', secondary),
    person(706, 'Wout Oeverzwaluw', 'teamLeader', secondary),
    person(707, 'Gerrie Sleedoorn', 'teamLeader', special),
    person(708, 'Tirza Waterviolier', 'principal', primary),
    person(709, 'Berend Slechtvalk', 'principal', secondary),
    person(710, 'Anneloes Moerasvaren', 'principal', special),
    person(711, 'Ilse Dotterbloem', 'board'),
    person(712, 'Kenan Roerdomp', 'board'),
    person(713, 'Everdien Krakeend', 'supervisoryBoard'),
    person(714, 'Siem Boomvalk', 'dpo'),
    person(715, 'Floortje Zilverschoon', 'communications'),
    person(716, 'Jorn Wielewaal', 'hr'),
    person(717, 'Marijke Brunel', 'registrar', primary),
    person(718, 'Tobias Kuifeend', 'registrar', secondary),
    person(719, 'Rozalien Braam', 'registrar', special),
    person(720, 'Fedde Watersnip', 'confidant', secondary),
    person(721, 'Annabel Hulst', 'administrator'),
    person(722, 'Otto Grutto', 'auditor'),
  ],
  councilConsents: [
    { matter: 'staffCriminalData', from: '2019-08-01', document: 'Instemming GMR van 1 augustus 2019' },
  ],
  mandatesFrom: 'Ilse Dotterbloem',
};
