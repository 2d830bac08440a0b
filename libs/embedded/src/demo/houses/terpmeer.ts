import type { SchoolRecord } from '#libs/application';
import { northernCalendar } from '../calendars.js';
import { demoPerson as person } from '../people.js';
import { demoId } from '../places.js';
import type { DemoHouse } from './house.js';

const protocol = 'MEILAN-2017';

const village: SchoolRecord = {
  id: demoId(96),
  shortName: 'bron',
  name: 'Christelijke basisschool De Bron',
  brin: '99TB',
  sector: 'PO',
  denomination: 'denominational',
  place: 'Terpmeer',
  protocol,
  calendar: northernCalendar,
};

const lake: SchoolRecord = {
  id: demoId(97),
  shortName: 'zeilpunt',
  name: 'Christelijke basisschool Het Zeilpunt',
  brin: '99TZ',
  sector: 'PO',
  denomination: 'denominational',
  place: 'Terpmeer',
  protocol,
  calendar: northernCalendar,
};

/** An association for Protestant primary schools, under a protocol with devices and mail addresses that are taken away for a while. */
export const terpmeer: DemoHouse = {
  id: demoId(10),
  shortName: 'terpmeer',
  name: 'Christelijk Basisonderwijs Terpmeer',
  place: 'Terpmeer',
  legalForm: 'association',
  lookFor: {
    nl: 'een apparaat dat elke keer langer wordt ingenomen, een mailadres dat wordt afgenomen, en wat aan een leerling is uitgelegd.',
    en: 'a device kept longer each time, a mail address taken away, and what was explained to a pupil.',
  },
  tryThis: {
    teamLeader: {
      nl: 'beoordeel een melding, en neem een telefoon een tijd in.',
      en: 'review a report, and keep a phone for a while.',
    },
    dpo: { nl: 'geef advies over een mogelijk datalek.', en: 'advise on a possible data breach.' },
  },
  schools: [village, lake],
  people: [
    person(801, 'Sietske Fluitenkruid', 'employee', village),
    person(802, 'Jelmer Tureluur', 'employee', lake),
    person(803, 'Wytske Zonnehoed', 'teamLeader', village),
    person(804, 'Hidde Scholver', 'teamLeader', lake),
    person(805, 'Baukje Pijlkruid', 'principal', village),
    person(806, 'Rients Visarend', 'principal', lake),
    person(807, 'Geertje Lisdodde', 'board'),
    person(808, 'Samir Kemphaan', 'board'),
    person(809, 'Aukje Wulp', 'supervisoryBoard'),
    person(810, 'Lubbert Egelskop', 'dpo'),
    person(811, 'Nynke Watermunt', 'hr'),
    person(812, 'Tjitte Nachtegaal', 'registrar', village),
    person(813, 'Doutzen Kattenstaart', 'registrar', lake),
    person(814, 'Frouke Speenkruid', 'confidant', village),
    person(815, 'Melle Goudplevier', 'administrator'),
    person(816, 'Eline Zwanenbloem', 'auditor'),
  ],
  councilConsents: [
    { matter: 'staffCriminalData', from: '2019-08-01', document: 'Instemming GMR van 1 augustus 2019' },
  ],
  mandatesFrom: 'Geertje Lisdodde',
};
