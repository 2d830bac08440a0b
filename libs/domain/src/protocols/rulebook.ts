import type { Term } from '../calendar/index.js';
import type { StepType } from '../case/steps/index.js';
import { layers, type ClauseId, type Layer } from '../language/citation.js';
import type { Denomination, Sector } from '../language/school.js';
import type { PlainDate } from '../language/time.js';
import type { Clause, Duty, Edition, Figure, FigureTerm, Limit, MessageHours, Power, Rule, Window } from './shape.js';

/** A rule with the layer it came from and its figures filled in. */
export type Placed<R extends Rule> = R & { readonly layer: Layer; readonly source: string };
export type PlacedDuty = Omit<Placed<Duty>, 'within' | 'window'> & { readonly within?: Term; readonly window?: Term };

/** Which editions, for which kind of school, on which day. */
export interface RulebookFor {
  readonly editions: readonly Edition[];
  /** Id of the pinned protocol edition, and of the school's additions. */
  readonly protocol: string;
  readonly additions?: string;
  readonly sector: Sector;
  readonly denomination: Denomination;
  readonly on: PlainDate;
}

/** The rules one case is judged by on a day: the four layers together, indexed by what they are asked for. */
export interface Rulebook {
  readonly powers: ReadonlyMap<StepType, readonly Placed<Power>[]>;
  readonly limits: ReadonlyMap<StepType, readonly Placed<Limit>[]>;
  readonly duties: readonly PlacedDuty[];
  readonly clauses: ReadonlyMap<ClauseId, Clause>;
  /** When messages go out; at any time without it. */
  readonly messages?: MessageHours;
  readonly editions: readonly string[];
}

const runs = (window: Window | undefined, on: PlainDate): boolean =>
  window === undefined || (window.from <= on && (window.until === undefined || on < window.until));

/** Whether an edition belongs in the book: statute and general by date, protocol and additions because the case is pinned to them. */
const belongs = (edition: Edition, asked: RulebookFor): boolean =>
  edition.layer === 'statute' || edition.layer === 'general'
    ? runs(edition.inForce, asked.on)
    : edition.id === asked.protocol || edition.id === asked.additions;

const applies = (rule: Rule, asked: RulebookFor): boolean =>
  (rule.sectors === undefined || rule.sectors.includes(asked.sector)) &&
  (rule.denominations === undefined || rule.denominations.includes(asked.denomination)) &&
  runs(rule.inForce, asked.on);

/**
 * Puts the layers together: the union of their rules; of two powers the one that says it replaces the other.
 * Nothing in a lower layer can take away a limit or a duty.
 *
 * @throws RangeError when a rule names a figure no edition has on that day
 */
export function rulebookFor(asked: RulebookFor): Rulebook {
  const editions = asked.editions
    .filter((edition) => belongs(edition, asked))
    .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer));
  const figures = editions
    .flatMap((edition) => edition.figures ?? [])
    .filter((figure) => runs(figure.inForce, asked.on));
  const placed = editions.flatMap((edition) =>
    edition.rules
      .filter((rule) => applies(rule, asked))
      .map((rule) => ({ ...withFigures(rule, figures), layer: edition.layer, source: edition.source })),
  );
  const replaced = new Set(
    placed.flatMap((rule) => (rule.rule === 'power' && rule.insteadOf !== undefined ? [rule.insteadOf] : [])),
  );
  const powers = placed.filter((rule): rule is Placed<Power> => rule.rule === 'power' && !replaced.has(rule.id));
  return {
    powers: byStep(powers),
    limits: byStep(placed.filter((rule): rule is Placed<Limit> => rule.rule === 'limit')),
    duties: placed.filter((rule): rule is PlacedDuty => rule.rule === 'duty'),
    clauses: new Map(editions.flatMap((edition) => edition.clauses.map((clause) => [clause.id, clause] as const))),
    messages: strictest(editions.flatMap(({ messages }) => (messages === undefined ? [] : [messages]))),
    editions: editions.map(({ id }) => id),
  };
}

/** The hours all layers leave: a lower layer can narrow them, never widen them (decision 22). */
function strictest(all: readonly MessageHours[]): MessageHours | undefined {
  const [first, ...others] = all;
  return others.reduce<MessageHours | undefined>(
    (left, { cites, from, until }) =>
      left && {
        cites: [...left.cites, ...cites],
        from: from > left.from ? from : left.from,
        until: until < left.until ? until : left.until,
      },
    first,
  );
}

function byStep<R extends { readonly steps: readonly StepType[] }>(rules: readonly R[]): Map<StepType, R[]> {
  const index = new Map<StepType, R[]>();
  for (const rule of rules) {
    for (const step of rule.steps) index.set(step, [...(index.get(step) ?? []), rule]);
  }
  return index;
}

/** Fills in every `{figure}` of a rule: in the parameters of its predicates and in its term. */
function withFigures(rule: Rule, figures: readonly Figure[]): Rule {
  const number = (id: string): Figure => {
    const found = figures.find((figure) => figure.id === id);
    if (!found) throw new RangeError(`rule ${rule.id} names the figure ${id}, which no edition has on that day`);
    return found;
  };
  const filled = JSON.parse(JSON.stringify(rule), (key, value: unknown) =>
    key !== 'within' && key !== 'window' && isFigureRef(value) ? number(value.figure).value : value,
  ) as Rule;
  if (filled.rule !== 'duty') return filled;
  return { ...filled, within: termOf(filled.within, number), window: termOf(filled.window, number) };
}

function termOf(term: Term | FigureTerm | undefined, number: (id: string) => Figure): Term | undefined {
  if (term === undefined || !('figure' in term)) return term;
  const { figure, ...rest } = term;
  const { value, unit } = number(figure);
  if (unit === 'years') throw new RangeError(`figure ${figure} is in years; a term of a duty is in months at most`);
  return { ...rest, amount: value, unit };
}

const isFigureRef = (value: unknown): value is { figure: string } =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 1 && 'figure' in value;
