import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { pupil } from '../general/measures.js';
import { leaders } from '../general/roles.js';

const second: Condition = { fact: 'track.breach', atLeast: 2 };
const third: Condition = { fact: 'track.breach', atLeast: 3 };

/** D1 to D4: a device that is taken; the step on the ladder follows from what was lawfully taken of this pupil before. */
export const devices: readonly Rule[] = [
  {
    rule: 'power',
    id: 'MEI-D1.take',
    cites: ['MEI-D1', 'G18'],
    nl: 'De school neemt een toestel in en geeft het terug.',
    en: 'The school takes a device and returns it.',
    steps: ['custody.take', 'custody.return'],
    by: leaders,
  },
  {
    rule: 'limit',
    id: 'MEI-D1.ofPupil',
    cites: ['MEI-D1'],
    nl: 'Innemen kan alleen bij een leerling om wie de zaak gaat.',
    en: 'Only a pupil the case is about can have a device taken.',
    steps: ['custody.take'],
    requires: { all: [pupil, { fact: 'party.role', is: ['subject', 'participant', 'sharer', 'viewer'] }] },
    lifts: 'chooseSubject',
  },
  {
    rule: 'limit',
    id: 'MEI-D1.today',
    cites: ['MEI-D1'],
    nl: 'Een eerste keer gaat het toestel aan het eind van de dag terug.',
    en: 'The first time the device goes back at the end of the day.',
    steps: ['custody.keep'],
    requires: second,
    lifts: 'returnToday',
  },
  {
    rule: 'power',
    id: 'MEI-D1.undo',
    cites: ['MEI-D1'],
    nl: 'De directeur draait een inname terug; zij telt dan niet mee.',
    en: 'The principal undoes the taking of a device; it does not count then.',
    steps: ['custody.annul'],
    by: ['principal', 'board', 'supervisoryBoard'],
  },
  {
    rule: 'power',
    id: 'MEI-D2.keep',
    cites: ['MEI-D2', 'MEI-D3', 'G18'],
    nl: 'Vanaf een tweede keer kan de school het toestel langer houden.',
    en: 'From a second time on the school can keep the device longer.',
    steps: ['custody.keep'],
    by: leaders,
  },
  {
    rule: 'duty',
    id: 'MEI-D2.parents',
    cites: ['MEI-D2', 'MEI-D4'],
    nl: 'Vertel de ouders dat het toestel weer is ingenomen. Noem het telefoonnummer van de school.',
    en: 'Tell the parents that the device was taken again. Name the telephone number of the school.',
    scope: 'track',
    machine: 'custody',
    when: { all: [second, { not: { fact: 'track.state', is: 'annulled' } }] },
    met: { holds: 'parentsTold', with: { about: ['custody'], since: 'track' } },
    by: leaders,
    step: 'party.inform',
    preset: { about: 'custody' },
    within: { amount: 0, unit: 'schoolDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'MEI-D3.principal',
    cites: ['MEI-D3'],
    nl: 'Vanaf de derde keer bepaalt alleen de directeur hoelang.',
    en: 'From the third time on only the principal sets how long.',
    steps: ['custody.keep'],
    when: third,
    requires: { not: { fact: 'actor.role', is: 'teamLeader' } },
    lifts: 'askDecider',
  },
  {
    rule: 'limit',
    id: 'MEI-D4.checked',
    cites: ['MEI-D4'],
    nl: 'Kijk met de leerling of het toestel heel is en werkt, en zet het uit.',
    en: 'Look with the pupil whether the device is whole and works, and switch it off.',
    steps: ['custody.take'],
    requires: {
      all: [
        { fact: 'step.pupilPresent', is: true },
        { fact: 'step.working', is: ['yes', 'no'] },
        { fact: 'step.switchedOff', is: true },
      ],
    },
    lifts: 'checkDevice',
  },
];
