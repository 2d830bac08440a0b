import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { policeReport } from '../patterns/police.js';

const subject: Condition = { fact: 'party.role', is: 'subject' };
const boundaryCrossing: Condition = { fact: 'track.of', is: 'boundaryCrossing' };
/** XS2 and XS6: what is reported outside the school, to the confidential inspector on the board's word alone, and to the police. */
export const outsideReports: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'MEI-XS2.about',
    cites: ['MEI-XS2', 'MEI-0.2a'],
    nl: 'Grensoverschrijdend noemt dit protocol alleen het gedrag van wie voor de school werkt.',
    en: 'This protocol calls boundary-crossing only the conduct of somebody who works for the school.',
    steps: ['qualification.raise'],
    when: { fact: 'step.of', is: 'boundaryCrossing' },
    requires: { all: [{ fact: 'party.staff', is: true }, subject] },
    lifts: 'chooseSubject',
  },
  {
    rule: 'limit',
    id: 'MEI-XS2.record',
    cites: ['MEI-XS2'],
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
    id: 'MEI-XS2.mandatory',
    cites: ['MEI-XS2', 'G01'],
    nl: 'Van de melding bij de vertrouwensinspecteur kunt u niet afzien.',
    en: 'The report to the confidential inspector cannot be declined.',
    steps: ['outsideReport.decline'],
    when: { fact: 'step.to', is: 'confidentialInspector' },
    requires: { any: [] },
    lifts: 'callAndNote',
  },
  {
    rule: 'duty',
    id: 'MEI-XS2.call',
    cites: ['MEI-XS2'],
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
  ...policeReport(
    'MEI-XS6',
    'Doe aangifte, of laat het bestuur met redenen besluiten dat niet te doen.',
    'Report to the police, or let the board decide with reasons not to.',
  ),
];
