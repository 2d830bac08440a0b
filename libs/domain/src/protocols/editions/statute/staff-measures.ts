import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { inState, measureIs, ofStaff, proposing } from './conditions.js';

const disciplinary = ['reprimand', 'suspension', 'dismissal'] as const;
/** A disciplinary measure, or the extension of an order: a defence against the first says nothing of the next (CvB 104944). */
const sanction: Condition = {
  all: [
    ofStaff,
    {
      any: [
        measureIs(...disciplinary),
        { all: [measureIs('interimSuspension'), { fact: 'track.extends', given: true }] },
      ],
    },
  ],
};
const ending = ['dismissal', 'summaryDismissal'] as const;
const imposing: Condition = { not: { fact: 'step.decision', is: 'reject' } };
const suspending: Condition = { all: [ofStaff, proposing('suspension', 'interimSuspension')] };

/** G09-G11: measures against staff. CAO PO and CAO VO (rows to be verified), BW 7:671, 7:677, case law of the appeals committee. */
export const staffMeasures: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'G09.intention',
    cites: ['G09'],
    nl: 'Stuur eerst het voornemen. Eerder verweer tegen een ander voornemen telt niet.',
    en: 'Send the intention first. A defence against an earlier intention does not count.',
    steps: ['measure.decide'],
    when: { all: [sanction, imposing] },
    requires: { taken: 'measure.intend', of: 'track' },
    lifts: 'sendIntention',
  },
  {
    rule: 'limit',
    id: 'G09.registered',
    cites: ['G09'],
    nl: 'Verstuur het voornemen aangetekend of reik het uit.',
    en: 'Send the intention by registered mail or hand it over.',
    steps: ['measure.intend'],
    when: sanction,
    requires: { fact: 'step.channel', is: ['registered', 'handed'] },
    lifts: 'sendRegistered',
  },
  {
    rule: 'duty',
    id: 'G09.defence',
    cites: ['G09'],
    nl: 'Wacht op het verweer, of tot de verweertermijn voorbij is.',
    en: 'Wait for the defence, or until the term for it is over.',
    scope: 'track',
    machine: 'measure',
    when: { all: [sanction, inState('intended')] },
    met: { taken: 'measure.defend', of: 'track' },
    by: ['hr', 'principal', 'board'],
    step: 'measure.defend',
    within: { figure: 'staffDefence', rolls: 'favour' },
    from: { step: 'measure.intend', field: 'sentOn' },
    onLapse: 'ends',
    blocks: ['measure.decide'],
  },
  {
    rule: 'limit',
    id: 'G09.form',
    cites: ['G09'],
    nl: 'Maak het besluit aangetekend of persoonlijk bekend, met de commissie van beroep, haar adres en de termijn erin.',
    en: 'Announce the decision by registered mail or in person, naming the appeals committee, its address and the term.',
    steps: ['measure.announce'],
    when: { all: [ofStaff, measureIs(...disciplinary, 'summaryDismissal', 'interimSuspension')] },
    requires: {
      all: [
        { fact: 'step.manner', is: ['registered', 'handed'] },
        { fact: 'step.remedyClause', is: true },
      ],
    },
    lifts: 'writeLetter',
  },
  {
    rule: 'limit',
    id: 'G09.lesser',
    cites: ['G09'],
    nl: 'Leg uit waarom een lichtere maatregel niet volstaat.',
    en: 'Say why a lighter measure will not do.',
    steps: ['measure.propose'],
    when: { all: [ofStaff, proposing(...disciplinary, 'summaryDismissal')] },
    requires: {
      all: [{ fact: 'step.lesserReason', given: true }, { not: { fact: 'step.lesserConsidered', has: 'none' } }],
    },
    lifts: 'weighLesser',
  },
  {
    rule: 'limit',
    id: 'G10.period',
    cites: ['G10'],
    nl: 'Een schorsing van een medewerker duurt hoogstens vier weken en heeft een begin en een eind.',
    en: 'A suspension of staff lasts four weeks at most, with a beginning and an end.',
    steps: ['measure.propose'],
    when: suspending,
    requires: { holds: 'lastsAtMost', with: { days: { figure: 'staffSuspensionMax' } } },
    lifts: 'shortenPeriod',
  },
  {
    rule: 'limit',
    id: 'G10.pay',
    cites: ['G10'],
    nl: 'Het salaris loopt door.',
    en: 'Pay goes on.',
    steps: ['measure.propose'],
    when: suspending,
    requires: { fact: 'step.withPay', is: true },
    lifts: 'keepPay',
  },
  {
    rule: 'limit',
    id: 'G10.extension',
    cites: ['G10'],
    nl: 'Verlengen is een nieuw besluit: zeg welk besluit u verlengt en wat er sindsdien is veranderd.',
    en: 'An extension is a new decision: say what it extends and what has changed since.',
    steps: ['measure.propose'],
    when: { all: [suspending, { any: [{ fact: 'step.extends', given: true }, { holds: 'wasSuspended' }] }] },
    requires: { all: [{ holds: 'extendsOwnSuspension' }, { fact: 'step.changed', given: true }] },
    lifts: 'sayWhatChanged',
  },
  {
    rule: 'limit',
    id: 'G10.heardAgain',
    cites: ['G10'],
    nl: 'Hoor de medewerker opnieuw voordat u een schorsing verlengt.',
    en: 'Hear the employee again before you extend a suspension.',
    steps: ['measure.decide'],
    when: { all: [ofStaff, measureIs('suspension', 'interimSuspension'), { fact: 'track.extends', given: true }] },
    requires: {
      any: [
        { holds: 'heardSinceIntention', with: { purpose: ['intention', 'facts'] } },
        { taken: 'measure.defend', of: 'track' },
      ],
    },
    lifts: 'hearAgain',
  },
  {
    rule: 'limit',
    id: 'G09.finalWarning',
    cites: ['G09', 'BW-7.678'],
    nl: 'In het dossier staat geen laatste waarschuwing. Ontslag is een uiterste middel.',
    en: 'There is no final warning on file. Dismissal is a last resort.',
    steps: ['measure.propose', 'measure.decide'],
    when: { all: [ofStaff, { any: [proposing(...ending), measureIs(...ending)] }] },
    requires: {
      any: [
        { fact: 'step.finalWarningGiven', is: true },
        { fact: 'track.finalWarningGiven', is: true },
      ],
    },
    lifts: 'warnFirst',
    severity: 'warn',
  },
  {
    rule: 'duty',
    id: 'G11.promptness',
    cites: ['G11', 'BW-7.677.1'],
    nl: 'Ontslag op staande voet moet onverwijld. Besluit nu, of leg vast waarom u wacht.',
    en: 'Summary dismissal must be at once. Decide now, or record why you wait.',
    scope: 'track',
    machine: 'measure',
    when: { all: [measureIs('summaryDismissal'), inState('proposed', 'intended')] },
    met: {
      any: [
        { taken: 'consideration.pause', after: 'measure.propose' },
        { taken: 'consideration.pause', after: 'suspicion.know' },
      ],
    },
    by: ['board'],
    step: 'measure.decide',
    within: { figure: 'summaryDismissalWatch' },
    from: { step: 'suspicion.know', field: 'at' },
    blocks: [],
  },
  {
    rule: 'duty',
    id: 'G11.stopwatch',
    cites: ['G11', 'BW-7.677.1'],
    nl: 'U weet van een dringende reden. Stel ontslag op staande voet nu voor, leg vast waarom u wacht, of zie ervan af.',
    en: 'You know of an urgent reason. Propose the summary dismissal now, record why you wait, or let it go.',
    scope: 'act',
    each: ['suspicion.know'],
    when: { fact: 'act.of', is: 'summaryDismissal' },
    met: {
      any: [
        { taken: 'consideration.pause', after: 'suspicion.know' },
        { taken: ['measure.propose', 'outcome.record'], of: 'party', after: 'suspicion.know' },
      ],
    },
    by: ['board'],
    step: 'consideration.pause',
    within: { figure: 'summaryDismissalWatch' },
    from: { step: 'suspicion.know', field: 'at' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'G11.late',
    cites: ['G11', 'BW-7.677.1'],
    nl: 'De tijd om onverwijld te ontslaan is voorbij, en waarom u wachtte staat nergens.',
    en: 'The time for an immediate dismissal is over, and nowhere does it say why you waited.',
    steps: ['measure.decide'],
    when: { all: [measureIs('summaryDismissal'), imposing, { holds: 'termLapsed', with: { rule: 'G11.promptness' } }] },
    requires: { taken: 'consideration.pause' },
    lifts: 'recordWhyYouWaited',
    severity: 'warn',
  },
  {
    rule: 'limit',
    id: 'G11.lastResort',
    cites: ['G11', 'BW-7.678'],
    nl: 'Hoor de medewerker en win juridisch advies in voordat u op staande voet ontslaat.',
    en: 'Hear the employee and take legal advice before a summary dismissal.',
    steps: ['measure.decide'],
    when: { all: [measureIs('summaryDismissal'), imposing] },
    requires: {
      all: [
        { fact: 'track.counselConsulted', is: true },
        { taken: 'hearing.record', of: 'party' },
      ],
    },
    lifts: 'hearAndConsult',
  },
];
