import type { Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';

/** E3 and B3: what is asked of a breach, and the correction that can come of it. */
export const breaches: readonly Rule[] = [
  {
    rule: 'duty',
    id: 'MAT-E3.norms',
    cites: ['MAT-E3', 'MAT-I1b', 'MAT-I4'],
    nl: 'Leg vast welke regels zijn overtreden en wat iemand deed of liet.',
    en: 'Record which norms were breached and what somebody did or left.',
    scope: 'party',
    when: {
      all: [
        { fact: 'party.role', is: 'subject' },
        { fact: 'party.founded', is: 'founded' },
      ],
    },
    met: { taken: 'breach.assess', of: 'party' },
    by: leaders,
    step: 'breach.assess',
    blocks: ['decision.finish', 'case.close'],
  },
  {
    rule: 'limit',
    id: 'MAT-E3.asked',
    cites: ['MAT-E3'],
    nl: 'Is er iets naar buiten gestuurd? Zeg wie het kreeg en langs welke weg. Binnen de school is het geen overtreding van E3.',
    en: 'Was something sent outside? Say who received it and by which way. Inside the school it is no breach of E3.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'none' },
        { fact: 'step.norms', has: ['MAT-E3'] },
      ],
    },
    requires: {
      all: [
        { fact: 'step.recipient', is: ['outside', 'unknown'] },
        { fact: 'step.channel', given: true },
      ],
    },
    lifts: 'sayChannel',
  },
  {
    rule: 'limit',
    id: 'MAT-E3.only',
    cites: ['MAT-E3'],
    nl: 'De enige uitzondering is Parro, waar dat nodig was.',
    en: 'The only exception is Parro, where it was needed.',
    steps: ['breach.assess'],
    requires: { fact: 'step.exception', is: ['none', 'schoolApp'] },
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'MAT-E3.app',
    cites: ['MAT-E3'],
    nl: 'Parro is alleen een uitzondering als het daarlangs ging en nodig was, en alleen op E3.',
    en: 'Parro is an exception only where it went that way and was needed, and to E3 only.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'schoolApp' },
    requires: {
      all: [
        { holds: 'namesOnly', with: { field: 'norms', of: ['MAT-E3'] } },
        { fact: 'step.channel', is: 'schoolApp' },
        { fact: 'step.appNeeded', is: true },
        { fact: 'step.recipient', given: true },
      ],
    },
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'MAT-E3.noBreach',
    cites: ['MAT-E3'],
    nl: 'Parro waar dat nodig was is geen overtreding. Noem eerst een regel die wel is overtreden.',
    en: 'Parro where it was needed is no breach. First name a norm that was breached.',
    steps: ['finding.record', 'outcome.record'],
    when: {
      all: [
        {
          any: [
            { fact: 'step.founded', is: 'founded' },
            { fact: 'step.outcome', is: 'correction' },
          ],
        },
        { taken: 'breach.assess', of: 'party', where: { exception: 'schoolApp' } },
      ],
    },
    requires: { holds: 'someNormBreached' },
    lifts: 'assessBreach',
  },
  {
    rule: 'duty',
    id: 'MAT-B3.correction',
    cites: ['MAT-B3'],
    nl: 'De uitkomst is een verbetering. Leg vast wat de medewerker verbeterde, hoe hij dat bekendmaakte, en waarom hij iets weghaalde.',
    en: 'The outcome is a correction. Record what the member of staff corrected, how he made it known, and why he removed something.',
    scope: 'party',
    when: { fact: 'party.outcome', is: 'correction' },
    met: { taken: 'correction.record', of: 'party' },
    by: leaders,
    step: 'correction.record',
    within: { amount: 5, unit: 'workingDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'MAT-B3.notRefused',
    cites: ['MAT-B3'],
    nl: 'Dat berichten blijven staan is geen reden om iets niet weg te halen als de privacy of een recht van een ander daarom vraagt.',
    en: "That messages are left standing is no reason not to remove something where another's privacy or right asks for it.",
    steps: ['withdrawal.answer'],
    when: {
      all: [
        { fact: 'step.refusedBecause', is: 'messagesStay' },
        { fact: 'track.because', is: ['privacy', 'right'] },
      ],
    },
    requires: { any: [] },
    lifts: 'removeIt',
  },
];
