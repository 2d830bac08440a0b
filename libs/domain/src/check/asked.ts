import { steeringFields } from '../case/machines/index.js';
import { kindOf, stepTypes, type StepType } from '../case/index.js';
import { leavesOf, type Condition } from '../protocols/condition.js';
import type { Rulebook } from '../protocols/rulebook.js';

/** Answers that named predicates, facts and machines read of recorded steps, where no condition names them. */
const readAnyway: Readonly<Partial<Record<StepType, readonly string[]>>> = {
  'hearing.record': ['purpose', 'parentsPresent', 'on'],
  'finding.record': ['founded', 'ownConduct'],
  'outcome.record': ['outcome'],
  'scope.assess': ['inScope'],
  'breach.assess': ['norms', 'exception'],
  'consultation.ask': ['role'],
  'consultation.answer': ['role'],
  'party.inform': ['about'],
  'measure.propose': ['measure', 'from', 'until', 'urgent', 'extends'],
  'outsideReport.make': ['to', 'about', 'sort'],
  'inspection.request': ['scope', 'until'],
  'inspection.grant': ['scope', 'until', 'authorised'],
  'inspection.setActions': ['actions'],
  'inspection.authorise': ['person'],
};

/** Which answers of recorded steps some rule, predicate or machine asks for later; all others make no difference. */
export function askedLater(book: Rulebook): ReadonlyMap<StepType, ReadonlySet<string>> {
  const asked = new Map<StepType, Set<string>>(
    stepTypes.map((type) => [type, new Set([...(readAnyway[type] ?? []), ...steeringFields(type)])]),
  );
  const add = (types: readonly StepType[], fields: readonly string[]): void => {
    for (const type of types) for (const field of fields) asked.get(type)?.add(field);
  };
  const openers = stepTypes.filter((type) => kindOf(type).opens !== undefined);
  const walk = (condition: Condition | undefined, each: readonly StepType[]): void => {
    for (const leaf of leavesOf(condition)) {
      if ('taken' in leaf)
        add(typeof leaf.taken === 'string' ? [leaf.taken] : leaf.taken, Object.keys(leaf.where ?? {}));
      if (!('fact' in leaf)) continue;
      const [scope, field = ''] = leaf.fact.split('.');
      if (scope === 'track') add(openers, [field]);
      if (scope === 'act') add(each, [field]);
    }
  };
  for (const rule of [...book.powers.values(), ...book.limits.values()].flat()) {
    walk(rule.when, []);
    if (rule.rule === 'limit') walk(rule.requires, []);
  }
  for (const { when, met, each = [] } of book.duties) {
    walk(when, each);
    walk(met, each);
  }
  return asked;
}
