import type { Condition } from '../../condition.js';
import type { Duty, Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';

const doubt: Condition = { fact: 'case.kind', is: 'publicationDoubt' };
const asked = (role: string): Condition => ({ taken: 'consultation.ask', where: { role } });
const grave: Condition = { taken: 'harm.weigh', where: { sort: ['complicated', 'defamatory'] } };
const support: Condition = { fact: 'case.kind', is: 'supportRequest' };

const confidentially = (role: 'communications' | 'hr', nl: string, en: string): Duty => ({
  rule: 'duty',
  id: `OOG-4.3.2.${role}`,
  cites: ['OOG-4.3.2'],
  nl,
  en,
  scope: 'case',
  when: grave,
  met: { taken: 'consultation.answer', where: { role } },
  by: leaders,
  step: 'consultation.ask',
  preset: { role },
  within: { amount: 2, unit: 'workingDays' },
  blocks: ['advice.give', 'case.close'],
});

/** 3.1.11 and 4.3.2: doubt about a publication, and support for an employee who was harmed online. */
export const advice: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'OOG-3.1.11.communications',
    cites: ['OOG-3.1.11'],
    nl: 'U twijfelt zelf ook en vroeg Communicatie. Wacht hun advies af.',
    en: 'You are in doubt too and asked Communications. Wait for their advice.',
    scope: 'case',
    when: { all: [doubt, asked('communications')] },
    met: { taken: 'consultation.answer', where: { role: 'communications' } },
    by: ['communications'],
    step: 'consultation.answer',
    preset: { role: 'communications' },
    within: { amount: 2, unit: 'workingDays' },
    blocks: ['advice.give'],
  },
  {
    rule: 'limit',
    id: 'OOG-3.1.11.answer',
    cites: ['OOG-3.1.11'],
    nl: 'Het advies is: plaatsen, veranderen of niet plaatsen.',
    en: 'The advice is: post, change or do not post.',
    steps: ['advice.give'],
    when: doubt,
    requires: { fact: 'step.advice', is: ['publish', 'change', 'doNotPublish'] },
    lifts: 'chooseAdvice',
  },
  {
    rule: 'power',
    id: 'OOG-4.3.2.weigh',
    cites: ['OOG-4.3.2'],
    nl: 'De leidinggevende weegt of het ingewikkeld is, of dat iemand wordt zwartgemaakt.',
    en: 'The manager weighs whether it is complicated, or whether somebody is being defamed.',
    steps: ['harm.weigh'],
    when: {
      any: [
        support,
        {
          someParty: {
            all: [
              { fact: 'party.role', is: 'victim' },
              { fact: 'party.kind', is: 'employee' },
            ],
          },
        },
      ],
    },
    by: leaders,
  },
  {
    rule: 'duty',
    id: 'OOG-4.3.2.weighed',
    cites: ['OOG-4.3.2'],
    nl: 'Bespreek dit met de medewerker en leg vast hoe zwaar het is.',
    en: 'Discuss this with the employee and record how grave it is.',
    scope: 'case',
    when: support,
    met: { taken: 'harm.weigh' },
    by: leaders,
    step: 'harm.weigh',
    within: { amount: 2, unit: 'workingDays' },
    blocks: ['advice.give', 'advice.turn'],
  },
  confidentially(
    'communications',
    'Vraag Communicatie in vertrouwen om hulp.',
    'Ask Communications for help in confidence.',
  ),
  confidentially('hr', 'Vraag Personeelszaken in vertrouwen om hulp.', 'Ask HR for help in confidence.'),
  {
    rule: 'duty',
    id: 'OOG-4.3.2.ownComplaint',
    cites: ['OOG-4.3.2', 'G17'],
    nl: 'Vertel de medewerker dat hij zelf een klacht kan doen, binnen drie maanden.',
    en: 'Tell the employee that he can file a complaint himself, within three months.',
    scope: 'case',
    when: { taken: 'harm.weigh', where: { sort: 'defamatory' } },
    met: { taken: 'party.inform', where: { about: 'ownComplaint' } },
    by: leaders,
    step: 'party.inform',
    preset: { about: 'ownComplaint' },
    within: { amount: 2, unit: 'workingDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'OOG-4.3.2.noSubject',
    cites: ['OOG-4.3.2'],
    nl: 'Wie om steun vraagt is degene die is geraakt. De vraag is geen zaak tegen hem.',
    en: 'Whoever asks for support is the one harmed. The question is no case against him.',
    steps: ['party.add', 'party.correct'],
    when: support,
    requires: { not: { fact: 'step.role', is: ['subject', 'participant'] } },
    lifts: 'chooseOtherRole',
  },
];
