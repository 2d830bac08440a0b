import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';

const from = (of: string, by: string): Condition => ({
  all: [
    { fact: 'step.consentOf', is: of },
    { fact: 'step.consentBy', is: by },
  ],
});

/** To this very posting, by whoever could on that day: the parent under 16, from 16 the pupil, anybody else himself (AVG 8, UAVG 5). */
const agreed: Condition = {
  all: [
    { fact: 'step.consentExpress', is: 'yes' },
    { fact: 'step.publishedOn', given: true },
    { any: [from('pupilUnder16', 'parent'), from('pupilFrom16', 'pupil'), from('otherPerson', 'person')] },
  ],
};

/** Exceptions by which a norm counts as not breached, with the norm each lifts and the clause that gives it. */
const lifted = [
  { exception: 'consent', norm: 'ALM-3.1e', clause: 'ALM-3.1e' },
  { exception: 'educationalPlatform', norm: 'ALM-3.1f', clause: 'ALM-3.1g' },
  { exception: 'protectedEnvironment', norm: 'ALM-3.1f', clause: 'ALM-3.1h' },
] as const;

/** Sections 3.1e to 3.1h: image and sound with leave, and where staff and pupils may be friends online after all. */
export const exceptions: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'ALM-3.1e.only',
    cites: ['ALM-3.1e', 'ALM-3.1g', 'ALM-3.1h'],
    nl: 'De uitzonderingen zijn: toestemming, een gesloten platform voor onderwijs en een beschermde omgeving.',
    en: 'The exceptions are: consent, a closed platform for education and a protected environment.',
    steps: ['breach.assess'],
    requires: { fact: 'step.exception', is: ['none', ...lifted.map(({ exception }) => exception)] },
    lifts: 'noException',
  },
  ...lifted.flatMap(({ exception, norm, clause }): readonly Rule[] => [
    {
      rule: 'limit',
      id: `${clause}.norms`,
      cites: [clause],
      nl: 'Deze uitzondering heft alleen de regel op waar zij bij hoort.',
      en: 'This exception lifts only the norm it belongs to.',
      steps: ['breach.assess'],
      when: { fact: 'step.exception', is: exception },
      requires: { holds: 'namesOnly', with: { field: 'norms', of: [norm] } },
      lifts: 'noException',
    },
    {
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
    },
  ]),
  {
    rule: 'limit',
    id: 'ALM-3.1e.consent',
    cites: ['ALM-3.1e'],
    nl: 'Toestemming telt alleen voor juist deze plaatsing, van wie haar op die dag kon geven: de ouder tot 16 jaar, daarna de leerling, en ieder ander zelf.',
    en: 'Consent counts only for this very posting, from who could give it that day: the parent under 16, from then the pupil, anybody else himself.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'consent' },
    requires: agreed,
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'ALM-3.1e.asked',
    cites: ['ALM-3.1e'],
    nl: 'Ging het om beeld of geluid van school? Zeg wanneer het is geplaatst, of wie erop staat daar ja tegen zei, wie dat kon, en waar het is vastgelegd.',
    en: 'Was it image or sound of school? Say when it was posted, whether those in it said yes to that, who could, and where that is on record.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'none' },
        { fact: 'step.norms', has: ['ALM-3.1e'] },
      ],
    },
    requires: {
      all: [
        { fact: 'step.publishedOn', given: true },
        { fact: 'step.consentOf', given: true },
        { fact: 'step.consentBy', given: true },
        // What opens the check on a data breach (G12).
        { fact: 'step.consentRecorded', given: true },
        { not: agreed },
      ],
    },
    lifts: 'askConsent',
  },
  {
    rule: 'limit',
    id: 'ALM-3.1f.asked',
    cites: ['ALM-3.1g', 'ALM-3.1h'],
    nl: 'Vrienden met een leerling? Zeg langs welke weg, want op een gesloten platform of in een beschermde omgeving mag het.',
    en: 'Friends with a pupil? Say by which way, since on a closed platform or in a protected environment it is allowed.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'none' },
        { fact: 'step.norms', has: ['ALM-3.1f'] },
      ],
    },
    requires: { fact: 'step.channel', given: true },
    lifts: 'sayChannel',
  },
  {
    rule: 'limit',
    id: 'ALM-3.1h.kept',
    cites: ['ALM-3.1h'],
    nl: 'In het register staat een beschermde omgeving van deze medewerker. Ga na of het daar was.',
    en: 'The register holds a protected environment of this employee. Find out whether it was there.',
    steps: ['breach.assess'],
    when: {
      all: [
        { fact: 'step.exception', is: 'none' },
        { fact: 'step.norms', has: ['ALM-3.1f'] },
      ],
    },
    requires: { not: { fact: 'outside.onRecord', has: 'protectedEnvironment' } },
    lifts: 'lookInRegister',
    // He may have befriended a pupil elsewhere all the same.
    severity: 'warn',
  },
  {
    rule: 'limit',
    id: 'ALM-3.1h.register',
    cites: ['ALM-3.1h'],
    nl: 'In het register staat in die tijd geen beschermde omgeving van deze medewerker.',
    en: 'The register holds no protected environment of this employee for that time.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'protectedEnvironment' },
    requires: { fact: 'outside.onRecord', has: 'protectedEnvironment' },
    lifts: 'keepEnvironment',
  },
  {
    rule: 'limit',
    id: 'ALM-3.1g.platform',
    cites: ['ALM-3.1g'],
    nl: 'Het platform is gesloten, ouders doen mee, en het heeft eigen regels voor privacy en gebruik.',
    en: 'The platform is closed, parents take part, and it has rules of its own on privacy and use.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'educationalPlatform' },
    requires: {
      all: [
        { fact: 'step.platformPublic', is: false },
        { fact: 'step.platformParents', is: true },
        { fact: 'step.platformPolicy', is: true },
        { fact: 'party.kind', is: 'employee' },
      ],
    },
    lifts: 'noException',
  },
  {
    rule: 'limit',
    id: 'ALM-3.1h.environment',
    cites: ['ALM-3.1h'],
    nl: 'Een beschermde omgeving heeft de toestemming van schoolleiding en ouders, toezicht van de school, en ouders kijken mee.',
    en: 'A protected environment has the leave of management and parents, is watched by the school, and parents can follow it.',
    steps: ['breach.assess'],
    when: { fact: 'step.exception', is: 'protectedEnvironment' },
    requires: {
      all: [
        { fact: 'step.environmentLeave', is: true },
        { fact: 'step.environmentParentsLeave', is: true },
        { fact: 'step.environmentMonitored', is: true },
        { fact: 'step.environmentFollowed', is: true },
        { fact: 'party.kind', is: 'employee' },
      ],
    },
    lifts: 'noException',
  },
];
