import type { PlainData, StepType } from '../steps/index.js';

/**
 * A step on its way through a machine. The judgement travels with it: a machine asks no rule itself, so replay can run the
 * same machine on recorded steps without judging them again (decision 1).
 */
export type JudgedStep = {
  readonly [T in StepType]: { readonly type: T; readonly data: PlainData; readonly unmet: number };
}[StepType];

export const judged = {
  types: { events: {} as JudgedStep },
  /** A step that leaves the state as it is still happened: without an action XState would call it forbidden. */
  actions: { recorded: () => undefined },
  guards: {
    inOrder: ({ event }: { event: JudgedStep }) => event.unmet === 0,
    says: ({ event }: { event: JudgedStep }, said: { field: string; is: string | boolean }) =>
      event.unmet === 0 && event.data[said.field] === said.is,
  },
} as const;

/** The only ways to write a transition, so that none is written without its guard. */
export const to = <const S extends string>(target: S) => ({ target, guard: 'inOrder' }) as const;
export const toWhen = <const S extends string>(target: S, field: string, is: string | boolean) =>
  ({ target, guard: { type: 'says', params: { field, is } } }) as const;
export const stay = { guard: 'inOrder', actions: 'recorded' } as const;

/** Steps that exist at a stage and leave it as it is. */
export const stays = <const T extends StepType>(...types: readonly T[]): Record<T, typeof stay> =>
  Object.fromEntries(types.map((type) => [type, stay])) as Record<T, typeof stay>;
