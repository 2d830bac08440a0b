import type { StepType } from '../../../case/steps/index.js';
import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';
import { employee, external, parent, pupil } from '../general/measures.js';

const papers: readonly StepType[] = ['letter.issue', 'hearing.record', 'measure.decide'];
const founded: Condition = { fact: 'party.founded', is: 'founded' };
const subject: Condition = { fact: 'party.role', is: 'subject' };
const answered: Condition = { fact: 'track.state', is: ['affirmed', 'denied'] };
const boundaryCrossing: Condition = { fact: 'track.of', is: 'boundaryCrossing' };
const criminal: Condition = {
  all: [{ fact: 'track.of', is: 'possiblyCriminal' }, { not: { fact: 'track.offence', is: 'sexualByStaff' } }],
};

const filing = (
  id: string,
  cites: readonly [string, ...string[]],
  whose: Condition,
  file: string,
  by: readonly ('hr' | 'registrar')[],
): Rule => ({
  rule: 'duty',
  id,
  cites,
  nl: 'Zet dit stuk in het dossier, of laat het weg met een reden.',
  en: 'Put this paper into the file, or leave it out with a reason.',
  scope: 'act',
  each: papers,
  when: { all: [whose, subject, founded] },
  met: { taken: ['paper.file', 'paper.leaveOut'], of: 'party', same: ['paper'] },
  by,
  step: 'paper.file',
  preset: { file },
  within: { amount: 5, unit: 'workingDays' },
  blocks: ['case.close'],
});

/** Article 6: what a breach may be, what is reported outside, which measures exist and for whom. */
export const measures: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'OZHW-6.1.neglect',
    cites: ['OZHW-6.1'],
    nl: 'Leg met redenen vast of dit plichtsverzuim is.',
    en: 'Record with reasons whether this is neglect of duty.',
    scope: 'party',
    when: { all: [employee, subject, founded] },
    met: { someTrack: { all: [{ fact: 'track.of', is: 'neglectOfDuty' }, answered] }, of: 'party' },
    by: leaders,
    step: 'qualification.raise',
    preset: { of: 'neglectOfDuty' },
    blocks: ['decision.finish', 'case.close'],
  },
  filing('OZHW-6.1.file', ['OZHW-6.1', 'G14'], employee, 'personnelFile', ['hr']),
  {
    rule: 'limit',
    id: 'OZHW-6.2.consulted',
    cites: ['OZHW-6.2'],
    nl: 'Raadpleeg eerst de leidinggevende. Grensoverschrijdend is het pas als ook het bestuur zijn oordeel heeft gegeven.',
    en: 'Consult the manager first. It is boundary-crossing only once the board has given its view too.',
    steps: ['qualification.decide'],
    when: boundaryCrossing,
    requires: { taken: 'consultation.answer', of: 'track', where: { role: ['teamLeader', 'principal'] } },
    lifts: 'consultManager',
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
    met: {
      any: [
        {
          taken: 'outsideReport.make',
          of: 'party',
          where: { to: 'confidentialInspector', manner: 'phone' },
          after: 'qualification.decide',
        },
        { holds: 'inspectorToldAfter' },
      ],
    },
    by: ['board', 'supervisoryBoard'],
    step: 'outsideReport.make',
    preset: { to: 'confidentialInspector', about: 'boundaryCrossing' },
    within: { amount: 1, unit: 'workingDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'power',
    id: 'OZHW-6.3.measures',
    cites: ['OZHW-6.3'],
    nl: 'Voor een medewerker: waarschuwing, schorsing, berisping, ontslag en ontslag op staande voet.',
    en: 'For an employee: warning, suspension, reprimand, dismissal and summary dismissal.',
    steps: ['measure.propose'],
    when: {
      all: [
        employee,
        { fact: 'step.measure', is: ['warning', 'suspension', 'reprimand', 'dismissal', 'summaryDismissal'] },
      ],
    },
    by: [...leaders, 'hr'],
  },
  {
    rule: 'power',
    id: 'OZHW-4.10.endOfRelation',
    cites: ['OZHW-4.10', 'OZHW-2.1'],
    nl: 'Voor een stagiair of externe kracht: het einde van de samenwerking.',
    en: 'For an intern or external worker: the end of the relation.',
    steps: ['measure.propose'],
    when: { all: [external, { fact: 'step.measure', is: 'endOfRelation' }] },
    by: [...leaders, 'hr'],
  },
  {
    rule: 'duty',
    id: 'OZHW-6.4.culpable',
    cites: ['OZHW-6.4'],
    nl: 'Leg met redenen vast of dit verwijtbaar gedrag is.',
    en: 'Record with reasons whether this is culpable conduct.',
    scope: 'party',
    when: { all: [{ any: [pupil, parent] }, subject, founded] },
    met: { someTrack: { all: [{ fact: 'track.of', is: 'culpableConduct' }, answered] }, of: 'party' },
    by: leaders,
    step: 'qualification.raise',
    preset: { of: 'culpableConduct' },
    blocks: ['decision.finish', 'case.close'],
  },
  filing('OZHW-6.4.file', ['OZHW-6.4', 'G14'], { any: [pupil, parent] }, 'pupilFile', ['registrar']),
  {
    rule: 'limit',
    id: 'OZHW-6.4.parentPapers',
    cites: ['OZHW-6.4'],
    nl: 'Van een ouder gaat alleen het besluit in het dossier van het kind, gemerkt als gedrag van de ouder.',
    en: "Of a parent only the decision goes into the child's file, marked as the parent's conduct.",
    steps: ['paper.file'],
    when: parent,
    requires: { all: [{ fact: 'step.marked', is: 'parentConduct' }, { holds: 'isDecisionPaper' }] },
    lifts: 'leaveOut',
  },
  {
    rule: 'power',
    id: 'OZHW-6.5.pupil',
    cites: ['OZHW-6.5'],
    nl: 'Voor een leerling: waarschuwing, schorsing en verwijdering.',
    en: 'For a pupil: warning, suspension and removal.',
    steps: ['measure.propose'],
    when: { all: [pupil, { fact: 'step.measure', is: ['warning', 'suspension', 'removal'] }] },
    by: leaders,
  },
  {
    rule: 'power',
    id: 'OZHW-6.5.parent',
    cites: ['OZHW-6.5'],
    nl: 'Voor een ouder: alleen een waarschuwing.',
    en: 'For a parent: a warning only.',
    steps: ['measure.propose'],
    when: { all: [parent, { fact: 'step.measure', is: 'warning' }] },
    by: leaders,
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
        { taken: 'outsideReport.make', of: 'party', where: { to: 'police' } },
        { taken: 'outsideReport.decline', of: 'party', where: { to: 'police' } },
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
];
