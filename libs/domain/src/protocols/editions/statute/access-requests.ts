import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { inState } from './conditions.js';

const under16: Condition = {
  all: [
    { fact: 'party.kind', is: 'pupil' },
    { fact: 'party.band', is: ['under12', 'from12', 'unknown'] },
  ],
};
const asked: Condition = inState('asked', 'extended', 'answered');
const extended: Condition = { taken: 'access.extend', of: 'track' };

/** G13: whoever is in a case may know what is held on him, in time, and with a way on where he is not given it. AVG 12, 15; UAVG 5; WVO 2020 8.15(8). */
export const accessRequests: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'G13.answer',
    cites: ['G13', 'AVG-12.3', 'AVG-15'],
    nl: 'Geef binnen een maand antwoord op het verzoek om eigen gegevens.',
    en: 'Answer the request for one’s own data within a month.',
    scope: 'track',
    machine: 'accessRequest',
    when: { all: [asked, { not: extended }] },
    met: inState('answered'),
    by: ['principal', 'board'],
    step: 'access.answer',
    within: { figure: 'accessAnswer' },
    from: { step: 'access.ask', field: 'on' },
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'G13.answerExtended',
    cites: ['G13', 'AVG-12.3', 'AVG-15'],
    nl: 'U nam meer tijd. Geef binnen drie maanden na het verzoek antwoord.',
    en: 'You took more time. Answer within three months of the request.',
    scope: 'track',
    machine: 'accessRequest',
    when: { all: [asked, extended] },
    met: inState('answered'),
    by: ['principal', 'board'],
    step: 'access.answer',
    within: { figure: 'accessAnswerExtended' },
    from: { step: 'access.ask', field: 'on' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'G13.extensionTold',
    cites: ['G13', 'AVG-12.3'],
    nl: 'Meer tijd nemen kan alleen in de eerste maand, en als u het de vrager met redenen vertelt.',
    en: 'More time is taken within the first month only, and told to whoever asks, with reasons.',
    steps: ['access.extend'],
    requires: {
      all: [{ fact: 'step.told', is: true }, { not: { holds: 'termLapsed', with: { rule: 'G13.answer' } } }],
    },
    lifts: 'tellExtension',
  },
  {
    rule: 'limit',
    id: 'G13.representative',
    cites: ['G13', 'UAVG-5'],
    nl: 'Voor een leerling onder de 16 vraagt een ouder of voogd. Ga na of die het gezag heeft.',
    en: 'For a pupil under 16 a parent or guardian asks. Check that he has authority.',
    steps: ['access.ask'],
    when: under16,
    requires: {
      all: [
        { fact: 'step.asker', is: ['parent', 'representative'] },
        { fact: 'step.authorityChecked', is: true },
      ],
    },
    lifts: 'checkAuthority',
  },
  {
    rule: 'limit',
    id: 'G13.own',
    cites: ['G13', 'UAVG-5'],
    nl: 'Vanaf 16 jaar vraagt iemand zelf. Een ander heeft daarvoor een machtiging nodig.',
    en: 'From 16 on people ask themselves; somebody else needs their leave.',
    steps: ['access.ask'],
    when: { not: under16 },
    requires: {
      any: [
        { fact: 'step.asker', is: 'self' },
        { fact: 'step.authorityChecked', is: true },
      ],
    },
    lifts: 'checkAuthority',
  },
  {
    rule: 'limit',
    id: 'G13.identity',
    cites: ['G13'],
    nl: 'Geef pas gegevens als u weet wie erom vraagt.',
    en: 'Give data only when you know who asks for it.',
    steps: ['access.answer'],
    when: { fact: 'step.answer', is: ['given', 'partly'] },
    requires: { fact: 'track.identityChecked', is: true },
    lifts: 'checkIdentity',
  },
  {
    rule: 'limit',
    id: 'G13.remedy',
    cites: ['G13', 'AVG-12.3'],
    nl: 'Geeft u niet alles? Zeg in het antwoord waarom, en wat de vrager daartegen kan doen.',
    en: 'Where not everything is given, say why, and what whoever asked can do about it.',
    steps: ['access.answer'],
    when: { fact: 'step.answer', is: ['partly', 'refused'] },
    requires: {
      all: [
        { fact: 'step.remedyClause', is: true },
        { fact: 'step.reason', given: true },
      ],
    },
    lifts: 'giveRemedy',
  },
  {
    rule: 'limit',
    id: 'G13.fileSeen',
    cites: ['G13', 'WVO-8.15.8'],
    nl: 'Wie bezwaar maakt, vroeg om de stukken. Geef eerst antwoord op dat verzoek.',
    en: 'Whoever objects asked for the papers. Answer that request first.',
    steps: ['objection.hear', 'objection.decide', 'measure.decide', 'measure.finalise'],
    when: { not: { fact: 'step.decision', is: 'reject' } },
    requires: {
      not: {
        someTrack: {
          all: [
            { fact: 'track.machine', is: 'accessRequest' },
            inState('asked', 'extended'),
            { fact: 'track.asks', is: 'procedureFile' },
          ],
        },
        of: 'party',
      },
    },
    lifts: 'answerRequest',
  },
];
