import type { StepType } from '../case/index.js';
import type { Turn } from './course.js';
import type { DifferenceKind, Finding } from './finding.js';
import type { Cause } from './rules-compared.js';
import { storyOf } from './story.js';

/** Cases that go otherwise in the same way, for the same rule. */
export interface DifferenceGroup {
  readonly kind: DifferenceKind;
  readonly step?: StepType;
  readonly cause: Cause;
  readonly cases: number;
  /** The shortest of them, as a story of days, roles and choices. */
  readonly example: { readonly number: number; readonly story: readonly string[] };
}

export interface SimulationReport {
  readonly cases: number;
  /** What people did in them. */
  readonly deeds: number;
  /** Cases in which anything goes otherwise. */
  readonly differing: number;
  /** Stored cases that could not be walked again to their end by what the log says. */
  readonly leftOff: number;
  readonly groups: readonly DifferenceGroup[];
}

/** Gathers what was found case by case. */
export class Gathering {
  private readonly groups = new Map<string, DifferenceGroup>();
  private readonly counts = { cases: 0, deeds: 0, differing: 0, leftOff: 0 };

  case(number: number, turns: readonly Turn[], found: readonly Finding[], leftOff = false): void {
    this.counts.cases += 1;
    this.counts.deeds += turns.filter(({ step }) => step !== undefined).length;
    if (leftOff) this.counts.leftOff += 1;
    if (found.length > 0) this.counts.differing += 1;
    const told = new Map(found.map((one) => [keyOf(one), one] as const).reverse());
    for (const [key, one] of told) this.add(key, one, number, turns);
  }

  report(): SimulationReport {
    return { ...this.counts, groups: inOrder([...this.groups.values()]) };
  }

  private add(key: string, { kind, step, cause, ...found }: Finding, number: number, turns: readonly Turn[]): void {
    const known = this.groups.get(key);
    const openedAt = turns[0]?.state.opening.openedAt ?? '';
    const story = storyOf(turns, { kind, step, cause, ...found }, openedAt);
    const example = shorter(known?.example, { number, story });
    this.groups.set(key, { kind, ...(step && { step }), cause, cases: 1 + (known?.cases ?? 0), example });
  }
}

export const keyOf = ({ kind, step, cause }: Pick<DifferenceGroup, 'kind' | 'step' | 'cause'>): string =>
  `${kind} ${step ?? ''} ${cause.sort} ${cause.rule}`;

type Example = DifferenceGroup['example'];
function shorter(known: Example | undefined, other: Example): Example {
  if (known === undefined) return other;
  const less = other.story.length - known.story.length;
  return less < 0 || (less === 0 && other.number < known.number) ? other : known;
}

/** What touches most cases comes first. */
const inOrder = (groups: readonly DifferenceGroup[]): readonly DifferenceGroup[] =>
  [...groups].sort((a, b) => b.cases - a.cases || (keyOf(a) < keyOf(b) ? -1 : 1));

/** The reports of parts of one simulation as one, whichever part was where. */
export function together(reports: readonly SimulationReport[]): SimulationReport {
  const groups = new Map<string, DifferenceGroup>();
  for (const group of reports.flatMap((report) => report.groups)) {
    const known = groups.get(keyOf(group));
    const cases = group.cases + (known?.cases ?? 0);
    groups.set(keyOf(group), { ...group, cases, example: shorter(known?.example, group.example) });
  }
  const sum = (what: 'cases' | 'deeds' | 'differing' | 'leftOff'): number =>
    reports.reduce((total, report) => total + report[what], 0);
  return {
    cases: sum('cases'),
    deeds: sum('deeds'),
    differing: sum('differing'),
    leftOff: sum('leftOff'),
    groups: inOrder([...groups.values()]),
  };
}
