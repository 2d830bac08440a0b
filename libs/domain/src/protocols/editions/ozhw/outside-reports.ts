import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';

const subject: Condition = { fact: 'party.role', is: 'subject' };
const boundaryCrossing: Condition = { fact: 'track.of', is: 'boundaryCrossing' };
const criminal: Condition = {
  all: [{ fact: 'track.of', is: 'possiblyCriminal' }, { not: { fact: 'track.offence', is: 'sexualByStaff' } }],
};
const onComplaint: Condition = { fact: 'track.offence', is: 'onComplaintOfVictim' };

/** Articles 6.2 and 6.6: what is reported outside the school, to the confidential inspector and to the police. */
export const outsideReports: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'OZHW-6.2.about',
    cites: ['OZHW-6.2', 'OZHW-2.1'],
    nl: 'Grensoverschrijdend noemt dit artikel alleen het gedrag van wie voor de school werkt.',
    en: 'This article calls boundary-crossing only the conduct of somebody who works for the school.',
    steps: ['qualification.raise'],
    when: { fact: 'step.of', is: 'boundaryCrossing' },
    requires: { all: [{ fact: 'party.staff', is: true }, subject] },
    lifts: 'chooseSubject',
  },
  {
    rule: 'limit',
    id: 'OZHW-6.2.consulted',
    cites: ['OZHW-6.2'],
    nl: 'Raadpleeg eerst de leidinggevende.',
    en: 'Consult the manager first.',
    steps: ['qualification.decide'],
    when: boundaryCrossing,
    requires: { taken: 'consultation.answer', of: 'track', where: { role: ['teamLeader', 'principal'] } },
    lifts: 'consultManager',
  },
  {
    rule: 'limit',
    id: 'OZHW-6.2.boardView',
    cites: ['OZHW-6.2'],
    nl: 'Leg eerst vast hoe het bestuur het ziet.',
    en: 'First record the view of the board.',
    steps: ['qualification.decide'],
    when: boundaryCrossing,
    requires: { taken: 'consultation.answer', of: 'track', where: { role: 'board' } },
    lifts: 'consultBoard',
  },
  {
    rule: 'limit',
    id: 'OZHW-6.2.record',
    cites: ['OZHW-6.2'],
    nl: 'Deze melding gaat per telefoon. Noteer welk advies u kreeg.',
    en: 'This report is made by telephone. Note the advice you received.',
    steps: ['outsideReport.make'],
    when: {
      all: [
        { fact: 'step.to', is: 'confidentialInspector' },
        { fact: 'step.about', is: 'boundaryCrossing' },
      ],
    },
    requires: {
      all: [
        { fact: 'step.manner', is: 'phone' },
        { fact: 'step.advice', given: true },
      ],
    },
    lifts: 'callAndNote',
  },
  {
    rule: 'limit',
    id: 'OZHW-6.2.mandatory',
    cites: ['OZHW-6.2', 'G01'],
    nl: 'Van de melding bij de vertrouwensinspecteur kunt u niet afzien.',
    en: 'The report to the confidential inspector cannot be declined.',
    steps: ['outsideReport.decline'],
    when: { fact: 'step.to', is: 'confidentialInspector' },
    requires: { any: [] },
    lifts: 'callAndNote',
  },
  {
    rule: 'duty',
    id: 'OZHW-6.2.call',
    cites: ['OZHW-6.2'],
    nl: 'Bel de landelijke vertrouwensinspecteur: 0900 111 3 111.',
    en: 'Call the national confidential inspector: 0900 111 3 111.',
    scope: 'track',
    machine: 'qualification',
    when: { all: [boundaryCrossing, { fact: 'track.state', is: 'affirmed' }] },
    met: { holds: 'inspectorCalledAfter' },
    by: ['board', 'supervisoryBoard'],
    step: 'outsideReport.make',
    preset: { to: 'confidentialInspector', about: 'boundaryCrossing', manner: 'phone' },
    within: { amount: 1, unit: 'workingDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'OZHW-6.6.police',
    cites: ['OZHW-6.6'],
    nl: 'Doe aangifte, of laat het bestuur met redenen besluiten dat niet te doen.',
    en: 'Report to the police, or let the board decide with reasons not to.',
    scope: 'track',
    machine: 'qualification',
    when: { all: [criminal, { not: { fact: 'track.state', is: 'denied' } }] },
    met: {
      any: [
        { holds: 'policeDeclinedSince' },
        { all: [{ not: onComplaint }, { holds: 'policeToldSince', with: { sorts: ['schoolComplaint'] } }] },
        {
          all: [
            onComplaint,
            {
              any: [
                { taken: 'party.inform', where: { about: 'ownComplaint' } },
                { holds: 'policeToldSince', with: { sorts: ['victimTold'] } },
              ],
            },
          ],
        },
        {
          all: [
            { fact: 'party.band', is: 'under12' },
            { holds: 'policeToldSince', with: { sorts: ['policeAdvice'] } },
          ],
        },
      ],
    },
    by: ['board', 'supervisoryBoard'],
    step: 'outsideReport.make',
    preset: { to: 'police', about: 'offence' },
    within: { amount: 2, unit: 'workingDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'OZHW-6.6.reference',
    cites: ['OZHW-6.6'],
    nl: 'Noteer het nummer van de aangifte.',
    en: 'Note the reference number of the complaint.',
    steps: ['outsideReport.make'],
    when: {
      all: [
        { fact: 'step.to', is: 'police' },
        { fact: 'step.sort', is: 'schoolComplaint' },
      ],
    },
    requires: { fact: 'step.reference', given: true },
    lifts: 'giveReference',
  },
  {
    rule: 'limit',
    id: 'OZHW-6.6.under12',
    cites: ['OZHW-6.6', 'Sv-486'],
    nl: 'Een kind jonger dan 12 wordt niet vervolgd. Vraag de politie om advies.',
    en: 'A child under 12 is not prosecuted. Ask the police for advice.',
    steps: ['outsideReport.make'],
    when: {
      all: [
        { fact: 'step.to', is: 'police' },
        { fact: 'step.sort', is: 'schoolComplaint' },
        { fact: 'party.band', is: 'under12' },
      ],
    },
    requires: { any: [] },
    lifts: 'askPoliceAdvice',
  },
  {
    rule: 'limit',
    id: 'OZHW-6.6.victimsOwn',
    cites: ['OZHW-6.6', 'G17'],
    nl: 'Voor belediging, smaad of belaging kan alleen het slachtoffer een klacht doen.',
    en: 'For insult, slander or stalking only the victim can file a complaint.',
    steps: ['outsideReport.make'],
    when: {
      all: [
        { fact: 'step.to', is: 'police' },
        { fact: 'step.sort', is: 'schoolComplaint' },
        { taken: 'qualification.raise', of: 'party', where: { offence: 'onComplaintOfVictim' } },
        {
          not: { taken: 'qualification.raise', of: 'party', where: { offence: ['againstSchool', 'gravest', 'other'] } },
        },
      ],
    },
    requires: { any: [] },
    lifts: 'tellVictim',
  },
  {
    rule: 'limit',
    id: 'OZHW-6.6.lawfulOrder',
    cites: ['OZHW-6.6', 'G02'],
    nl: 'Bij een mogelijk zedenmisdrijf door personeel geldt de volgorde van de wet. Een gewone aangifte van de school gaat daar niet omheen.',
    en: 'With a possible sexual offence by staff the order of statute holds. An ordinary complaint of the school does not go around it.',
    steps: ['outsideReport.make'],
    when: {
      all: [
        { fact: 'step.to', is: 'police' },
        { fact: 'step.sort', is: 'schoolComplaint' },
        { taken: 'qualification.raise', of: 'party', where: { offence: 'sexualByStaff' } },
        {
          not: { taken: 'qualification.raise', of: 'party', where: { offence: ['againstSchool', 'gravest', 'other'] } },
        },
      ],
    },
    requires: { any: [] },
    lifts: 'informFirst',
  },
];
