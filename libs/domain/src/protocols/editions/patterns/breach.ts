import type { Condition } from '../../condition.js';
import type { Limit } from '../../shape.js';

/** What falls under an exception is no breach: nothing is established, and nothing imposed, on that alone. */
export const noBreach = (clause: string, exception: string): Limit => ({
  rule: 'limit',
  id: `${clause}.noBreach.${exception}`,
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
});

/** An exception lifts the norms it belongs to, and no other. */
export const liftsOnly = (clause: string, exception: string, norms: readonly string[]): Limit => ({
  rule: 'limit',
  id: `${clause}.norms.${exception}`,
  cites: [clause],
  nl: 'Deze uitzondering heft alleen de regels op waar zij bij hoort.',
  en: 'This exception lifts only the norms it belongs to.',
  steps: ['breach.assess'],
  when: { fact: 'step.exception', is: exception },
  requires: { holds: 'namesOnly', with: { field: 'norms', of: norms } },
  lifts: 'noException',
});

/** The exceptions an edition knows: what it does not give does not exist under it. */
export const onlyExceptions = (clause: string, cites: Limit['cites'], exceptions: readonly string[]): Limit => ({
  rule: 'limit',
  id: `${clause}.only`,
  cites,
  nl: 'Deze uitzondering kent het protocol niet.',
  en: 'The protocol knows no such exception.',
  steps: ['breach.assess'],
  requires: { fact: 'step.exception', is: ['none', ...exceptions] },
  lifts: 'noException',
});

const given = (fact: string): Condition => ({ fact: `step.${fact}`, given: true });

/** A breach of a norm on image, sound or data of a person is asked on consent; with consent that counts there is none. */
export const consentAsked = (
  clause: string,
  norms: readonly string[],
  counts: Condition,
  also: readonly string[],
): Limit => ({
  rule: 'limit',
  id: `${clause}.asked`,
  cites: [clause],
  nl: 'Ging het om gegevens, beeld of geluid van iemand? Zeg wanneer het is geplaatst, of er toestemming was, wie die kon geven en waar zij staat.',
  en: 'Was it about data, image or sound of somebody? Say when it was posted, whether there was consent, who could give it and where it is on record.',
  steps: ['breach.assess'],
  when: {
    all: [
      { fact: 'step.exception', is: 'none' },
      { fact: 'step.norms', has: norms },
    ],
  },
  requires: {
    all: [...['publishedOn', 'consentOf', 'consentBy', 'consentRecorded', ...also].map(given), { not: counts }],
  },
  lifts: 'askConsent',
});

/** Consent is claimed: it counts only as the edition says. */
export const consentCounts = (
  clause: string,
  norms: readonly string[],
  counts: Condition,
  nl: string,
  en: string,
): Limit => ({
  rule: 'limit',
  id: `${clause}.consent`,
  cites: [clause],
  nl,
  en,
  steps: ['breach.assess'],
  when: {
    all: [
      { fact: 'step.exception', is: 'consent' },
      { fact: 'step.norms', has: norms },
    ],
  },
  requires: { all: [given('publishedOn'), counts] },
  lifts: 'noException',
});

/** Given by whoever could on that day. */
export const consentFrom = (of: string, by: readonly string[]): Condition => ({
  all: [
    { fact: 'step.consentOf', is: of },
    { fact: 'step.consentBy', is: by },
  ],
});
