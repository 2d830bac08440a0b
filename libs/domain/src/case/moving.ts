import type { PlainDate } from '../language/time.js';
import type { Rulebook } from '../protocols/rulebook.js';
import { isOpen, obligationsOf } from './obligations.js';
import type { CaseOpening, CaseState, Obligation } from './state.js';
import type { PlainData, StepDraft } from './steps/index.js';

/** What moving a case to another edition makes of its open obligations. Terms that run keep the ends they were given. */
export interface EditionMove {
  readonly begins: readonly Obligation[];
  readonly ends: readonly Obligation[];
  readonly changes: readonly { readonly was: Obligation; readonly is: Obligation }[];
}

/** The opening of a case as it reads after it was moved: the same case, pinned to other editions. */
export function movedOpening(opening: CaseOpening, { edition, additions }: PlainData): CaseOpening {
  const { additions: _before, ...rest } = opening;
  return {
    ...rest,
    protocol: typeof edition === 'string' ? edition : rest.protocol,
    ...(typeof additions === 'string' ? { additions } : {}),
  };
}

/** What is demanded of a case under one edition and under another, side by side. Nothing is changed by asking. */
export function editionMove(
  state: CaseState,
  data: PlainData,
  from: Rulebook,
  to: Rulebook,
  on: PlainDate,
): EditionMove {
  const openBy = (of: CaseState, book: Rulebook): ReadonlyMap<string, Obligation> =>
    new Map(
      obligationsOf(of, book, on)
        .filter(isOpen)
        .map((one) => [one.key, one]),
    );
  const before = openBy(state, from);
  const after = openBy({ ...state, opening: movedOpening(state.opening, data) }, to);
  return {
    begins: [...after.values()].filter(({ key }) => !before.has(key)),
    ends: [...before.values()].filter(({ key }) => !after.has(key)),
    changes: [...after.values()].flatMap((is) => {
      const was = before.get(is.key);
      return was === undefined || JSON.stringify(was) === JSON.stringify(is) ? [] : [{ was, is }];
    }),
  };
}

/** What changes is recorded with the step, so that the log shows it without any edition at hand. */
export function withMove(draft: StepDraft, state: CaseState, from: Rulebook, to: Rulebook, on: PlainDate): StepDraft {
  if (draft.type !== 'case.moveEdition') return draft;
  const { begins, ends, changes } = editionMove(state, draft.data, from, to, on);
  const keys = (some: readonly Obligation[]): readonly string[] => some.map(({ key }) => key);
  return {
    ...draft,
    data: { ...draft.data, begins: keys(begins), ends: keys(ends), changes: keys(changes.map(({ is }) => is)) },
  };
}
