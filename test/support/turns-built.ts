import type { StepType } from '#libs/domain';
import type { Turn } from '../../libs/domain/src/simulate/course.js';
import type { DifferenceKind, Finding } from '../../libs/domain/src/simulate/finding.js';
import type { Cause } from '../../libs/domain/src/simulate/rules-compared.js';

export const openedAt = '2026-09-07T08:00:00.000Z';

const on = (day: number): string => new Date(Date.parse(openedAt) + (day - 1) * 86_400_000).toISOString();

/** A turn of a course, taken by a team leader on a day of the case; without a step only time passed. */
export function turnOf(type: StepType | undefined, day: number, more: { draft?: object; refused?: object } = {}): Turn {
  const at = on(day);
  const { draft = { type, data: {} }, refused } = more;
  return {
    at,
    state: { opening: { openedAt } },
    demanded: [],
    byClock: [],
    warnings: [],
    ...(refused === undefined ? {} : { refused }),
    ...(type === undefined ? {} : { deed: { at, asking: { actor: { role: 'teamLeader' } }, draft } }),
    ...(type === undefined || refused !== undefined ? {} : { step: { type } }),
  } as unknown as Turn;
}

export const causeOf = (rule: string, more: Partial<Cause> = {}): Cause => ({
  ...{ sort: 'limit', rule, cites: [], en: 'A rule.', nl: 'Een regel.', became: 'changed' },
  ...more,
});

export const findingOf = (
  kind: DifferenceKind,
  rule: string,
  turn: number,
  cause: Partial<Cause> = {},
  said: Pick<Finding, 'was' | 'is'> = {},
): Finding => ({ kind, step: 'note.add', cause: causeOf(rule, cause), turn, ...said });
