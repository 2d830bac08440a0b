import { stepTypes, type StepType } from '../../../case/steps/index.js';
import { partyKinds } from '../../../language/parties.js';
import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { possibleStaffOffence } from '../statute/conditions.js';
import { leadership } from './roles.js';

/** Every step but the report itself: by all of them one acts on a case, unless as its reporter or as the clock. */
const acting: readonly StepType[] = stepTypes.filter((type) => type !== 'report.receive');
const actingBut = (...left: readonly StepType[]): readonly StepType[] => acting.filter((type) => !left.includes(type));
/** A role of the organisation, as against whoever adds to his own report, or time itself. */
const inOffice: Condition = { not: { fact: 'actor.role', is: ['reporter', 'system'] } };

/** Measures of which the proposer is never the decider. */
export const heavy = ['dismissal', 'summaryDismissal', 'reprimand', 'endOfRelation', 'removal'];

/** Fairness that no protocol has to say and none can take away (G15, G16; decisions 24-26). */
export const fairness: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'G16.party',
    cites: ['G16'],
    nl: 'Niemand handelt in een zaak waarin hij zelf betrokken is, of waarin hij een belangenconflict heeft.',
    en: 'Nobody acts in a case to which he is a party, or in which he has a conflict of interest.',
    steps: acting,
    when: inOffice,
    requires: { holds: 'actorIsNoParty' },
    lifts: 'askSomeoneElse',
  },
  {
    rule: 'limit',
    id: 'G15.dpo',
    cites: ['G15', 'AVG-38.6'],
    nl: 'De FG adviseert. Wie FG is besluit en onderzoekt niet, ook niet in een andere rol.',
    en: 'The data protection officer advises. Whoever is one does not decide or investigate, in no other role either.',
    steps: actingBut('consultation.answer', 'note.add'),
    when: inOffice,
    requires: { not: { holds: 'actorHolds', with: { roles: ['dpo'] } } },
    lifts: 'askSomeoneElse',
  },
  {
    rule: 'limit',
    id: 'G16.leadership',
    cites: ['G16'],
    nl: 'De melding gaat over de schoolleiding. Die behandelt haar niet zelf.',
    en: 'The report is about the leadership of the school, which does not handle it itself.',
    steps: actingBut('consultation.answer'),
    when: { fact: 'intake.aboutLeadership', is: 'leadership' },
    requires: { not: { fact: 'actor.role', is: [...leadership] } },
    lifts: 'askBoard',
  },
  {
    rule: 'limit',
    id: 'G16.board',
    cites: ['G16'],
    nl: 'De melding gaat over het bestuur. De raad van toezicht behandelt haar.',
    en: 'The report is about the board. The supervisory board handles it.',
    steps: actingBut('consultation.answer'),
    when: { fact: 'case.level', is: 'supervisoryBoard' },
    requires: { not: { fact: 'actor.role', is: [...leadership, 'board'] } },
    lifts: 'askSupervisoryBoard',
  },
  {
    rule: 'limit',
    id: 'GEN.ownWords',
    cites: ['GEN-3'],
    nl: 'Een bericht staat op naam van wie het schrijft: de school, of wie meldde.',
    en: 'A message is in the name of whoever writes it: the school, or whoever reported.',
    steps: ['message.send'],
    requires: {
      any: [
        {
          all: [
            { fact: 'actor.role', is: 'reporter' },
            { fact: 'step.from', is: 'reporter' },
          ],
        },
        { all: [{ not: { fact: 'actor.role', is: 'reporter' } }, { fact: 'step.from', is: 'school' }] },
      ],
    },
    lifts: 'askSomeoneElse',
  },
  {
    rule: 'limit',
    id: 'G01.notTakenBack',
    cites: ['G01'],
    nl: 'Het overleg met de vertrouwensinspecteur vervalt niet door een antwoord van de melder te veranderen.',
    en: 'The consultation of the confidential inspector is not cancelled by changing an answer of the report.',
    steps: ['step.correct'],
    when: { all: [{ fact: 'step.step', is: 1 }, possibleStaffOffence] },
    requires: {
      not: {
        any: [
          { holds: 'setsTo', with: { field: 'possiblySexual', values: ['no'] } },
          { holds: 'setsTo', with: { field: 'subjectKind', values: ['pupil', 'parent', 'outsider'] } },
          { holds: 'setsTo', with: { field: 'victimKind', values: partyKinds.filter((kind) => kind !== 'pupil') } },
          { holds: 'setsTo', with: { field: 'victimKind', values: ['nobody'] } },
          { holds: 'setsTo', with: { field: 'victimIsMinor', values: ['no'] } },
        ],
      },
    },
    lifts: 'consultFirst',
  },
  {
    rule: 'limit',
    id: 'G16.twoPeople',
    cites: ['G16', 'GEN-3'],
    nl: 'Wie voorstelt, besluit niet.',
    en: 'Whoever proposes does not decide.',
    steps: ['measure.decide'],
    when: {
      any: [
        { fact: 'track.measure', is: heavy },
        {
          all: [
            { fact: 'track.measure', is: 'suspension' },
            { fact: 'party.staff', is: true },
          ],
        },
      ],
    },
    requires: { holds: 'actorIsNotProposer' },
    lifts: 'askSomeoneElse',
  },
  {
    rule: 'limit',
    id: 'G16.twoPeopleInspection',
    cites: ['G16', 'G19'],
    nl: 'Wie meldt of inzage vraagt, geeft er geen machtiging voor.',
    en: 'Whoever reports or asks for an inspection does not grant it.',
    steps: ['inspection.grant'],
    requires: { all: [{ holds: 'actorIsNotProposer' }, { holds: 'actorIsNotReporter' }] },
    lifts: 'askSomeoneElse',
  },
];
