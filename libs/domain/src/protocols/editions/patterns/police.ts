import type { Condition } from '../../condition.js';
import type { Limit, Rule } from '../../shape.js';

const criminal: Condition = {
  all: [{ fact: 'track.of', is: 'possiblyCriminal' }, { not: { fact: 'track.offence', is: 'sexualByStaff' } }],
};
const onComplaint: Condition = { fact: 'track.offence', is: 'onComplaintOfVictim' };
const ownComplaint: Condition = {
  all: [
    { fact: 'step.to', is: 'police' },
    { fact: 'step.sort', is: 'schoolComplaint' },
  ],
};
const raised = (offence: string): Condition => ({
  all: [
    ownComplaint,
    { taken: 'qualification.raise', of: 'party', where: { offence } },
    { not: { taken: 'qualification.raise', of: 'party', where: { offence: ['againstSchool', 'gravest', 'other'] } } },
  ],
});

const told: Condition = {
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
};

/** What may be an offence: the school goes to the police, or the board decides with reasons not to; within the lawful ways. */
export function policeReport(clause: string, nl: string, en: string): readonly Rule[] {
  const refused = (
    id: string,
    cites: Limit['cites'],
    when: Condition,
    says: readonly [string, string],
    lifts: string,
  ): Limit => ({
    rule: 'limit',
    id: `${clause}.${id}`,
    cites,
    nl: says[0],
    en: says[1],
    steps: ['outsideReport.make'],
    when,
    requires: { any: [] },
    lifts,
  });
  return [
    {
      rule: 'duty',
      id: `${clause}.police`,
      cites: [clause],
      nl,
      en,
      scope: 'track',
      machine: 'qualification',
      when: { all: [criminal, { not: { fact: 'track.state', is: 'denied' } }] },
      met: told,
      by: ['board', 'supervisoryBoard'],
      step: 'outsideReport.make',
      preset: { to: 'police', about: 'offence' },
      within: { amount: 2, unit: 'workingDays' },
      blocks: ['case.close'],
    },
    {
      rule: 'limit',
      id: `${clause}.reference`,
      cites: [clause],
      nl: 'Noteer het nummer van de aangifte.',
      en: 'Note the reference number of the complaint.',
      steps: ['outsideReport.make'],
      when: ownComplaint,
      requires: { fact: 'step.reference', given: true },
      lifts: 'giveReference',
    },
    refused(
      'under12',
      [clause, 'Sv-486'],
      { all: [ownComplaint, { fact: 'party.band', is: 'under12' }] },
      [
        'Een kind jonger dan 12 wordt niet vervolgd. Vraag de politie om advies.',
        'A child under 12 is not prosecuted. Ask the police for advice.',
      ],
      'askPoliceAdvice',
    ),
    refused(
      'victimsOwn',
      [clause, 'G17'],
      raised('onComplaintOfVictim'),
      [
        'Voor belediging, smaad of belaging kan alleen het slachtoffer een klacht doen.',
        'For insult, slander or stalking only the victim can file a complaint.',
      ],
      'tellVictim',
    ),
    refused(
      'lawfulOrder',
      [clause, 'G02'],
      raised('sexualByStaff'),
      [
        'Bij een mogelijk zedenmisdrijf door personeel geldt de volgorde van de wet. Een gewone aangifte gaat daar niet omheen.',
        'With a possible sexual offence by staff the order of statute holds. An ordinary complaint does not go around it.',
      ],
      'informFirst',
    ),
  ];
}
