import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { leaders, leadership } from '../general/roles.js';
import { pupil } from '../general/measures.js';

const subject: Condition = { fact: 'party.role', is: 'subject' };
const withMeasures = ['employee', 'pupil', 'parent'];
const mail: Condition = { fact: 'intake.categories', has: ['schoolMail'] };

/** Introduction and principles: what has to do with the school, whom measures exist for, what pupils were told, and what comes of it. */
export const reporting: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'MEI-0.2.tie',
    cites: ['MEI-0.2'],
    nl: 'Zeg waarmee het te maken heeft: met school, met school en privé door elkaar, of alleen met privé.',
    en: 'Say what it has to do with: school, school and private life at once, or private life only.',
    steps: ['scope.assess'],
    requires: {
      any: [
        {
          all: [
            { fact: 'step.inScope', is: true },
            { fact: 'step.tie', is: ['school', 'overlap'] },
          ],
        },
        {
          all: [
            { fact: 'step.inScope', is: false },
            { fact: 'step.tie', is: 'private' },
          ],
        },
      ],
    },
    lifts: 'sayTie',
  },
  {
    rule: 'limit',
    id: 'MEI-0.2.bullying',
    cites: ['MEI-0.2'],
    nl: 'Pesten via internet hoort altijd bij dit protocol.',
    en: 'Bullying online is always in scope.',
    steps: ['scope.assess'],
    when: { fact: 'intake.categories', has: ['bullying'] },
    requires: { fact: 'step.inScope', is: true },
    lifts: 'assessScope',
  },
  {
    rule: 'limit',
    id: 'MEI-0.2.scope',
    cites: ['MEI-0.2'],
    nl: 'Leg eerst vast of het met de school te maken heeft.',
    en: 'First record whether it has to do with the school.',
    steps: ['review.finish'],
    when: { not: { fact: 'step.route', is: 'withdrawn' } },
    requires: { taken: 'scope.assess' },
    lifts: 'assessScope',
  },
  {
    rule: 'limit',
    id: 'MEI-0.2.in',
    cites: ['MEI-0.2'],
    nl: 'Wat alleen privé is eindigt daarmee, en wat met school te maken heeft eindigt niet als privé.',
    en: 'What is private only ends with that, and what has to do with school does not end as private.',
    steps: ['review.finish'],
    when: { fact: 'step.route', is: ['investigate', 'outOfScope'] },
    requires: {
      any: [
        { all: [{ fact: 'step.route', is: 'investigate' }, { holds: 'inScope' }] },
        { all: [{ fact: 'step.route', is: 'outOfScope' }, { not: { holds: 'inScope' } }] },
      ],
    },
    lifts: 'assessScope',
  },
  {
    rule: 'limit',
    id: 'MEI-0.2a.measures',
    cites: ['MEI-0.2a'],
    nl: 'Maatregelen zijn er voor medewerkers, leerlingen, ouders, en wie een mailadres van de school gebruikt.',
    en: 'Measures exist for staff, pupils, parents, and whoever uses a mail address of the school.',
    steps: ['measure.propose'],
    when: { not: { fact: 'party.kind', is: withMeasures } },
    requires: {
      any: [
        // What any school has stays: keeping somebody away who works there (GEN-2).
        { fact: 'step.measure', is: 'interimSuspension' },
        { all: [mail, { fact: 'step.measure', is: 'warning' }] },
      ],
    },
    lifts: 'chooseMeasure',
  },
  {
    rule: 'limit',
    id: 'MEI-0.3.fitting',
    cites: ['MEI-0.3', 'MEI-G7'],
    nl: 'Een gegronde zaak sluit niet zonder maatregel, of zonder reden waarom er geen past.',
    en: 'A founded case does not close without a measure, or a reason why none fits.',
    steps: ['case.close', 'decision.finish'],
    requires: {
      not: {
        someParty: {
          all: [
            { fact: 'party.founded', is: 'founded' },
            { fact: 'party.outcome', is: 'open' },
          ],
        },
      },
    },
    lifts: 'recordOutcome',
  },
  {
    rule: 'limit',
    id: 'MEI-0.3.passedOn',
    cites: ['MEI-0.3'],
    nl: 'Overdragen is geen einde. Het bestuur pakt de zaak op.',
    en: 'Handing over is no end. The board takes the case up.',
    steps: ['case.close'],
    when: { fact: 'case.stage', is: 'handedOver' },
    requires: { any: [] },
    lifts: 'takeUp',
  },
  {
    rule: 'duty',
    id: 'MEI-0.3.norms',
    cites: ['MEI-0.3', 'MEI-G7'],
    nl: 'Leg vast welke regels zijn overtreden, en of er een uitzondering gold.',
    en: 'Record which norms were breached, and whether an exception held.',
    scope: 'party',
    when: { all: [subject, { fact: 'party.founded', is: 'founded' }] },
    met: { taken: 'breach.assess', of: 'party' },
    by: leaders,
    step: 'breach.assess',
    blocks: ['decision.finish', 'case.close'],
  },
  {
    rule: 'power',
    id: 'MEI-U8.record',
    cites: ['MEI-U8', 'MEI-X4'],
    nl: 'Wie de zaak leidt legt vast of de leerling de afspraken kende, of ervoor tekende.',
    en: 'Whoever leads the case records whether the pupil knew the agreements, or signed them.',
    steps: ['agreements.record'],
    when: pupil,
    by: leaders,
  },
  {
    rule: 'duty',
    id: 'MEI-U8.known',
    cites: ['MEI-U8', 'MEI-X4'],
    nl: 'Ga na wanneer de afspraken aan deze leerling of groep zijn uitgelegd, en of er getekend is.',
    en: 'Find out when the agreements were explained to this pupil or group, and whether they were signed.',
    scope: 'party',
    when: { all: [pupil, subject, { not: { fact: 'case.stage', is: ['reported', 'review'] } }] },
    met: { taken: 'agreements.record', of: 'party' },
    by: leaders,
    step: 'agreements.record',
    blocks: ['decision.finish'],
  },
  {
    rule: 'duty',
    id: 'MEI-U8.explain',
    cites: ['MEI-U8'],
    nl: 'De afspraken zijn niet uitgelegd. Doe dat alsnog en leg het vast.',
    en: 'The agreements were not explained. Do so now and record it.',
    scope: 'party',
    when: { taken: 'agreements.record', of: 'party', where: { known: 'notExplained' } },
    met: { taken: 'agreements.record', of: 'party', where: { known: ['explained', 'signed'] } },
    by: leaders,
    step: 'agreements.record',
    preset: { known: 'explained' },
    within: { amount: 5, unit: 'workingDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'MEI-U8.allTheSame',
    cites: ['MEI-U8'],
    nl: 'De afspraken waren deze leerling niet uitgelegd. Leg uit waarom er toch een maatregel komt.',
    en: 'The agreements were not explained to this pupil. Say why a measure comes all the same.',
    steps: ['measure.propose'],
    when: { all: [pupil, { taken: 'agreements.record', of: 'party', where: { known: 'notExplained' } }] },
    requires: { fact: 'step.allTheSame', given: true },
    lifts: 'giveReason',
  },
  {
    rule: 'limit',
    id: 'MEI-X4.document',
    cites: ['MEI-X4'],
    nl: 'Noem het stuk waarop de leerling tekende.',
    en: 'Name the paper the pupil signed.',
    steps: ['agreements.record'],
    when: { fact: 'step.known', is: 'signed' },
    requires: { fact: 'step.document', given: true },
    lifts: 'choosePaper',
  },
  {
    rule: 'duty',
    id: 'MEI-I8.sameDay',
    cites: ['MEI-I8'],
    nl: 'Een leerling meldde dit. Pak het vandaag nog op.',
    en: 'A pupil reported this. Take it up today.',
    scope: 'case',
    when: {
      all: [
        { fact: 'intake.reporterKind', is: 'pupil' },
        { fact: 'case.level', is: 'leadership' },
      ],
    },
    met: { taken: 'case.take' },
    by: leadership,
    step: 'case.take',
    within: { amount: 0, unit: 'schoolDays' },
    blocks: [],
  },
];
