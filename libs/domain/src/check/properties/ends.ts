import { isOpen, type StepType } from '../../case/index.js';
import type { Seen } from '../explore.js';
import { meetings, Search } from '../ways.js';
import type { Fault, PropertyOf } from './property.js';

/** Duties of the edition and of statute by which something has to happen before a case can end. */
export const endsMet: PropertyOf = ({ book }) => {
  const mandatory = new Set(book.duties.filter(({ blocks }) => blocks.includes('case.close')).map(({ id }) => id));
  return {
    id: 'ends',
    says: 'No case ends with an open mandatory obligation.',
    point({ point: { state }, bench }) {
      if (state.stage !== 'closed') return undefined;
      const left = bench.open.find(({ rule }) => mandatory.has(rule));
      return left === undefined ? undefined : `the case is closed and ${left.rule} (${left.en}) is open`;
    },
  };
};

/** Every obligation that is ever open can be met by somebody it names. */
export const obligationsCanBeMet: PropertyOf = (world) => {
  const asked = new Map<string, { readonly seen: Seen; readonly key: string }>();
  return {
    id: 'obligations',
    says: 'Every obligation can be met by someone.',
    point(seen) {
      for (const { rule, key, by } of seen.bench.open)
        if (!by.includes('system') && !asked.has(rule)) asked.set(rule, { seen, key });
      return undefined;
    },
    whenExplored: () =>
      [...asked].flatMap(([rule, { seen, key }]): readonly Fault[] => {
        const open = seen.bench.open.find((one) => one.key === key);
        const search = new Search(
          world,
          (_point, bench) => !bench.open.some((one) => one.key === key && isOpen(one)),
          (bench) => bench.open.filter((one) => one.key === key).flatMap((one) => meetings(one, bench.state)),
        );
        return search.from(seen.point) !== undefined
          ? []
          : [{ because: `nobody can meet ${rule} (${open?.en ?? ''})`, point: seen.point }];
      }),
  };
};

/** What an edition gives a power for, somebody can take at some time. */
export const noIdlePower: PropertyOf = ({ book, edition }) => {
  const given = new Map(
    [...book.powers].flatMap(([type, powers]) =>
      powers.some(({ source }) => source === edition.source) ? [[type, powers] as const] : [],
    ),
  );
  const taken = new Set<StepType>();
  const nearest = new Map<StepType, Fault>();
  return {
    id: 'steps',
    says: 'There is no step that nobody may take.',
    accepted(_seen, { draft }) {
      taken.add(draft.type);
      return undefined;
    },
    refused({ point }, attempt, reasons) {
      const { type } = attempt.draft;
      const told = reasons.map(({ rule, code }) => rule ?? code).join(', ');
      if (given.has(type) && !nearest.has(type))
        nearest.set(type, { because: `nobody may ever take ${type}: ${told}`, point, attempt });
    },
    whenExplored: () => [...given.keys()].filter((type) => !taken.has(type)).flatMap((type) => nearest.get(type) ?? []),
  };
};
