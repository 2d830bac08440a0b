import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { leaders, leadership } from '../general/roles.js';

/** Norms that recorded consent lifts: personal data, image and sound of persons (3.4 and what refers to it). */
const consentable = ['OZHW-0.3', 'OZHW-3.4', 'OZHW-4.4', 'OZHW-5.3'] as const;

/** On record, and from who could give it on the day of posting. */
const validConsent: Condition = {
  all: [
    { fact: 'step.consentRecorded', is: ['pupilAdministration', 'consentRegister'] },
    {
      any: [
        {
          all: [
            { fact: 'step.consentOf', is: 'pupilUnder16' },
            { fact: 'step.consentBy', is: 'parent' },
          ],
        },
        {
          all: [
            { fact: 'step.consentOf', is: ['pupilFrom16', 'adultPupil'] },
            { fact: 'step.consentBy', is: ['pupil', 'parentAndPupil'] },
          ],
        },
        {
          all: [
            { fact: 'step.consentOf', is: 'otherPerson' },
            { fact: 'step.consentBy', is: 'person' },
          ],
        },
      ],
    },
  ],
};

/** Exceptions by which a norm counts as not breached, with the clause that gives each. */
const lifted = [
  { exception: 'professionalGroup', clause: 'OZHW-3.2' },
  { exception: 'lesson', clause: 'OZHW-3.3' },
  { exception: 'consent', clause: 'OZHW-3.4' },
] as const;

/** The introduction, articles 2 and 3, and 4.10: who is told, what is in scope, which exceptions lift a norm, how it ends. */
export const reporting: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'OZHW-0.1.addressee',
    cites: ['OZHW-0.1', 'G01', 'G16'],
    nl: 'Deze melding ligt bij het bestuur: de melder koos dat, zij gaat over de schoolleiding of zij kan een zedenmisdrijf betreffen.',
    en: 'This report lies with the board: the reporter chose so, it concerns the leadership, or it may be a sexual offence.',
    steps: ['case.take'],
    when: { fact: 'case.level', is: ['board', 'supervisoryBoard'] },
    requires: { not: { fact: 'actor.role', is: [...leadership] } },
    lifts: 'askBoard',
  },
  {
    rule: 'limit',
    id: 'OZHW-0.1.above',
    cites: ['OZHW-0.1', 'G16'],
    nl: 'Deze melding gaat over een bestuurder en ligt bij de raad van toezicht.',
    en: 'This report is about a board member and lies with the supervisory board.',
    steps: ['case.take'],
    when: { fact: 'case.level', is: 'supervisoryBoard' },
    requires: { not: { fact: 'actor.role', is: 'board' } },
    lifts: 'askSupervisoryBoard',
  },
  {
    rule: 'limit',
    id: 'OZHW-0.4.outcome',
    cites: ['OZHW-0.4'],
    nl: 'Geen melding eindigt zonder vastgelegde uitkomst met redenen.',
    en: 'No report ends without a recorded outcome with reasons.',
    steps: ['case.close'],
    requires: {
      any: [
        { taken: 'review.finish', where: { route: ['outOfScope', 'unfounded', 'withdrawn', 'referred'] } },
        { taken: ['outcome.record', 'advice.give', 'advice.turn'] },
      ],
    },
    lifts: 'recordOutcome',
  },
  {
    rule: 'limit',
    id: 'OZHW-0.4.passedOn',
    cites: ['OZHW-0.4', 'OZHW-0.1'],
    nl: 'Doorgeven aan de andere geadresseerde is geen einde. Wie de melding krijgt, pakt haar op.',
    en: 'Passing it to the other addressee is no end. Whoever receives the report takes it up.',
    steps: ['case.close'],
    when: { fact: 'case.stage', is: 'handedOver' },
    requires: { any: [] },
    lifts: 'takeUp',
  },
  {
    rule: 'limit',
    id: 'OZHW-2.1.notAnEmployee',
    cites: ['OZHW-2.1'],
    nl: 'Voor een stagiair of externe kracht bestaat alleen een gesprek of het einde van de samenwerking.',
    en: 'For an intern or external worker there is a conversation or the end of the relation, nothing else.',
    steps: ['measure.propose'],
    when: { fact: 'party.kind', is: ['externalWorker', 'intern', 'volunteer'] },
    requires: { fact: 'step.measure', is: ['endOfRelation', 'interimSuspension'] },
    lifts: 'chooseEndOfRelation',
  },
  {
    rule: 'limit',
    id: 'OZHW-2.2.scope',
    cites: ['OZHW-2.2'],
    nl: 'Leg eerst vast of het voorval met de school te maken heeft.',
    en: 'First record whether the incident has to do with the school.',
    steps: ['review.finish'],
    when: { not: { fact: 'step.route', is: ['withdrawn'] } },
    requires: { taken: 'scope.assess' },
    lifts: 'assessScope',
  },
  {
    rule: 'limit',
    id: 'OZHW-2.2.in',
    cites: ['OZHW-2.2'],
    nl: 'Hoort dit niet bij het protocol? Dan onderzoekt u het niet. Hoort het er wel bij? Dan stopt u niet om die reden.',
    en: 'What is out of scope is not investigated, and what is in scope does not end as out of scope.',
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
    id: 'OZHW-3.2.group',
    cites: ['OZHW-3.2'],
    nl: 'Een beroepsmatige groep blijft binnen haar doel: alleen bijzondere zaken, geen foto’s, en wie niet meedoet hoort het anders.',
    en: 'A professional group keeps to its purpose: special matters only, no photos, and others are told another way.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'professionalGroup' },
    requires: {
      all: [
        { fact: 'step.groupPurpose', is: ['internationalisation', 'education', 'learningToLearn', 'safety'] },
        { fact: 'step.groupOnlySpecialMatters', is: true },
        { fact: 'step.groupPhotos', is: false },
        { fact: 'step.groupOthersTold', is: true },
        { fact: 'party.kind', is: 'employee' },
      ],
    },
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'OZHW-3.2.norms',
    cites: ['OZHW-3.2'],
    nl: 'De beroepsmatige groep heft alleen 4.2, 4.4, 5.3 en 5.9 op. Noem wat daarvan anders overtreden zou zijn.',
    en: 'A professional group lifts 4.2, 4.4, 5.3 and 5.9 only. Name those that would be breached otherwise.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'professionalGroup' },
    requires: { holds: 'namesOnly', with: { field: 'norms', of: ['OZHW-4.2', 'OZHW-4.4', 'OZHW-5.3', 'OZHW-5.9'] } },
    lifts: 'noException',
  },
  {
    rule: 'duty',
    id: 'OZHW-3.2.asked',
    cites: ['OZHW-3.2'],
    nl: 'Ga na of dit een beroepsmatige groep was: doel, inhoud, foto’s, en hoe anderen het hoorden.',
    en: 'Find out whether this was a professional group: its purpose, content, photos, and how others were told.',
    scope: 'party',
    when: {
      all: [
        { fact: 'party.kind', is: 'employee' },
        { fact: 'party.role', is: 'subject' },
        { fact: 'party.founded', is: 'founded' },
        { fact: 'intake.categories', has: ['groupChat', 'privateContact'] },
      ],
    },
    met: { taken: 'breach.assess', of: 'party' },
    by: leaders,
    step: 'breach.assess',
    blocks: ['factFinding.finish', 'decision.finish', 'case.close'],
  },
  {
    rule: 'limit',
    id: 'OZHW-3.2.only',
    cites: ['OZHW-3.2', 'OZHW-3.3', 'OZHW-3.4'],
    nl: 'Andere uitzonderingen dan de groep voor het werk, de les en toestemming zijn er niet.',
    en: 'There are no exceptions but the group for work, the lesson and consent.',
    steps: ['breach.assess'],
    requires: { fact: 'step.exception', is: ['none', 'professionalGroup', 'lesson', 'consent'] },
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'OZHW-3.3.lesson',
    cites: ['OZHW-3.3'],
    nl: 'Een les is alleen een uitzondering als het niet anders kon.',
    en: 'A lesson is an exception only where it could not be done otherwise.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'lesson' },
    requires: { fact: 'step.lessonUnavoidable', is: true },
    lifts: 'noException',
  },
  {
    rule: 'duty',
    id: 'OZHW-3.3.asked',
    cites: ['OZHW-3.3'],
    nl: 'Leg vast welke regels zijn overtreden, en of het bij een les hoorde die niet anders kon.',
    en: 'Record which norms were breached, and whether it was part of a lesson that could not be given otherwise.',
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
  ...lifted.map(({ exception, clause }): Rule => ({
    rule: 'limit',
    id: `${clause}.noBreach`,
    cites: [clause],
    nl: 'Wat onder een uitzondering valt is geen overtreding. Noem eerst een regel die wel is overtreden.',
    en: 'What falls under an exception is no breach. First name a norm that was breached.',
    steps: ['finding.record', 'measure.decide'],
    when: {
      all: [
        {
          any: [
            { fact: 'step.founded', is: 'founded' },
            { fact: 'step.decision', is: 'impose' },
          ],
        },
        { taken: 'breach.assess', of: 'party', where: { exception } },
      ],
    },
    requires: { holds: 'someNormBreached' },
    lifts: 'assessBreach',
  })),
  {
    rule: 'limit',
    id: 'OZHW-3.4.consent',
    cites: ['OZHW-3.4'],
    nl: 'Toestemming telt alleen als zij is vastgelegd en komt van wie haar op de dag van plaatsing kon geven: de ouder tot 16 jaar, daarna de leerling zelf, en ieder ander zelf.',
    en: 'Consent counts only when it is on record and came from who could give it on the day of posting: the parent under 16, from 16 the pupil, anybody else himself.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'consent' },
    requires: { all: [{ fact: 'step.publishedOn', given: true }, validConsent] },
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'OZHW-3.4.norms',
    cites: ['OZHW-3.4'],
    nl: 'Toestemming heft alleen de regels over persoonsgegevens, beeld en geluid op.',
    en: 'Consent lifts the norms on personal data, image and sound only.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'consent' },
    requires: { holds: 'namesOnly', with: { field: 'norms', of: consentable } },
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'OZHW-3.4.asked',
    cites: ['OZHW-3.4'],
    nl: 'Ging het om persoonsgegevens, beeld of geluid? Zeg wanneer het is geplaatst, of er toestemming was en wie die kon geven. Met geldige toestemming is er geen overtreding.',
    en: 'Was it about personal data, image or sound? Say when it was posted, whether there was consent and who could give it. With valid consent there is no breach.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'none' },
        { fact: 'step.norms', has: consentable },
      ],
    },
    requires: {
      all: [
        { fact: 'step.publishedOn', given: true },
        { fact: 'step.consentOf', given: true },
        { fact: 'step.consentBy', given: true },
        { fact: 'step.consentRecorded', given: true },
        { not: validConsent },
      ],
    },
    lifts: 'askConsent',
  },
  {
    rule: 'limit',
    id: 'OZHW-3.4b.register',
    cites: ['OZHW-3.4b'],
    nl: 'In het register van toestemmingen staat niets voor deze activiteit.',
    en: 'The register of consents holds nothing for this activity.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'consent' },
        { fact: 'step.consentRecorded', is: 'consentRegister' },
      ],
    },
    requires: { fact: 'outside.consentOnRecord', is: true },
    lifts: 'keepConsent',
  },
  {
    rule: 'limit',
    id: 'OZHW-3.4b.kept',
    cites: ['OZHW-3.4b'],
    nl: 'In het register van toestemmingen staat er wel een. Bekijk die eerst.',
    en: 'The register of consents does hold one. Look at it first.',
    steps: ['breach.assess'],
    when: { fact: 'step.consentRecorded', is: 'notKept' },
    requires: { not: { fact: 'outside.consentOnRecord', is: true } },
    lifts: 'lookInRegister',
  },
  {
    rule: 'limit',
    id: 'OZHW-4.10.outcomes',
    cites: ['OZHW-4.10'],
    nl: 'De uitkomst is een maatregel, een gesprek, aanspreken, een advies, het einde van de samenwerking, of een reden waarom niets past.',
    en: 'The outcome is a measure, a conversation, being addressed, advice, the end of the relation, or a reason why nothing fits.',
    steps: ['outcome.record'],
    requires: { not: { fact: 'step.outcome', is: ['correction', 'handover'] } },
    lifts: 'chooseOutcome',
  },
  {
    rule: 'limit',
    id: 'OZHW-4.10.fitting',
    cites: ['OZHW-4.10'],
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
];
