import { kindOf, type Obligation, type PlainData, type StepType } from '#libs/domain';
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
  'scope.assess',
  'qualification.decide',
  'referral.send',
  'consultation.answer',
  'consultation.ask',
  'inspection.refuse',
  'objection.resume',
  'objection.hear',
  'objection.decide',
  'policeOrder.record',
  'party.add',
];

/** Done once for each party, since doing it again settles nothing. */
const once: readonly StepType[] = ['finding.record', 'hearing.record', 'outcome.record'];

const answers: Partial<Record<StepType, readonly PlainData[]>> = {
  'review.finish': ['unfounded', 'outOfScope', 'investigate', 'withdrawn'].map((route) => ({ route })),
  'finding.record': [{ founded: 'notEstablished' }],
  'outcome.record': [{ outcome: 'noMeasure' }],
  'consultation.ask': ['dpo', 'principal', 'board'].map((role) => ({ role })),
  'objection.decide': [{ outcome: 'unfounded' }],
};

/** People the case lacks: nobody it is about, no victim, a victim without parents. */
function missing({ state }: CaseScript): readonly PlainData[] {
  const parties = Object.values(state.parties);
  const roles = ['subject', 'victim'].filter((role) => !parties.some((party) => party.role === role));
  const orphans = parties.filter(
    ({ id, kind, role }) =>
      role === 'victim' && kind === 'pupil' && !parties.some(({ of, role: own }) => own === 'parentOf' && of === id),
  );
  return [
    ...roles.map((role) => ({ role, kind: 'pupil' })),
    ...orphans.map(({ id }) => ({ role: 'parentOf', kind: 'parent', parentOf: id })),
  ];
}

function targetsOf(script: CaseScript, type: StepType): readonly string[] {
  const { state } = script;
  const { moves, scope } = kindOf(type);
  const asking = Object.values(state.tracks).filter(
    ({ machine, state: at }) => machine === 'qualification' && ['raised', 'consulted'].includes(at),
  );
  if (type === 'consultation.ask') return asking.map(({ id }) => id);
  if (type === 'consultation.answer') return ['', ...asking.map(({ id }) => id)];
  if (moves !== undefined)
    return Object.values(state.tracks).flatMap(({ id, machine }) => (machine === moves ? [id] : []));
  if (type === 'party.add') return missing(script).length > 0 ? [''] : [];
  if (scope !== 'party') return [''];
  return Object.keys(state.parties).filter(
    (party) => !once.includes(type) || !state.acts.some((act) => act.type === type && act.party === party),
  );
}

/** Where a step that is demanded has to be taken. */
function wantedAt(script: CaseScript, type: StepType, { track, party }: Obligation, chance: Chance): readonly string[] {
  const { moves, scope, about } = kindOf(type);
  if (moves !== undefined || type.startsWith('consultation.')) return [track ?? ''];
  if (scope !== 'party' && about !== 'anyParty') return [''];
  return party === undefined || chance.in100(30) ? Object.keys(script.state.parties) : [party];
}

/** Tries a step in every way it could be taken, a few times each; true as soon as it was. */
function triedAllWays(script: CaseScript, type: StepType, chance: Chance, times: number, wanted?: Obligation): boolean {
  const targets = wanted === undefined ? targetsOf(script, type) : wantedAt(script, type, wanted, chance);
  for (const at of chance.shuffled(targets)) {
    const able = whoTries.filter((who) => script.offers(who, type, at));
    for (let turn = 0; turn < times && able.length > 0; turn += 1) {
      const around = { state: script.state, now: script.moment().at, open: script.open.map(({ key }) => key) };
      const preset = {
        ...chance.oneOf(type === 'party.add' ? missing(script) : (answers[type] ?? [{}])),
        ...wanted?.preset,
      };
      const data = filledIn(type, around, chance, preset);
      if (able.some((who) => script.tries(who, type, data, at) === 'taken')) return true;
    }
  }
  return false;
}

/**
 * Looks for a way to close a case from where it stands, by whoever may: first what ends it, then what is demanded, then anything
 * that may have to come first. Answers whether it was found.
 */
export function findsWayOut(script: CaseScript, chance: Chance, rounds = 60): boolean {
  for (let round = 0; round < rounds; round += 1) {
    if (script.state.stage === 'closed') return true;
    if (ending.some((type) => triedAllWays(script, type, chance, 4))) continue;
    const demanded = chance.shuffled(
      script.open.filter(({ blocks, by }) => blocks.length > 0 && !by.includes('system')),
    );
    const met = demanded.filter((wanted) => triedAllWays(script, wanted.step, chance, 10, wanted));
    if (met.length > 0 && round % 4 !== 3) continue;
    const prepared = chance.shuffled(preparing).filter((type) => triedAllWays(script, type, chance, 2));
    if (prepared.length === 0) script.hoursLater(24);
  }
  return script.state.stage === 'closed';
}
