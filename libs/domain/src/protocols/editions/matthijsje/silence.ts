import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { pupil, parent } from '../general/measures.js';

const gravest: Condition = {
  someTrack: {
    all: [
      { fact: 'track.of', is: 'possiblyCriminal' },
      { fact: 'track.offence', is: 'gravest' },
    ],
  },
};

/** The person would become the subject of the case, by being added or corrected, and is of this kind. */
const becomes = (kind: string): Condition => ({
  all: [
    {
      any: [
        { fact: 'step.kind', is: kind },
        {
          all: [
            { fact: 'step.kind', given: false },
            { fact: 'party.kind', is: kind },
          ],
        },
      ],
    },
    {
      any: [
        { fact: 'step.role', is: 'subject' },
        {
          all: [
            { fact: 'step.role', given: false },
            { fact: 'party.role', is: 'subject' },
          ],
        },
      ],
    },
  ],
});

const limit = (
  id: string,
  steps: Extract<Rule, { rule: 'limit' }>['steps'],
  [nl, en]: readonly [string, string],
  rest: Pick<Extract<Rule, { rule: 'limit' }>, 'when' | 'requires' | 'lifts'>,
): Rule => ({ rule: 'limit', id: `MAT-S0.${id}`, cites: ['MAT-S0'], nl, en, steps, ...rest });

/** S0: what the guidelines are silent on, none of it comes of them. Statute is untouched, and so is what it asks. */
export const silence: readonly Rule[] = [
  limit(
    'measures',
    ['measure.propose'],
    ['Uit deze tekst komt geen maatregel voort.', 'No measure comes of this text.'],
    // Keeping somebody away as an order, without blame, is what any school has (GEN-2), and what safety can ask.
    { requires: { fact: 'step.measure', is: 'interimSuspension' }, lifts: 'chooseOutcome' },
  ),
  limit(
    'outcomes',
    ['outcome.record'],
    [
      'De uitkomst is een advies, een gesprek, een verbetering of een andere regel van de school, of de reden waarom niets past.',
      'The outcome is advice, a conversation, a correction or another rule of the school, or the reason why nothing fits.',
    ],
    {
      requires: {
        any: [
          { fact: 'step.outcome', is: ['advice', 'conversation', 'noMeasure'] },
          { all: [{ fact: 'step.outcome', is: ['correction', 'handover'] }, { not: pupil }] },
        ],
      },
      lifts: 'chooseOutcome',
    },
  ),
  limit(
    'handover',
    ['case.close', 'decision.finish'],
    [
      'Gaat het verder bij een andere regel? Verwijs het daar eerst naartoe.',
      'If it goes on under another rule, first refer it there.',
    ],
    {
      when: { someParty: { fact: 'party.outcome', is: 'handover' } },
      requires: { taken: 'referral.send' },
      lifts: 'referFirst',
    },
  ),
  limit(
    'files',
    ['paper.file'],
    ['Uit deze tekst gaat geen stuk naar een dossier.', 'No paper goes into a file by this text.'],
    { requires: { any: [] }, lifts: 'leaveOut' },
  ),
  limit(
    'questions',
    ['qualification.raise'],
    [
      'Plichtsverzuim, verwijtbaar en grensoverschrijdend gedrag noemt deze tekst niet.',
      'This text knows no neglect of duty, culpable or boundary-crossing conduct.',
    ],
    { requires: { fact: 'step.of', is: ['possiblyCriminal', 'dataBreach'] }, lifts: 'notGivenByProtocol' },
  ),
  limit(
    'reports',
    ['outsideReport.make'],
    [
      'Uit deze tekst komt geen melding buiten de school voort. Wat de wet vraagt, gaat gewoon door.',
      'No report outside the school comes of this text. What the law asks goes on as it is.',
    ],
    {
      when: {
        any: [
          {
            all: [
              { fact: 'step.to', is: 'confidentialInspector' },
              { fact: 'step.about', is: 'boundaryCrossing' },
            ],
          },
          // Of the gravest crimes the law itself asks a report (Sv 160).
          { all: [{ fact: 'step.to', is: 'police' }, { fact: 'step.sort', is: 'schoolComplaint' }, { not: gravest }] },
        ],
      },
      requires: { any: [] },
      lifts: 'notGivenByProtocol',
    },
  ),
  limit(
    'parents',
    ['party.add', 'party.correct'],
    [
      'Deze tekst gaat over personeel. Een zaak gaat nooit over een ouder.',
      'This text is about staff. A case is never about a parent.',
    ],
    { when: becomes('parent'), requires: { any: [] }, lifts: 'referFirst' },
  ),
  limit(
    'parentsConduct',
    ['breach.assess', 'finding.record'],
    [
      'Over het gedrag van een ouder stelt deze tekst niets vast.',
      'This text establishes nothing about the conduct of a parent.',
    ],
    { when: parent, requires: { any: [] }, lifts: 'referFirst' },
  ),
  {
    rule: 'limit',
    id: 'MAT-S0.pupils',
    cites: ['MAT-S0'],
    nl: 'Voor een leerling geldt hier alleen B5: beleefd blijven.',
    en: 'For a pupil only B5 counts here: staying polite.',
    steps: ['breach.assess'],
    when: pupil,
    requires: {
      all: [
        { fact: 'step.exception', is: 'none' },
        { holds: 'namesOnly', with: { field: 'norms', of: ['MAT-B5'] } },
      ],
    },
    lifts: 'onlyManners',
  },
];
