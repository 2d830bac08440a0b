import type { StepType } from '../../../case/steps/index.js';
import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';
import { employee, parent, pupil } from '../general/measures.js';

const papers: readonly StepType[] = [
  'letter.issue',
  'hearing.record',
  'measure.decide',
  'objection.hear',
  'objection.decide',
];
const founded: Condition = { fact: 'party.founded', is: 'founded' };
const subject: Condition = { fact: 'party.role', is: 'subject' };
const answered: Condition = { fact: 'track.state', is: ['affirmed', 'denied'] };

const forEmployee = ['warning', 'suspension', 'reprimand', 'dismissal', 'summaryDismissal'] as const;
const forPupil = ['warning', 'suspension', 'removal'] as const;

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
  when: whose,
  met: { taken: ['paper.file', 'paper.leaveOut'], of: 'party', same: ['paper'] },
  by,
  step: 'paper.file',
  preset: { file },
  within: { amount: 5, unit: 'workingDays' },
  blocks: ['case.close'],
});

/** Section 4: what a breach may be, which papers are filed, which measures exist, for staff and for pupils alone. */
export const measures: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'ALM-4a.neglect',
    cites: ['ALM-4a'],
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
  filing('ALM-4a.file', ['ALM-4a', 'G14'], { all: [employee, subject, founded] }, 'personnelFile', ['hr']),
  {
    rule: 'limit',
    id: 'ALM-4a.rightFile',
    cites: ['ALM-4a'],
    nl: 'Een stuk over een medewerker gaat naar het personeelsdossier.',
    en: 'A paper about an employee goes into the personnel file.',
    steps: ['paper.file', 'paper.leaveOut'],
    when: { fact: 'party.staff', is: true },
    requires: { fact: 'step.file', is: 'personnelFile' },
    lifts: 'chooseFile',
  },
  {
    rule: 'limit',
    id: 'ALM-4a.about',
    cites: ['ALM-4a'],
    nl: 'Plichtsverzuim bestaat alleen bij een medewerker om wie de zaak gaat.',
    en: 'Neglect of duty exists only for an employee the case is about.',
    steps: ['qualification.raise'],
    when: { fact: 'step.of', is: 'neglectOfDuty' },
    requires: { all: [employee, subject] },
    lifts: 'chooseSubject',
  },
  {
    rule: 'power',
    id: 'ALM-4b.measures',
    cites: ['ALM-4b'],
    nl: 'Voor een medewerker: waarschuwing, schorsing, berisping, ontslag en ontslag op staande voet.',
    en: 'For an employee: warning, suspension, reprimand, dismissal and summary dismissal.',
    steps: ['measure.propose'],
    when: {
      all: [employee, { fact: 'step.measure', is: forEmployee }],
    },
    by: [...leaders, 'hr'],
  },
  {
    rule: 'limit',
    id: 'ALM-4b.only',
    cites: ['ALM-4b'],
    nl: 'Voor een medewerker bestaan alleen de maatregelen die deze richtlijn noemt, en vrijstelling van werk als ordemaatregel.',
    en: 'For an employee only the measures this guideline names exist, and being kept away as an order.',
    steps: ['measure.propose'],
    when: employee,
    requires: { fact: 'step.measure', is: [...forEmployee, 'interimSuspension'] },
    lifts: 'chooseMeasure',
  },
  {
    rule: 'limit',
    id: 'ALM-4b.warning',
    cites: ['ALM-4b', 'G09'],
    nl: 'Een waarschuwing is geen disciplinaire maatregel en kent geen voornemen.',
    en: 'A warning is not disciplinary and knows no intention.',
    steps: ['measure.intend'],
    when: { all: [employee, { fact: 'track.measure', is: 'warning' }] },
    requires: { any: [] },
    lifts: 'decideDirectly',
  },
  {
    rule: 'duty',
    id: 'ALM-4c.culpable',
    cites: ['ALM-4c'],
    nl: 'Leg met redenen vast of dit verwijtbaar gedrag is.',
    en: 'Record with reasons whether this is culpable conduct.',
    scope: 'party',
    when: { all: [pupil, subject, founded] },
    met: { someTrack: { all: [{ fact: 'track.of', is: 'culpableConduct' }, answered] }, of: 'party' },
    by: leaders,
    step: 'qualification.raise',
    preset: { of: 'culpableConduct' },
    blocks: ['decision.finish', 'case.close'],
  },
  filing(
    'ALM-4c.file',
    ['ALM-4c', 'G14'],
    { any: [{ all: [pupil, subject, founded] }, { holds: 'isParentOfFounded' }] },
    'pupilFile',
    ['registrar'],
  ),
  {
    rule: 'limit',
    id: 'ALM-4c.rightFile',
    cites: ['ALM-4c'],
    nl: 'Een stuk over een leerling of ouder gaat naar het leerlingdossier.',
    en: 'A paper about a pupil or parent goes into the pupil file.',
    steps: ['paper.file', 'paper.leaveOut'],
    when: { any: [pupil, parent] },
    requires: { fact: 'step.file', is: 'pupilFile' },
    lifts: 'chooseFile',
  },
  {
    rule: 'limit',
    id: 'ALM-4c.about',
    cites: ['ALM-4c'],
    nl: 'Verwijtbaar gedrag bestaat alleen bij een leerling om wie de zaak gaat.',
    en: 'Culpable conduct exists only for a pupil the case is about.',
    steps: ['qualification.raise'],
    when: { fact: 'step.of', is: 'culpableConduct' },
    requires: { all: [pupil, subject] },
    lifts: 'chooseSubject',
  },
  {
    rule: 'limit',
    id: 'ALM-4c.parentPapers',
    cites: ['ALM-4c'],
    nl: 'Over wat een ouder deed gaat niets naar een dossier.',
    en: 'Nothing of what a parent did goes into a file.',
    steps: ['paper.file'],
    when: { all: [parent, { not: { fact: 'party.role', is: ['parentOf', 'victim', 'witness', 'reporter'] } }] },
    requires: { any: [] },
    lifts: 'leaveOut',
  },
  {
    rule: 'power',
    id: 'ALM-4d.pupil',
    cites: ['ALM-4d'],
    nl: 'Voor een leerling: waarschuwing, schorsing en verwijdering.',
    en: 'For a pupil: warning, suspension and removal.',
    steps: ['measure.propose'],
    when: { all: [pupil, { fact: 'step.measure', is: forPupil }] },
    by: leaders,
  },
  {
    rule: 'limit',
    id: 'ALM-4d.pupilOnly',
    cites: ['ALM-4d'],
    nl: 'Voor een leerling bestaan alleen de maatregelen die deze richtlijn noemt, en wat elke school heeft.',
    en: 'For a pupil only the measures this guideline names exist, and what any school has.',
    steps: ['measure.propose'],
    when: pupil,
    requires: { fact: 'step.measure', is: [...forPupil, 'otherClass', 'deviceBan', 'contract'] },
    lifts: 'chooseMeasure',
  },
  {
    rule: 'limit',
    id: 'ALM-4d.ownConduct',
    cites: ['ALM-4d', 'G04', 'G06'],
    nl: 'Een maatregel tegen een leerling staat op eigen gedrag, nooit op dat van een ouder.',
    en: "A measure against a pupil stands on the pupil's own conduct, never on a parent's.",
    steps: ['measure.propose'],
    when: pupil,
    requires: {
      all: [
        { not: { fact: 'step.ground', is: 'parentConduct' } },
        {
          any: [
            { holds: 'groundIsOwnConduct' },
            // An urgent suspension comes before the finding; removal never does.
            { not: { fact: 'step.measure', is: forPupil.filter((measure) => measure !== 'warning') } },
            {
              all: [
                { fact: 'step.measure', is: 'suspension' },
                { fact: 'step.urgent', is: true },
              ],
            },
          ],
        },
      ],
    },
    lifts: 'chooseOtherGround',
  },
];
