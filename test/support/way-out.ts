import { kindOf, type Obligation, type StepType } from '#libs/domain';
import { filledIn, type Chance } from './case-filling.js';
import type { CaseScript, Who } from './case-script.js';

const whoTries: readonly Who[] = [
  'teamLeader',
  'board',
  'otherBoard',
  'principal',
  'supervisoryBoard',
  'hr',
  'registrar',
  'dpo',
  'confidant',
  'communications',
  'reporter',
];

/** Steps that bring a case to its end, from the last back to the first. */
const ending: readonly StepType[] = [
  'case.close',
  'execution.finish',
  'decision.finish',
  'factFinding.finish',
  'advice.give',
  'case.take',
  'review.finish',
];

/** What may have to be done first; whether it does any good is for the rules to say. */
const preparing: readonly StepType[] = [
  'measure.withdraw',
  'outcome.record',
  'finding.record',
  'hearing.record',
  'breach.assess',
  'scope.assess',
  'qualification.decide',
  'consultation.answer',
  'consultation.ask',
  'inspection.refuse',
  'objection.resume',
  'objection.hear',
  'objection.decide',
  'measure.announce',
  'measure.annul',
  'measure.confirm',
  'rehabilitation.decide',
  'paper.leaveOut',
  'outsideReport.conclude',
  'outsideReport.make',
  'party.inform',
  'policeOrder.record',
  'party.add',
  'case.reopen',
];

const targetsOf = ({ state }: CaseScript, type: StepType): readonly string[] => {
  const { moves, scope } = kindOf(type);
  if (moves !== undefined) return Object.values(state.tracks).flatMap(({ id, machine }) => (machine === moves ? [id] : []));
  if (type.startsWith('consultation.')) return ['', ...Object.values(state.tracks).flatMap(({ id, machine }) => (machine === 'qualification' ? [id] : []))];
  return scope === 'party' && type !== 'party.add' ? Object.keys(state.parties) : [''];
};

/** Tries a step in every way it could be taken, a few times each; true as soon as it was. */
function triedAllWays(script: CaseScript, type: StepType, chance: Chance, { times = 6, wanted }: { times?: number; wanted?: Obligation } = {}): boolean {
  const own = wanted?.track !== undefined && kindOf(type).moves !== undefined ? [wanted.track] : targetsOf(script, type);
  for (const at of chance.shuffled(own)) {
    const able = whoTries.filter((who) => script.offers(who, type, at));
    for (let turn = 0; turn < times; turn += 1) {
      for (const who of able) {
        const around = { state: script.state, now: script.moment().at, open: script.open.map(({ key }) => key) };
        const data = filledIn(type, around, chance, wanted?.preset ?? {});
        if (script.tries(who, type, data, at) === 'taken') return true;
      }
    }
  }
  return false;
}

/**
 * Looks for a way to close a case from where it stands, by whoever may: first what ends it, then what is demanded, then anything
 * that may have to come first. Answers whether it was found.
 */
export function findsWayOut(script: CaseScript, chance: Chance, rounds = 80): boolean {
  for (let round = 0; round < rounds; round += 1) {
    if (script.state.stage === 'closed') return true;
    if (ending.some((type) => triedAllWays(script, type, chance))) continue;
    const demanded = chance.shuffled(script.open.filter(({ blocks, by }) => blocks.length > 0 && !by.includes('system')));
    const met = demanded.some((wanted) => triedAllWays(script, wanted.step, chance, { times: 4, wanted }));
    const prepared = chance.shuffled(preparing).slice(0, 8).filter((type) => triedAllWays(script, type, chance, { times: 2 }));
    if (!met && prepared.length === 0) script.hoursLater(24);
  }
  return script.state.stage === 'closed';
}
