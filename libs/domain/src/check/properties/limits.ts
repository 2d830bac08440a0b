import { couldHold } from '../cone.js';
import { refuses } from '../provoke.js';
import type { Fault, PropertyOf } from './property.js';

/**
 * A limit clause has no path around it: some rule refuses on it, no other power of the edition lets somebody else take the step it keeps
 * to some, and it is not merely warned of.
 */
export const limitClauses: PropertyOf = (world) => {
  const { book, edition } = world;
  const clauses = new Set(edition.clauses.filter(({ kind }) => kind === 'limit').map(({ id }) => id));
  const limits = [...book.limits.values()]
    .flat()
    .filter(({ cites, source }) => source === edition.source && cites.some((id) => clauses.has(id)));
  const powers = [...book.powers.values()]
    .flat()
    .filter(({ cites, source }) => source === edition.source && cites.some((id) => clauses.has(id)));
  const refusedOn = new Set<string>();
  const inSpiteOf = new Map<string, Fault>();
  return {
    id: 'limit clauses',
    says: 'No limit clause of the edition has a path around it.',
    refused(_seen, _attempt, reasons) {
      for (const { cites } of reasons) for (const id of cites) if (clauses.has(id)) refusedOn.add(id);
    },
    accepted({ point }, attempt) {
      const { draft, player } = attempt;
      for (const limit of limits.filter(({ steps }) => steps.includes(draft.type)))
        for (const id of limit.cites)
          if (clauses.has(id) && !inSpiteOf.has(id))
            inSpiteOf.set(id, {
              because: `nothing is ever refused on ${id}: this step is taken in spite of ${limit.id}`,
              point,
              attempt,
            });
      const keeping = powers.filter(
        ({ steps, when }) => steps.includes(draft.type) && couldHold(when, {}) && when === undefined,
      );
      const able = keeping.flatMap(({ by }) => by);
      return keeping.length > 0 && ![player.role, ...player.besides].some((role) => able.includes(role))
        ? `${player.name} takes a step that ${keeping[0]?.id ?? ''} keeps to ${able.join(', ')}`
        : undefined;
    },
    whenExplored: () =>
      [...new Set(limits.flatMap(({ cites }) => cites))]
        .filter((id) => clauses.has(id) && !refusedOn.has(id))
        .flatMap((id) => {
          const around = inSpiteOf.get(id);
          if (around === undefined) return [];
          return limits.some((limit) => limit.cites.includes(id) && refuses(limit, id, world)) ? [] : [around];
        }),
  };
};
