import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { consentAsked, consentCounts, consentFrom, liftsOnly, noBreach, onlyExceptions } from '../patterns/breach.js';

const channels = ['OOG-3.1.4'];
const ofPersons = ['OOG-3.1.8'];

const noPortal: Condition = {
  all: [
    { fact: 'case.sector', is: ['VO', 'PRO'] },
    { fact: 'step.channel', is: 'chatApp' },
    { fact: 'step.portal', is: 'notYet' },
  ],
};
const needed: Condition = { fact: 'step.necessity', is: 'strictlyNecessary' };

/** On record in writing, of the parent for every minor; a pupil of 16 or 17 is asked himself as well, on statute (UAVG 5). */
const consent: Condition = {
  all: [
    { fact: 'step.consentRecorded', is: ['pupilAdministration', 'consentRegister'] },
    {
      any: [
        consentFrom('pupilUnder16', ['parent', 'parentAndPupil']),
        consentFrom('pupilFrom16', ['parentAndPupil']),
        consentFrom('adultPupil', ['pupil']),
        consentFrom('otherPerson', ['person']),
      ],
    },
  ],
};

/** 3.1.4 and 3.1.8: when another channel than the school's, or an image of somebody, is no breach. */
export const exceptions: readonly Rule[] = [
  onlyExceptions('OOG-3.1.8', ['OOG-3.1.4', 'OOG-3.1.8'], ['consent', 'noPortalYet', 'strictlyNecessary']),
  liftsOnly('OOG-3.1.4', 'noPortalYet', channels),
  liftsOnly('OOG-3.1.4', 'strictlyNecessary', channels),
  liftsOnly('OOG-3.1.8', 'consent', ofPersons),
  noBreach('OOG-3.1.4', 'noPortalYet'),
  noBreach('OOG-3.1.4', 'strictlyNecessary'),
  noBreach('OOG-3.1.8', 'consent'),
  {
    rule: 'limit',
    id: 'OOG-3.1.4.asked',
    cites: ['OOG-3.1.4'],
    nl: 'Zeg langs welke weg er contact was, en of het echt niet anders kon. In het VO ook of er al een portaal is.',
    en: 'Say by which way there was contact and whether it was strictly necessary; in secondary schools also whether there is a portal.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'none' },
        { fact: 'step.norms', has: channels },
      ],
    },
    requires: {
      all: [
        { fact: 'step.channel', given: true },
        { fact: 'step.necessity', is: 'notNecessary' },
        { not: noPortal },
        {
          any: [
            { not: { fact: 'case.sector', is: ['VO', 'PRO'] } },
            { not: { fact: 'step.channel', is: 'chatApp' } },
            { fact: 'step.portal', given: true },
          ],
        },
      ],
    },
    lifts: 'sayWay',
  },
  {
    rule: 'limit',
    id: 'OOG-3.1.4.noPortal',
    cites: ['OOG-3.1.4'],
    nl: 'Alleen in het VO, met een chatapp, en zolang de school geen portaal heeft.',
    en: 'Only in secondary schools, by a chat app, and as long as the school has no portal.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'noPortalYet' },
    requires: noPortal,
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'OOG-3.1.4.necessary',
    cites: ['OOG-3.1.4'],
    nl: 'Noem de weg, en bevestig dat het echt niet anders kon.',
    en: 'Name the way, and confirm that it was strictly necessary.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'strictlyNecessary' },
    requires: { all: [{ fact: 'step.channel', given: true }, needed] },
    lifts: 'noException',
  },
  consentCounts(
    'OOG-3.1.8',
    ofPersons,
    consent,
    'Toestemming telt als zij is vastgelegd. Bij een minderjarige komt zij van de ouder, en bij 16 of 17 jaar ook van de leerling zelf.',
    'Consent counts when on record: of the parent for a minor, and at 16 or 17 of the pupil as well.',
  ),
  consentAsked('OOG-3.1.8', ofPersons, consent, []),
  {
    rule: 'limit',
    id: 'OOG-3.1.8.register',
    cites: ['OOG-3.1.8'],
    nl: 'In het register van toestemmingen staat niets voor deze persoon.',
    en: 'The register of consents holds nothing for this person.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'consent' },
        { fact: 'step.consentRecorded', is: 'consentRegister' },
      ],
    },
    requires: { fact: 'outside.consentOnRecord', is: true },
    lifts: 'keepConsent',
  },
];
