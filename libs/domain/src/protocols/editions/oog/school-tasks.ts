import type { SchoolTask } from '../../shape.js';

/** 4.2.10 and 4.2.11: what a school does every year about the code, and whom it tells when the code takes effect (for parents 4.5 as well). */
export const schoolTasks: readonly SchoolTask[] = [
  {
    id: 'OOG-4.2.10.staff',
    cites: ['OOG-4.2.10'],
    nl: 'Bespreek de regels met wie op school werken.',
    en: 'Discuss the rules with those who work at the school.',
    each: 'schoolYear',
  },
  {
    id: 'OOG-4.2.10.lessons',
    cites: ['OOG-4.2.10'],
    nl: 'Geef lessen over omgaan met media.',
    en: 'Give lessons on how to deal with media.',
    each: 'schoolYear',
  },
  {
    id: 'OOG-4.2.10.parents',
    cites: ['OOG-4.2.10'],
    nl: 'Betrek ouders bij het onderwerp.',
    en: 'Involve parents in the subject.',
    each: 'schoolYear',
  },
  {
    id: 'OOG-4.2.10.yearPlan',
    cites: ['OOG-4.2.10'],
    nl: 'Geef het onderwerp een plek in het jaarplan.',
    en: 'Give the subject a place in the plan for the year.',
    each: 'schoolYear',
  },
  {
    id: 'OOG-4.2.11.pupils',
    cites: ['OOG-4.2.11'],
    nl: 'Maak leerlingen bekend met de regels, en met wat zij zelf moeten doen.',
    en: 'Make the rules known to pupils, and what they themselves answer for.',
    each: 'edition',
  },
  {
    id: 'OOG-4.2.11.parents',
    cites: ['OOG-4.2.11', 'OOG-4.5.2'],
    nl: 'Maak ouders bekend met de regels, en met wat zij zelf moeten doen.',
    en: 'Make the rules known to parents, and what they themselves answer for.',
    each: 'edition',
  },
];
