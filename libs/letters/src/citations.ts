import type { LetterLookups } from '#libs/application';
import type { Condition, Edition, FactValue, PartyKind } from '#libs/domain';
import { staffKinds } from '#libs/domain';

/**
 * The lookups of a letter that editions answer: how a clause is cited, and which clauses give a measure to whom. Give the editions
 * of the case: the pinned protocol with its additions, and the general layer.
 */
export function citedFrom(editions: readonly Edition[]): Pick<LetterLookups, 'clause' | 'basis'> {
  return {
    clause: (id) => {
      const protocol = editions.find(({ source, layer }) => source === sourceOf(id) && layer !== 'general');
      if (protocol !== undefined) return `artikel ${id.slice(protocol.source.length + 1)} van: ${protocol.title.nl}`;
      return editions.flatMap(({ clauses }) => clauses).find((clause) => clause.id === id)?.nl;
    },
    basis: (measure, kind) => [
      ...new Set(
        editions.flatMap(({ rules }) => rules).flatMap((rule) => (gives(rule, measure, kind) ? rule.cites : [])),
      ),
    ],
  };
}

/** `OZHW-6.5` is article 6.5 of the source `OZHW`. */
const sourceOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('-')));

function gives(rule: Edition['rules'][number], measure: string, kind: PartyKind): boolean {
  if (rule.rule !== 'power' || !rule.steps.includes('measure.propose') || rule.when === undefined) return false;
  const measures = valuesOf(rule.when, 'step.measure');
  return measures.includes(measure) && isFor(rule.when, kind);
}

/** Whether a power is for this kind of person; one that names no kind is for everybody. */
function isFor(when: Condition, kind: PartyKind): boolean {
  const kinds = valuesOf(when, 'party.kind');
  const staffOnly = valuesOf(when, 'party.staff').includes(true);
  if (staffOnly) return staffKinds.some((staff) => staff === kind);
  return kinds.length === 0 || kinds.includes(kind);
}

/** The values a condition compares a fact with, leaving out what it denies. */
function valuesOf(condition: Condition, fact: string): readonly FactValue[] {
  if ('all' in condition) return condition.all.flatMap((part) => valuesOf(part, fact));
  if ('any' in condition) return condition.any.flatMap((part) => valuesOf(part, fact));
  if (!('fact' in condition) || condition.fact !== fact || condition.is === undefined) return [];
  return [condition.is].flat();
}
