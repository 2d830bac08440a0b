import type { Rule } from '../../shape.js';
import type { Condition } from '../../condition.js';
import {
  cleared,
  consulted,
  never,
  ofStaff,
  possibleAgainstAdult,
  possibleStaffOffence,
  suspected,
  toldAll,
} from './conditions.js';

const otherOffences = ['againstSchool', 'onComplaintOfVictim', 'gravest', 'other'];
const otherQuestions = ['neglectOfDuty', 'culpableConduct', 'boundaryCrossing', 'dataBreach'];

const accused: Condition = { all: [ofStaff, { fact: 'party.role', is: ['subject', 'participant'] }] };

const lookedInto: Condition = {
  fact: 'case.stage',
  is: ['factFinding', 'decision', 'execution', 'filing', 'unfounded', 'withdrawn'],
};

/** Raised as one of the gravest crimes, and not answered with no (Sv 160). */
const gravest: Condition = {
  someTrack: {
    all: [
      { fact: 'track.of', is: 'possiblyCriminal' },
      { fact: 'track.offence', is: 'gravest' },
      { not: { fact: 'track.state', is: 'denied' } },
    ],
  },
};

/** Something else than a sexual offence was raised of this person. */
const otherOffence: Condition = {
  taken: 'qualification.raise',
  of: 'party',
  where: { of: 'possiblyCriminal', offence: otherOffences },
};

/** A suspicion is what the inspector left, so it stands for the consultation too, whatever that was said to be about. */
const inOrder: Condition = { all: [suspected, { any: [toldAll('policeReport'), { taken: 'policeOrder.record' }] }] };

/** G01 and G02: what statute asks at once, beside any protocol and never behind it. WPO 4a, WVO 2020 3.39, WEC 4a; Sv 160. */
export const sexualOffences: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'G01.consult',
    cites: ['G01', 'WPO-4a.1', 'WVO-3.39.1'],
    nl: 'Bel vandaag nog met de vertrouwensinspecteur. Wacht niet op een gesprek of een oordeel.',
    en: 'Call the confidential inspector today. Do not wait for a conversation or a qualification.',
    scope: 'case',
    when: possibleStaffOffence,
    met: consulted,
    by: ['board', 'supervisoryBoard'],
    step: 'outsideReport.make',
    preset: { to: 'confidentialInspector', about: 'sexualOffence' },
    within: { figure: 'consultInspector' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'G01.conclude',
    cites: ['G01', 'WPO-4a.2', 'WVO-3.39.2'],
    nl: 'Leg vast of er na het overleg een redelijk vermoeden is.',
    en: 'Record whether the consultation left a reasonable suspicion.',
    scope: 'track',
    machine: 'outsideReport',
    when: {
      all: [
        { fact: 'track.to', is: 'confidentialInspector' },
        { fact: 'track.about', is: 'sexualOffence' },
      ],
    },
    met: { fact: 'track.state', is: 'concluded' },
    by: ['board', 'supervisoryBoard'],
    step: 'outsideReport.conclude',
    within: { figure: 'consultationConcluded' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'G02.inform',
    cites: ['G02', 'WPO-4a.2', 'WVO-3.39.2'],
    nl: 'Vertel de ouders van de leerling en de betrokkene dat u aangifte doet, voordat u dat doet.',
    en: 'Tell the parents of the pupil and the person concerned that you will report to the police, before you do.',
    scope: 'case',
    when: suspected,
    met: { any: [toldAll('policeReport'), { taken: 'policeOrder.record' }] },
    by: ['board', 'supervisoryBoard'],
    step: 'party.inform',
    preset: { about: 'policeReport' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'G02.informAfterwards',
    cites: ['G02', 'WPO-4a.2', 'WVO-3.39.2'],
    nl: 'De politie vroeg u te wachten met vertellen. Vertel het nu alsnog aan de ouders en de betrokkene.',
    en: 'The police asked you to wait with telling. Tell the parents and the person concerned now.',
    scope: 'case',
    when: {
      all: [
        { taken: 'policeOrder.record', where: { instruction: 'informLater' } },
        { taken: 'outsideReport.make', where: { to: 'police', sort: 'sexualOffence' } },
      ],
    },
    met: toldAll('policeReport'),
    by: ['board', 'supervisoryBoard'],
    step: 'party.inform',
    preset: { about: 'policeReport' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'G02.police',
    cites: ['G02', 'WPO-4a.2', 'WVO-3.39.2'],
    nl: 'Doe aangifte bij de politie. Deze plicht kan niemand laten vervallen.',
    en: 'Report to the police. Nobody can set this duty aside.',
    scope: 'case',
    when: suspected,
    met: { taken: 'outsideReport.make', where: { to: 'police', sort: 'sexualOffence' } },
    by: ['board', 'supervisoryBoard'],
    step: 'outsideReport.make',
    preset: { to: 'police', sort: 'sexualOffence' },
    within: { figure: 'policeReportMade' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'G02.inspectorTold',
    cites: ['G02', 'WPO-4a.2', 'WVO-3.39.2'],
    nl: 'Laat de vertrouwensinspecteur weten dat u aangifte heeft gedaan.',
    en: 'Let the confidential inspector know that you reported to the police.',
    scope: 'case',
    when: { taken: 'outsideReport.make', where: { to: 'police', sort: 'sexualOffence' } },
    met: { taken: 'outsideReport.make', where: { to: 'confidentialInspector', about: 'policeReportMade' } },
    by: ['board', 'supervisoryBoard'],
    step: 'outsideReport.make',
    preset: { to: 'confidentialInspector', about: 'policeReportMade' },
    within: { figure: 'inspectorTold' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'G02.order',
    cites: ['G02', 'WPO-4a.2', 'WVO-3.39.2'],
    nl: 'Eerst overleg, dan een redelijk vermoeden, dan ouders en betrokkene inlichten, dan pas aangifte.',
    en: 'First the consultation, then a reasonable suspicion, then parents and person concerned informed, only then the police.',
    steps: ['outsideReport.make'],
    when: {
      all: [
        { fact: 'step.to', is: 'police' },
        { fact: 'step.sort', is: 'sexualOffence' },
      ],
    },
    requires: inOrder,
    lifts: 'informFirst',
  },
  {
    rule: 'limit',
    id: 'G02.noOtherDoor',
    cites: ['G02', 'WPO-4a.2', 'WVO-3.39.2'],
    nl: 'Dit kan een zedenmisdrijf door personeel zijn. Dan geldt de volgorde van de wet, ook voor een gewone aangifte.',
    en: 'This may be a sexual offence by staff. Then the order of statute holds, for an ordinary complaint too.',
    steps: ['outsideReport.make'],
    when: {
      all: [
        { fact: 'step.to', is: 'police' },
        { fact: 'step.sort', is: 'schoolComplaint' },
        possibleStaffOffence,
        // The gravest crimes are reported at once (Sv 160), and what else somebody did has nothing to do with this order.
        { not: { any: [cleared, gravest, otherOffence] } },
        { not: { fact: 'party.kind', is: ['pupil', 'parent', 'outsider'] } },
      ],
    },
    requires: inOrder,
    lifts: 'informFirst',
  },
  {
    rule: 'limit',
    id: 'G02.noWayOut',
    cites: ['G02', 'Sv-160'],
    nl: 'Van deze aangifte kunt u niet afzien.',
    en: 'This report to the police cannot be declined.',
    steps: ['outsideReport.decline'],
    when: {
      all: [
        { fact: 'step.to', is: 'police' },
        { any: [suspected, { all: [possibleStaffOffence, { not: cleared }] }, gravest] },
      ],
    },
    requires: never,
    lifts: 'mustReport',
  },
  {
    rule: 'duty',
    id: 'Sv-160.police',
    cites: ['Sv-160'],
    nl: 'Dit is een van de zwaarste misdrijven. Doe meteen aangifte bij de politie.',
    en: 'This is one of the gravest crimes. Report it to the police at once.',
    scope: 'case',
    when: gravest,
    met: { taken: 'outsideReport.make', where: { to: 'police', sort: ['schoolComplaint', 'sexualOffence'] } },
    by: ['board', 'supervisoryBoard'],
    step: 'outsideReport.make',
    preset: { to: 'police', sort: 'schoolComplaint' },
    within: { figure: 'gravestReported' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'G01.notDeclined',
    cites: ['G01', 'WPO-4a.1', 'WVO-3.39.1'],
    nl: 'Van het overleg met de vertrouwensinspecteur kunt u niet afzien.',
    en: 'The consultation of the confidential inspector cannot be declined.',
    steps: ['outsideReport.decline'],
    when: { all: [{ fact: 'step.to', is: 'confidentialInspector' }, possibleStaffOffence] },
    requires: consulted,
    lifts: 'mustReport',
  },
  {
    rule: 'limit',
    id: 'G01.raisedStays',
    cites: ['G01', 'WPO-4a.1', 'WVO-3.39.1'],
    nl: 'Overleg eerst met de vertrouwensinspecteur. Daarna pas past u aan hoe dit is aangemerkt.',
    en: 'First consult the confidential inspector. Only then change what this was raised as.',
    steps: ['step.correct'],
    when: possibleStaffOffence,
    requires: {
      any: [
        consulted,
        {
          not: {
            any: [
              { holds: 'setsTo', with: { field: 'offence', values: [...otherOffences] } },
              { holds: 'setsTo', with: { field: 'of', values: [...otherQuestions] } },
            ],
          },
        },
      ],
    },
    lifts: 'consultFirst',
  },
  {
    rule: 'limit',
    id: 'G01.sinceKnown',
    cites: ['G01', 'WPO-4a.1', 'WVO-3.39.1'],
    nl: 'Tussen weten en melden zat meer dan een dag. Wie ervan weet, vertelt het meteen aan het bestuur.',
    en: 'More than a day lay between knowing and reporting. Whoever knows of it tells the board at once.',
    steps: ['case.take', 'outsideReport.make', 'review.finish', 'factFinding.finish'],
    when: possibleStaffOffence,
    requires: { fact: 'case.hoursUntilReported', atMost: 24 },
    lifts: 'explainDelay',
    severity: 'warn',
    shows: 'case.hoursUntilReported',
  },
  {
    rule: 'limit',
    id: 'G01.voluntary',
    cites: ['G01', 'WVO-3.39.1'],
    nl: 'De leerling is 18 of ouder. Overleg met de vertrouwensinspecteur hoeft niet, maar kan wel: 0900 111 3 111.',
    en: 'The pupil is of age. Consulting the confidential inspector is not required, but possible: 0900 111 3 111.',
    steps: ['case.take', 'review.finish', 'factFinding.finish', 'case.close'],
    when: possibleAgainstAdult,
    requires: { taken: 'outsideReport.make', where: { to: 'confidentialInspector' } },
    lifts: 'callInspector',
    severity: 'warn',
  },
  {
    rule: 'duty',
    id: 'G01.accusedTold',
    cites: ['G01'],
    nl: 'Kies na het overleg met de inspecteur het moment waarop u de betrokkene vertelt waarvan hij wordt beschuldigd.',
    en: 'After the consultation choose the moment at which you tell the person concerned of what he is accused.',
    scope: 'party',
    when: { all: [possibleStaffOffence, consulted, accused, lookedInto] },
    met: {
      any: [
        { taken: 'party.inform', of: 'party', where: { about: ['accusation', 'policeReport', 'decision', 'outcome'] } },
        { taken: 'hearing.record', of: 'party' },
      ],
    },
    by: ['board', 'supervisoryBoard'],
    step: 'party.inform',
    preset: { about: 'accusation' },
    within: { figure: 'accusedTold', rolls: 'favour' },
    blocks: ['case.close'],
    waivableBy: ['board', 'supervisoryBoard'],
  },
  {
    rule: 'duty',
    id: 'G01.nameCleared',
    cites: ['G01'],
    nl: 'De melding over deze medewerker is niet vastgesteld. Besluit of u dat voor hem op papier zet.',
    en: 'The report about this member of staff was not established. Decide whether to put that in writing for him.',
    scope: 'party',
    when: {
      all: [possibleStaffOffence, accused, { fact: 'case.stage', is: ['unfounded', 'withdrawn'] }],
    },
    met: { taken: 'rehabilitation.decide', of: 'party' },
    by: ['board', 'supervisoryBoard'],
    step: 'rehabilitation.decide',
    blocks: ['case.close'],
  },
];
