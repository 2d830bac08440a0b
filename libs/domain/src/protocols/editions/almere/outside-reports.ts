import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { atLevel } from '../general/roles.js';

const criminal: Condition = {
  all: [{ fact: 'track.of', is: 'possiblyCriminal' }, { not: { fact: 'track.offence', is: 'sexualByStaff' } }],
};
const onComplaint: Condition = { fact: 'track.offence', is: 'onComplaintOfVictim' };

/** Section 4e: what of a pupil or an employee goes to the police. No other report comes from this guideline. */
export const outsideReports: readonly Rule[] = [
  {
    rule: 'power',
    id: 'ALM-4e.school',
    cites: ['ALM-4e'],
    nl: 'De school kan zelf aangifte doen; dat hoeft niet langs de stichting.',
    en: 'The school can report to the police itself, not only the foundation.',
    steps: ['outsideReport.make'],
    when: {
      all: [{ fact: 'step.to', is: 'police' }, { fact: 'step.sort', is: 'schoolComplaint' }, atLevel('leadership')],
    },
    by: ['principal'],
  },
  {
    rule: 'limit',
    id: 'ALM-4e.noCrossing',
    cites: ['ALM-4e'],
    nl: 'Deze richtlijn noemt gedrag niet grensoverschrijdend. Alleen de wet vraagt om de vertrouwensinspecteur.',
    en: 'This guideline calls no conduct boundary-crossing. Only the law asks for the confidential inspector.',
    steps: ['qualification.raise'],
    when: { fact: 'step.of', is: 'boundaryCrossing' },
    requires: { any: [] },
    lifts: 'notGivenByProtocol',
  },
  {
    rule: 'limit',
    id: 'ALM-4e.noInspector',
    cites: ['ALM-4e'],
    nl: 'Een melding bij de vertrouwensinspecteur komt alleen van de wet, niet van deze richtlijn.',
    en: 'A report to the confidential inspector comes from the law only, not from this guideline.',
    steps: ['outsideReport.make'],
    when: {
      all: [
        { fact: 'step.to', is: 'confidentialInspector' },
        { fact: 'step.about', is: 'boundaryCrossing' },
      ],
    },
    requires: { any: [] },
    lifts: 'notGivenByProtocol',
  },
  {
    rule: 'duty',
    id: 'ALM-4e.police',
    cites: ['ALM-4e'],
    nl: 'Doe aangifte, of laat het bestuur met redenen besluiten dat niet te doen.',
    en: 'Report to the police, or let the board decide with reasons not to.',
    scope: 'track',
    machine: 'qualification',
    when: {
      all: [
        criminal,
        { fact: 'party.kind', is: ['pupil', 'employee'] },
        { not: { fact: 'track.state', is: 'denied' } },
      ],
    },
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
    by: ['principal', 'board', 'supervisoryBoard'],
    step: 'outsideReport.make',
    preset: { to: 'police', about: 'offence' },
    within: { amount: 2, unit: 'workingDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'ALM-4e.reference',
    cites: ['ALM-4e'],
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
    id: 'ALM-4e.under12',
    cites: ['ALM-4e', 'Sv-486'],
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
    id: 'ALM-4e.victimsOwn',
    cites: ['ALM-4e', 'G17'],
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
    id: 'ALM-4e.lawfulOrder',
    cites: ['ALM-4e', 'G02'],
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
