import type { SchoolRecord } from '#libs/application';
import { northernCalendar } from '../calendars.js';
import { demoPerson as person } from '../people.js';
import { demoId } from '../places.js';
import type { DemoHouse } from './house.js';

const school: SchoolRecord = {
  id: demoId(81),
  shortName: 'boomgaard',
  name: 'Basisschool De Boomgaard',
  brin: '99RB',
  sector: 'PO',
  denomination: 'denominational',
  place: 'Rietveen',
  protocol: 'MATTHIJSJE-1',
  calendar: northernCalendar,
};

/** One small primary school, under guidelines for its staff that know no measures, files or reports: nobody keeps files for it. */
export const rietveen: DemoHouse = {
  id: demoId(8),
  shortName: 'rietveen',
  name: 'Schoolvereniging Rietveen',
  place: 'Rietveen',
  legalForm: 'association',
  lookFor: {
    nl: 'hier komt geen maatregel, geen dossierstuk en geen aangifte aan te pas, en mail gaat alleen uit onder werktijd.',
    en: 'here is no measure, no file and no police report, and mail leaves in working hours only.',
  },
  tryThis: {
    teamLeader: {
      nl: 'beoordeel een melding, en zie dat er geen maatregel bestaat.',
      en: 'review a report, and see that there is no measure.',
    },
    principal: {
      nl: 'bekijk de zaken van uw school, en vraag een bericht te verbeteren.',
      en: 'look at the cases of your school, and ask to correct a publication.',
    },
    board: { nl: 'beslis of een datalek wordt gemeld.', en: 'decide whether a data breach is notified.' },
    dpo: { nl: 'geef advies over een mogelijk datalek.', en: 'advise on a possible data breach.' },
    hr: { nl: 'geef advies over een medewerker.', en: 'advise on a member of staff.' },
  },
  schools: [school],
  people: [
    person(601, 'Fenna Pinksterbloem', 'employee', school),
    person(602, 'Ties Winterkoning', 'employee', school),
    person(603, 'Carlijn Bosanemoon', 'teamLeader', school),
    person(604, 'Ahmed Zwaluw', 'principal', school),
    person(605, 'Truus Meidoorn', 'board'),
    person(606, 'Joost Fitis', 'board'),
    person(607, 'Selma Ooievaar', 'supervisoryBoard'),
    person(608, 'Wessel Vuurdoorn', 'dpo'),
    person(609, 'Hilde Sneeuwbal', 'hr'),
    person(610, 'Okke Merel', 'confidant', school),
    person(611, 'Jade Rozemarijn', 'administrator'),
  ],
};
