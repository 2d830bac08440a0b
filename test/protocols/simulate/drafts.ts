import {
  editions,
  simulate,
  explained,
  type DifferenceGroup,
  type Edition,
  type Rule,
  type SimulationReport,
} from '#libs/domain';

/** A shipped edition. @throws RangeError */
export function edition(id: string): Edition {
  const found = editions.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`there is no edition ${id}`);
  return found;
}

/** A copy as a file would hold it, with its rules changed. */
export function draftOf(id: string, change: (rules: readonly Rule[]) => readonly Rule[]): Edition {
  const copy = JSON.parse(JSON.stringify(edition(id))) as Edition;
  return { ...copy, id: `${id}-draft`, rules: change(copy.rules) };
}

export const without =
  (...ids: readonly string[]) =>
  (rules: readonly Rule[]): readonly Rule[] =>
    rules.filter(({ id }) => !ids.includes(id));

/** One rule changed, whatever kind it is of. */
export const changing =
  (id: string, change: (rule: Rule) => Rule) =>
  (rules: readonly Rule[]): readonly Rule[] =>
    rules.map((rule) => (rule.id === id ? change(rule) : rule));

/** How a number of made-up cases would go under a draft of one shipped edition. */
export function tried(against: string, draft: Edition, cases = 150, seed = 1): SimulationReport {
  const simulated = { editions, draft, against };
  return explained(simulated, seed, simulate(simulated, { seed, from: 0, until: cases }));
}

/** The differences of one kind that a rule makes. */
export const of = (
  { groups }: SimulationReport,
  kind: DifferenceGroup['kind'],
  rule: string,
): readonly DifferenceGroup[] => groups.filter((one) => one.kind === kind && one.cause.rule === rule);

/** The rules that make any difference, but for where a case ends. */
export const causes = ({ groups }: SimulationReport): readonly string[] =>
  [...new Set(groups.map(({ cause }) => `${cause.rule} ${cause.became}`))].sort();
