import type { Edition } from '../../shape.js';
import { conflictRules } from './conflict.js';
import { dueCare } from './due-care.js';
import { fairness } from './fairness.js';
import { generalLimits } from './limits.js';
import { generalMeasures } from './measures.js';
import { generalPowers } from './powers.js';
import { referrals } from './referrals.js';
import { telling } from './telling.js';

/** What any school has beside statute and its protocol, cited as such; between the two (decision 22). */
export const general2026: Edition = {
  id: 'GENERAL-2026',
  source: 'GENERAL',
  layer: 'general',
  title: { nl: 'Wat elke school heeft', en: 'What any school has' },
  edition: '2026',
  inForce: { from: '2024-08-01' },
  clauses: [
    {
      id: 'GEN-1',
      kind: 'power',
      about: ['any'],
      nl: 'Wie een zaak leidt, doet het dagelijkse werk; de directeur en het bestuur besluiten op hun eigen niveau.',
      en: 'Whoever leads a case does its daily work; principal and board decide on their own level.',
    },
    {
      id: 'GEN-2',
      kind: 'power',
      about: ['any'],
      nl: 'Maatregelen die elke school heeft, ook als het protocol ze niet noemt.',
      en: 'Measures any school has, also where the protocol does not name them.',
    },
    {
      id: 'GEN-3',
      kind: 'limit',
      about: ['any'],
      nl: 'Zorgvuldigheid: eerst horen, dan vaststellen, dan besluiten; nooit in eigen zaak.',
      en: 'Due care: first hear, then establish, then decide; never in one’s own case.',
    },
    {
      id: 'GEN-4',
      kind: 'duty',
      about: ['any'],
      nl: 'Wat bij een andere regeling hoort, gaat daarheen. De school volgt wat ervan komt. Zij vraagt een antwoord als zij vraagt iets weg te halen.',
      en: 'What belongs to another rule goes there, and the school follows what comes of it. Where it asks to withdraw something, it sees to an answer.',
    },
    {
      id: 'GEN-5',
      kind: 'duty',
      about: ['any'],
      nl: 'Wie in een zaak staat, hoort het op tijd van de school. Anderen horen niet meer dan zij mogen weten. Een slachtoffer krijgt nazorg.',
      en: 'Whoever is in a case is told in time by the school; others are told no more than they may know. A victim is cared for.',
    },
  ],
  rules: [
    ...generalPowers,
    ...generalMeasures,
    ...fairness,
    ...conflictRules,
    ...generalLimits,
    ...dueCare,
    ...telling,
    ...referrals,
  ],
};
