import type { PlacedDuty, Rulebook, StepType } from '#libs/domain';

type Limits = Rulebook['limits'] extends ReadonlyMap<StepType, readonly (infer L)[]> ? L : never;
type Powers = Rulebook['powers'] extends ReadonlyMap<StepType, readonly (infer P)[]> ? P : never;

const common = {
  cites: ['INV-1'] as const,
  nl: 'Zo hoort het.',
  en: 'As it should be.',
  layer: 'protocol',
  source: 'INV',
} as const;

/** A few invented rules, to see what the case makes of rules as such; the shipped ones are proven by their clauses. */
export const powerOf = (by: Powers['by'], steps: Powers['steps'], over: Partial<Powers> = {}): Powers => ({
  rule: 'power',
  id: 'INV.power',
  ...common,
  by,
  steps,
  ...over,
});

export const limitOf = (steps: Limits['steps'], requires: Limits['requires'], over: Partial<Limits> = {}): Limits => ({
  rule: 'limit',
  id: 'INV.limit',
  ...common,
  steps,
  requires,
  lifts: 'doIt',
  ...over,
});

export const dutyOf = (over: Partial<PlacedDuty> = {}): PlacedDuty => ({
  rule: 'duty',
  id: 'INV.duty',
  ...common,
  scope: 'case',
  when: { all: [] },
  met: { any: [] },
  by: ['teamLeader'],
  step: 'scope.assess',
  blocks: [],
  ...over,
});

interface Rules {
  readonly powers?: readonly Powers[];
  readonly limits?: readonly Limits[];
  readonly duties?: readonly PlacedDuty[];
  readonly norms?: readonly string[];
  readonly messages?: Rulebook['messages'];
}

export const bookOf = ({ powers = [], limits = [], duties = [], norms = [], messages }: Rules): Rulebook => {
  const steps = [...new Set([...powers, ...limits].flatMap((rule) => rule.steps))];
  return {
    powers: new Map(steps.map((step) => [step, powers.filter((rule) => rule.steps.includes(step))])),
    limits: new Map(steps.map((step) => [step, limits.filter((rule) => rule.steps.includes(step))])),
    duties,
    clauses: new Map(
      [...norms, 'INV-1'].map((id) => [
        id,
        { id, kind: norms.includes(id) ? 'norm' : 'duty', about: ['any'], nl: common.nl, en: common.en },
      ]),
    ),
    messages,
    editions: ['INV-2026'],
  };
};
