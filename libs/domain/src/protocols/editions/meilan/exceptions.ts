import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { consentAsked, consentCounts, consentFrom, liftsOnly, noBreach, onlyExceptions } from '../patterns/breach.js';

const images = ['MEI-G5'];
const website = ['MEI-S1'];
const recordings = ['MEI-T2'];

/** By whoever could on that day: the parent under 16, from 16 the pupil, anybody else himself (UAVG 5). */
const fromWhomItCould: Condition = {
  any: [
    consentFrom('pupilUnder16', ['parent', 'parentAndPupil']),
    consentFrom('pupilFrom16', ['pupil', 'parentAndPupil']),
    consentFrom('adultPupil', ['pupil']),
    consentFrom('otherPerson', ['person']),
  ],
};
const express: Condition = { all: [{ fact: 'step.consentExpress', is: 'yes' }, fromWhomItCould] };
const forTheSite: Condition = {
  all: [
    fromWhomItCould,
    { fact: 'step.consentRecorded', is: ['pupilAdministration', 'consentRegister'] },
    { fact: 'step.refusalRegister', is: 'notListed' },
  ],
};

/** G5, S1 and T2: image and sound with consent, the website of the school, and recordings with written leave. */
export const exceptions: readonly Rule[] = [
  onlyExceptions('MEI-G5', ['MEI-G5', 'MEI-S1', 'MEI-T2'], ['consent', 'writtenLeave']),
  liftsOnly('MEI-G5', 'consent', [...images, ...website]),
  liftsOnly('MEI-T2', 'writtenLeave', recordings),
  noBreach('MEI-G5', 'consent'),
  noBreach('MEI-T2', 'writtenLeave'),
  consentCounts(
    'MEI-G5',
    images,
    express,
    'Toestemming telt alleen voor juist deze plaatsing, van wie haar op die dag kon geven.',
    'Consent counts only for this very posting, from who could give it that day.',
  ),
  consentAsked('MEI-G5', images, express, ['consentExpress']),
  consentCounts(
    'MEI-S1',
    website,
    forTheSite,
    'Toestemming voor de website telt als zij is vastgelegd en niemand weigerde. Niet op de lijst van weigeringen staan is geen toestemming.',
    'Consent for the website counts when on record and not refused. Not being on the list of refusals is no consent.',
  ),
  consentAsked('MEI-S1', website, forTheSite, ['refusalRegister']),
  {
    rule: 'limit',
    id: 'MEI-S2.register',
    cites: ['MEI-S1', 'MEI-S2'],
    nl: 'In het register van toestemmingen staat niets voor deze persoon.',
    en: 'The register of consents holds nothing for this person.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'consent' },
        { fact: 'step.norms', has: website },
        { fact: 'step.consentRecorded', is: 'consentRegister' },
      ],
    },
    requires: { fact: 'outside.consentOnRecord', is: true },
    lifts: 'keepConsent',
  },
  {
    rule: 'limit',
    id: 'MEI-T2.asked',
    cites: ['MEI-T2'],
    nl: 'Ging het om een opname? Zeg of de directeur die op papier goedvond. Dan is er geen overtreding.',
    en: 'Was it a recording? Say whether the principal agreed in writing. Then there is no breach.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'none' },
        { fact: 'step.norms', has: recordings },
      ],
    },
    requires: { fact: 'step.leave', is: ['oral', 'none'] },
    lifts: 'askLeave',
  },
  {
    rule: 'limit',
    id: 'MEI-T2.leave',
    cites: ['MEI-T2'],
    nl: 'Alleen wat de directeur op papier goedvond mag.',
    en: 'Only what the principal agreed to in writing is allowed.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'writtenLeave' },
    requires: { fact: 'step.leave', is: 'written' },
    lifts: 'noException',
  },
];
