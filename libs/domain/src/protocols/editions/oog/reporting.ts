import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';

const never: Condition = { any: [] };
const aboutOfficialAccount: Condition = {
  all: [{ taken: 'scope.assess', where: { officialAccount: 'yes' } }, { not: { holds: 'inScope' } }],
};
const underAge: Condition = { fact: 'intake.categories', has: ['underAgeAccount'] };
/** A manager is about to take up a report on an employee. */
const onEmployee: Condition = {
  all: [
    { fact: 'intake.subjectKind', is: 'employee' },
    { fact: 'actor.role', is: 'teamLeader' },
  ],
};
const neverSubject = ['parent', 'outsider'];

/** Chapters 1 and 3 and 4.1: what the code is about, whom it can be about, how something came to light and who leads. */
export const reporting: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'OOG-1.1.asked',
    cites: ['OOG-1.1'],
    nl: 'Zeg of het gaat om een account namens de organisatie. Zo ja, dan valt het buiten deze regels.',
    en: 'Say whether it is about an account run for the organisation. If so it is outside these rules.',
    steps: ['scope.assess'],
    when: { fact: 'intake.categories', has: ['accountInSchoolName'] },
    requires: {
      any: [
        { fact: 'step.officialAccount', is: 'no' },
        {
          all: [
            { fact: 'step.officialAccount', is: 'yes' },
            { fact: 'step.inScope', is: false },
          ],
        },
      ],
    },
    lifts: 'assessScope',
  },
  {
    rule: 'limit',
    id: 'OOG-1.1.outside',
    cites: ['OOG-1.1'],
    nl: 'Een account namens de organisatie valt buiten deze regels.',
    en: 'An account run for the organisation is outside these rules.',
    steps: ['scope.assess'],
    when: { fact: 'step.officialAccount', is: 'yes' },
    requires: { fact: 'step.inScope', is: false },
    lifts: 'assessScope',
  },
  {
    rule: 'limit',
    id: 'OOG-1.1.passedOn',
    cites: ['OOG-1.1'],
    nl: 'Geef dit door aan de afdeling Communicatie, met die reden.',
    en: 'Pass this on to Communications, with that reason.',
    steps: ['review.finish'],
    when: { all: [aboutOfficialAccount, { not: { fact: 'step.route', is: 'withdrawn' } }] },
    requires: {
      all: [
        { fact: 'step.route', is: 'referred' },
        { fact: 'step.referredTo', is: 'communications' },
      ],
    },
    lifts: 'passToCommunications',
  },
  {
    rule: 'limit',
    id: 'OOG-3.0.subject',
    cites: ['OOG-3.0', 'OOG-4.1.1'],
    nl: 'Een ouder of iemand van buiten kan melden en erbij betrokken zijn. De zaak gaat nooit over hem.',
    en: 'A parent or outsider can report and be a party. The case is never about them.',
    steps: ['party.add'],
    when: { fact: 'step.role', is: 'subject' },
    requires: { not: { fact: 'step.kind', is: neverSubject } },
    lifts: 'chooseOtherRole',
  },
  {
    rule: 'limit',
    id: 'OOG-3.0.corrected',
    cites: ['OOG-3.0', 'OOG-4.1.1'],
    nl: 'Een ouder of iemand van buiten wordt ook door een correctie niet degene om wie de zaak gaat.',
    en: 'A correction does not make the case about a parent or outsider either.',
    steps: ['party.correct'],
    when: {
      any: [
        { fact: 'step.role', is: 'subject' },
        { all: [{ fact: 'party.role', is: 'subject' }, { not: { fact: 'step.role', given: true } }] },
      ],
    },
    requires: {
      not: {
        any: [
          { fact: 'step.kind', is: neverSubject },
          { all: [{ fact: 'party.kind', is: neverSubject }, { not: { fact: 'step.kind', given: true } }] },
        ],
      },
    },
    lifts: 'chooseOtherRole',
  },
  {
    rule: 'limit',
    id: 'OOG-3.0.someone',
    cites: ['OOG-3.0'],
    nl: 'Deze melding gaat over een ouder of iemand van buiten. Onderzoek haar alleen als zij ook over iemand van de school gaat.',
    en: 'This report is about a parent or outsider. Investigate it only if it is about somebody of the school as well.',
    steps: ['review.finish'],
    when: {
      all: [
        { fact: 'step.route', is: 'investigate' },
        { fact: 'intake.subjectKind', is: neverSubject },
      ],
    },
    requires: { someParty: { fact: 'party.role', is: 'subject' } },
    lifts: 'chooseOtherRole',
  },
  {
    rule: 'limit',
    id: 'OOG-3.2.2.noBreach',
    cites: ['OOG-3.2.2'],
    nl: 'Een account onder de leeftijd is een onderwerp voor een gesprek, geen overtreding. Noem een regel die wel is overtreden.',
    en: 'An account below the age is a subject for a conversation, no breach. Name a norm that was breached.',
    steps: ['finding.record'],
    when: { all: [underAge, { fact: 'step.founded', is: 'founded' }] },
    requires: { holds: 'someNormBreached' },
    lifts: 'assessBreach',
  },
  {
    rule: 'limit',
    id: 'OOG-3.2.2.noMeasure',
    cites: ['OOG-3.2.2'],
    nl: 'Een account onder de leeftijd leidt nooit tot een maatregel.',
    en: 'An account below the age never leads to a measure.',
    steps: ['measure.propose', 'custody.take'],
    when: underAge,
    requires: { holds: 'someNormBreached' },
    lifts: 'assessBreach',
  },
  {
    rule: 'limit',
    id: 'OOG-4.1.3.terms',
    cites: ['OOG-4.1.3'],
    nl: 'Zoeken op de naam van een mens mag niet. Alleen wat op de naam van organisatie of school is gevonden kan een zaak worden.',
    en: 'Searching for a person’s name is not allowed. Only what was found by the name of organisation or school can become a case.',
    steps: ['report.receive'],
    when: { fact: 'step.source', is: 'monitoring' },
    requires: { fact: 'step.searchTerm', is: ['organisationName', 'schoolName'] },
    lifts: 'noPersonSearch',
  },
  {
    rule: 'limit',
    id: 'OOG-4.1.3.corrected',
    cites: ['OOG-4.1.3'],
    nl: 'Ook een correctie maakt van een naam van een mens geen zoekwoord.',
    en: 'A correction does not make a search term of a person’s name either.',
    steps: ['step.correct'],
    when: { fact: 'step.step', is: 1 },
    requires: { not: { holds: 'setsTo', with: { field: 'searchTerm', values: ['personName'] } } },
    lifts: 'noPersonSearch',
  },
  {
    rule: 'limit',
    id: 'OOG-4.1.5.ownTeam',
    cites: ['OOG-4.1.5'],
    nl: 'Een melding over een medewerker ligt bij de leidinggevende van zijn eigen team, of hoger. Zeg of u dat bent.',
    en: 'A report on an employee lies with the manager of his own team, or above. Say whether that is you.',
    steps: ['case.take'],
    when: { all: [{ fact: 'case.kind', is: 'incident' }, onEmployee] },
    requires: { fact: 'step.ownTeam', is: 'yes' },
    lifts: 'askOwnManager',
  },
  {
    rule: 'limit',
    id: 'OOG-4.1.5.notReporter',
    cites: ['OOG-4.1.5', 'G16'],
    nl: 'Wie zelf over zijn medewerker meldde, behandelt de melding niet. Dat doet wie boven hem staat.',
    en: 'Whoever reported his own employee does not handle the report. Whoever is above him does.',
    steps: ['case.take'],
    when: onEmployee,
    requires: { holds: 'actorIsNotReporter' },
    lifts: 'askSomeoneElse',
  },
  {
    rule: 'limit',
    id: 'OOG-4.2.8.never',
    cites: ['OOG-4.2.8'],
    nl: 'Niemand eist van een leerling dat hij foto’s of filmpjes wist.',
    en: 'Nobody demands of a pupil that he erases photos or films.',
    steps: ['deletion.demand'],
    requires: never,
    lifts: 'cannotDemand',
  },
];
