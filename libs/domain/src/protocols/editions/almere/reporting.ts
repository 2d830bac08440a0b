import type { Rule } from '../../shape.js';
import { leaders } from '../general/roles.js';

/** Sections 2.2 and 3.1i: what has to do with the school, whom the guideline is for, and what comes of a founded case. */
export const reporting: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'ALM-2.2.tie',
    cites: ['ALM-2.2'],
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
    id: 'ALM-2.2.scope',
    cites: ['ALM-2.2'],
    nl: 'Leg eerst vast of het met de school te maken heeft.',
    en: 'First record whether it has to do with the school.',
    steps: ['review.finish'],
    when: { not: { fact: 'step.route', is: 'withdrawn' } },
    requires: { taken: 'scope.assess' },
    lifts: 'assessScope',
  },
  {
    rule: 'limit',
    id: 'ALM-2.2.in',
    cites: ['ALM-2.2'],
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
    id: 'ALM-2.2a.measures',
    cites: ['ALM-2.2a'],
    nl: 'Deze richtlijn kent maatregelen voor medewerkers en leerlingen, niet voor anderen.',
    en: 'This guideline knows measures for staff and pupils, for nobody else.',
    steps: ['measure.propose'],
    when: { not: { fact: 'party.kind', is: ['employee', 'pupil'] } },
    // What any school has stays: keeping somebody away who works there, or a parent from the building (GEN-2).
    requires: { fact: 'step.measure', is: ['interimSuspension', 'accessBan'] },
    lifts: 'chooseOutcome',
  },
  {
    rule: 'limit',
    id: 'ALM-2.2a.outcomes',
    cites: ['ALM-2.2a'],
    nl: 'Bij anderen is de uitkomst een gesprek, of de reden waarom niets past.',
    en: 'With others the outcome is a conversation, or the reason why nothing fits.',
    steps: ['outcome.record'],
    when: { not: { fact: 'party.kind', is: ['employee', 'pupil'] } },
    requires: { fact: 'step.outcome', is: ['conversation', 'noMeasure', 'measure'] },
    lifts: 'chooseOutcome',
  },
  {
    rule: 'limit',
    id: 'ALM-3.1i.outcomes',
    cites: ['ALM-3.1i'],
    nl: 'De uitkomst is een maatregel, een gesprek, aanspreken, een advies, of een reden waarom niets past.',
    en: 'The outcome is a measure, a conversation, being addressed, advice, or a reason why nothing fits.',
    steps: ['outcome.record'],
    when: { fact: 'party.kind', is: ['employee', 'pupil'] },
    requires: { fact: 'step.outcome', is: ['measure', 'conversation', 'address', 'advice', 'noMeasure'] },
    lifts: 'chooseOutcome',
  },
  {
    rule: 'limit',
    id: 'ALM-3.1i.fitting',
    cites: ['ALM-3.1i'],
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
    rule: 'duty',
    id: 'ALM-3.1i.norms',
    cites: ['ALM-3.1i', 'ALM-3.1e'],
    nl: 'Leg vast welke regels zijn overtreden, en of er een uitzondering gold.',
    en: 'Record which norms were breached, and whether an exception held.',
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
];
