import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { heavy } from './fairness.js';

/** Nobody has taken the case up yet, or not on the level it was handed over to. */
const waiting: Condition = { fact: 'case.stage', is: ['reported', 'asked', 'handedOver'] };

/** Due care no protocol has to say: taking a report up, hearing, establishing, asking, filing, closing (G20). */
export const generalLimits: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'GEN.stage',
    cites: ['GEN-3'],
    nl: 'Stel een maatregel pas voor als de zaak is opgepakt en onderzocht. Alleen een spoedmaatregel kan eerder.',
    en: 'Propose a measure once the case was taken up and looked into. Only an urgent one can come sooner.',
    steps: ['measure.propose'],
    when: { not: { fact: 'step.measure', is: 'interimSuspension' } },
    requires: {
      any: [
        { fact: 'case.stage', is: ['factFinding', 'decision', 'execution'] },
        { fact: 'step.urgent', is: true },
      ],
    },
    lifts: 'finishReview',
  },
  {
    rule: 'limit',
    id: 'GEN.founded',
    cites: ['GEN-3'],
    nl: 'Een maatregel staat op wat voor deze persoon is vastgesteld.',
    en: 'A measure stands on what was established for this person.',
    steps: ['measure.decide'],
    when: {
      all: [
        { not: { fact: 'track.measure', is: 'interimSuspension' } },
        { not: { fact: 'track.urgent', is: true } },
        { not: { fact: 'step.decision', is: 'reject' } },
      ],
    },
    requires: { holds: 'groundIsOwnConduct' },
    lifts: 'recordFinding',
  },
  {
    rule: 'limit',
    id: 'GEN.ownMeasure',
    cites: ['GEN-3'],
    nl: 'Een maatregel treft alleen iemand om wie de zaak gaat.',
    en: 'A measure is only for somebody the case is about.',
    steps: ['measure.propose', 'finding.record', 'outcome.record'],
    requires: { fact: 'party.role', is: ['subject', 'participant', 'sharer', 'viewer'] },
    lifts: 'chooseSubject',
  },
  {
    rule: 'limit',
    id: 'GEN.ownPupil',
    cites: ['GEN-1'],
    nl: 'Een leerling van een andere school krijgt een maatregel van zijn eigen school, met haar schooldagen en haar directeur.',
    en: 'A pupil of another school is given a measure by his own school, by its school days and its principal.',
    steps: ['measure.propose'],
    when: { fact: 'party.attends', is: ['ownBoard', 'elsewhere'] },
    // Who may come to this place is for this school to say.
    requires: { fact: 'step.measure', is: 'accessBan' },
    lifts: 'reportAtOwnSchool',
  },
  {
    rule: 'limit',
    id: 'GEN.asked',
    cites: ['GEN-3'],
    nl: 'Alleen wie gevraagd is geeft advies, in zijn eigen rol.',
    en: 'Only whoever was asked gives advice, in his own role.',
    steps: ['consultation.answer'],
    requires: {
      all: [
        // A request of the press is itself the question to the leadership: it is asked the moment it comes in.
        {
          any: [
            { holds: 'consultationAsked' },
            {
              all: [
                { fact: 'case.kind', is: 'mediaRequest' },
                { fact: 'step.role', is: 'principal' },
              ],
            },
          ],
        },
        { holds: 'answersOwnConsultation' },
      ],
    },
    lifts: 'askFirst',
  },
  {
    rule: 'duty',
    id: 'GEN.answer',
    cites: ['GEN-3'],
    nl: 'Beantwoord de vraag om advies.',
    en: 'Answer the question for advice.',
    scope: 'act',
    each: ['consultation.ask'],
    when: {
      all: [
        { not: { fact: 'act.role', is: ['inspectorate', 'legalCounsel', 'safetyAdvicePoint', 'police'] } },
        // Advice on a question that has its answer is no longer waited for.
        { not: { fact: 'track.state', is: ['affirmed', 'denied'] } },
      ],
    },
    met: { taken: 'consultation.answer', same: ['role'] },
    by: { field: 'role' },
    step: 'consultation.answer',
    within: { amount: 3, unit: 'workingDays' },
    waivableBy: ['principal', 'board', 'supervisoryBoard'],
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'GEN.take',
    cites: ['GEN-3'],
    nl: 'Pak de zaak op.',
    en: 'Take up the case.',
    scope: 'case',
    when: {
      all: [{ fact: 'case.level', is: 'leadership' }, waiting],
    },
    met: { not: waiting },
    by: ['teamLeader', 'principal'],
    step: 'case.take',
    within: { amount: 1, unit: 'workingDays' },
    blocks: [],
  },
  {
    rule: 'duty',
    id: 'GEN.takeBoard',
    cites: ['GEN-3'],
    nl: 'Pak de zaak op.',
    en: 'Take up the case.',
    scope: 'case',
    when: {
      all: [{ fact: 'case.level', is: 'board' }, waiting],
    },
    met: { not: waiting },
    by: ['board'],
    step: 'case.take',
    within: { amount: 1, unit: 'workingDays' },
    blocks: [],
  },
  {
    rule: 'duty',
    id: 'GEN.takeAbove',
    cites: ['GEN-3'],
    nl: 'Pak de zaak op.',
    en: 'Take up the case.',
    scope: 'case',
    when: {
      all: [{ fact: 'case.level', is: 'supervisoryBoard' }, waiting],
    },
    met: { not: waiting },
    by: ['supervisoryBoard'],
    step: 'case.take',
    within: { amount: 1, unit: 'workingDays' },
    blocks: [],
  },
  {
    rule: 'limit',
    id: 'G20.openMeasures',
    cites: ['G20'],
    nl: 'Sluit pas als elke voorgestelde maatregel is besloten, bekendgemaakt of ingetrokken.',
    en: 'Close only when every proposed measure was decided, announced or withdrawn.',
    steps: ['case.close', 'execution.finish'],
    requires: {
      not: {
        someTrack: {
          all: [
            { fact: 'track.machine', is: 'measure' },
            { fact: 'track.state', is: ['proposed', 'intended', 'decided'] },
          ],
        },
      },
    },
    lifts: 'finishMeasures',
  },
  {
    rule: 'limit',
    id: 'G20.openQuestions',
    cites: ['G20'],
    nl: 'Sluit pas als op elke vraag (zoals plichtsverzuim of datalek) een antwoord met reden is.',
    en: 'Close only when every question (such as neglect of duty or a data breach) has a reasoned answer.',
    steps: ['case.close'],
    requires: {
      not: {
        someTrack: {
          all: [
            { fact: 'track.machine', is: 'qualification' },
            { fact: 'track.state', is: ['raised', 'consulted'] },
          ],
        },
      },
    },
    lifts: 'answerQuestions',
  },
  {
    rule: 'limit',
    id: 'G20.outcomes',
    cites: ['G20'],
    nl: 'Leg voor ieder om wie de zaak gaat vast wat ermee is gebeurd.',
    en: 'Record for everybody the case is about what came of it.',
    steps: ['case.close', 'decision.finish'],
    requires: {
      not: {
        someParty: {
          all: [
            { fact: 'party.role', is: 'subject' },
            { fact: 'case.stage', is: ['decision', 'execution', 'filing'] },
            { fact: 'party.outcome', is: 'open' },
          ],
        },
      },
    },
    lifts: 'recordOutcome',
  },
  {
    rule: 'limit',
    id: 'GEN.findings',
    cites: ['GEN-3'],
    nl: 'Stel eerst voor ieder om wie de zaak gaat vast wat er is gebeurd.',
    en: 'First establish for everybody the case is about what happened.',
    steps: ['factFinding.finish'],
    requires: {
      all: [
        { holds: 'hasParty', with: { role: 'subject' } },
        {
          not: {
            someParty: {
              all: [
                { fact: 'party.role', is: 'subject' },
                { fact: 'party.founded', is: 'open' },
              ],
            },
          },
        },
      ],
    },
    lifts: 'recordFinding',
  },
  {
    rule: 'limit',
    id: 'GEN.hearBeforeFinding',
    cites: ['GEN-3'],
    nl: 'Hoor iemand voordat u vaststelt wat hij heeft gedaan, of bied het gesprek aan.',
    en: 'Hear somebody, or offer it, before establishing what he did.',
    steps: ['finding.record'],
    when: { fact: 'step.founded', is: 'founded' },
    requires: { taken: 'hearing.record', of: 'party' },
    lifts: 'hearFirst',
  },
  {
    rule: 'duty',
    id: 'GEN.rehabilitate',
    cites: ['GEN-3'],
    nl: 'De melding is niet vastgesteld. Besluit of u dat voor de betrokkene op papier zet.',
    en: 'The report was not established. Decide whether to put that in writing for the person concerned.',
    scope: 'party',
    when: {
      all: [
        { fact: 'party.role', is: 'subject' },
        { fact: 'party.founded', is: ['unfounded', 'notEstablished'] },
      ],
    },
    met: { taken: 'rehabilitation.decide', of: 'party' },
    by: ['principal', 'board', 'supervisoryBoard'],
    step: 'rehabilitation.decide',
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'GEN.nothingForUnfounded',
    cites: ['GEN-3'],
    nl: 'Over iemand tegen wie niets is vastgesteld gaat geen stuk naar een dossier.',
    en: 'No paper is filed on somebody against whom nothing was established.',
    steps: ['paper.file'],
    requires: {
      any: [
        { fact: 'party.founded', is: 'founded' },
        { fact: 'party.role', is: ['victim', 'parentOf'] },
      ],
    },
    lifts: 'leaveOut',
  },
  {
    rule: 'limit',
    id: 'GEN.outcomeIsTrue',
    cites: ['GEN-3'],
    nl: 'Wie een maatregel als uitkomst noemt, heeft er een opgelegd.',
    en: 'Whoever names a measure as the outcome has imposed one.',
    steps: ['outcome.record'],
    when: { fact: 'step.outcome', is: ['measure', 'endOfRelation'] },
    requires: { holds: 'measureImposed' },
    lifts: 'imposeFirst',
  },
  {
    rule: 'limit',
    id: 'GEN.withdrawn',
    cites: ['GEN-3'],
    nl: 'Alleen wie meldde trekt de melding in.',
    en: 'Only whoever reported withdraws the report.',
    steps: ['review.finish'],
    when: { fact: 'step.route', is: 'withdrawn' },
    requires: { taken: 'report.withdraw' },
    lifts: 'awaitWithdrawal',
  },
  {
    rule: 'limit',
    id: 'GEN.decidedStands',
    cites: ['GEN-3'],
    nl: 'Een besluit wordt niet ingetrokken door wie het niet mocht nemen.',
    en: 'A decision is not withdrawn by somebody who could not take it.',
    steps: ['measure.withdraw'],
    when: { fact: 'track.state', is: ['decided', 'announced'] },
    requires: {
      any: [
        { fact: 'actor.role', is: ['board', 'supervisoryBoard'] },
        {
          all: [
            { fact: 'actor.role', is: 'principal' },
            { not: { fact: 'track.measure', is: heavy } },
            {
              not: {
                all: [
                  { fact: 'track.measure', is: 'suspension' },
                  { fact: 'party.staff', is: true },
                ],
              },
            },
          ],
        },
      ],
    },
    lifts: 'askDecider',
  },
  {
    rule: 'limit',
    id: 'GEN.realPaper',
    cites: ['GEN-3'],
    nl: 'Kies een stuk dat in deze zaak bestaat.',
    en: 'Choose a paper that exists in this case.',
    steps: ['paper.file', 'paper.leaveOut'],
    requires: { holds: 'isPaperOfCase' },
    lifts: 'choosePaper',
  },
];
