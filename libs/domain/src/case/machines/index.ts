import { transition, type AnyStateMachine } from 'xstate';
import { wordOf, type PlainData, type StepType, type TrackMachine } from '../steps/index.js';
import { accessRequestMachine } from './access-request.js';
import { accountRevocationMachine } from './account-revocation.js';
import { adviceMachine } from './advice.js';
import { custodyMachine } from './custody.js';
import { dataInspectionMachine } from './data-inspection.js';
import { incidentMachine } from './incident.js';
import { measureMachine } from './measure.js';
import { objectionMachine } from './objection.js';
import { outsideReportMachine } from './outside-report.js';
import { qualificationMachine } from './qualification.js';
import { referralMachine } from './referral.js';
import { withdrawalRequestMachine } from './withdrawal-request.js';

export type MainMachine = 'incident' | 'advice';
export type MachineName = MainMachine | TrackMachine;

export const machines = {
  incident: incidentMachine,
  advice: adviceMachine,
  measure: measureMachine,
  objection: objectionMachine,
  qualification: qualificationMachine,
  outsideReport: outsideReportMachine,
  dataInspection: dataInspectionMachine,
  withdrawalRequest: withdrawalRequestMachine,
  referral: referralMachine,
  custody: custodyMachine,
  accountRevocation: accountRevocationMachine,
  accessRequest: accessRequestMachine,
} as const satisfies Record<MachineName, AnyStateMachine>;

const started = Object.fromEntries(
  Object.entries<AnyStateMachine>(machines).map(([name, { config }]) => [name, config.initial]),
) as Record<MachineName, string>;

/** The state a machine begins in. */
export const initialOf = (name: MachineName): string => started[name];

/** Every state of a machine, and what may happen in it, for diagrams and checks. */
export const statesOf = (name: MachineName): readonly string[] => Object.keys(machines[name].config.states ?? {});

interface Taken {
  readonly type: StepType;
  readonly data: PlainData;
}

/**
 * The state a step leads to, or `undefined` where the step does not exist in this state (or was not in order).
 * Pure; `unmet` is the number of reasons against the step, 0 on replay.
 */
export function moved(name: MachineName, state: string, step: Taken, unmet = 0): string | undefined {
  if (unmet > 0) return asked(name, state, step, unmet);
  const way = wayOf(name, state, step);
  const known = ways.get(way);
  if (known !== undefined) return known.to;
  const to = asked(name, state, step, unmet);
  ways.set(way, { to });
  return to;
}

/** What the machines answered, by machine, state, step and the answers that steer it: as many as there are transitions, and as many refusals. */
const ways = new Map<string, { readonly to: string | undefined }>();

/** An answer no machine names steers nothing: all of those are one way, so that what people write fills no memory. */
function wayOf(name: MachineName, state: string, { type, data }: Taken): string {
  let way = `${name} ${state} ${type}`;
  for (const [field, answers] of steering(type)) {
    const said = data[field];
    way += answers.has(said) ? ` ${field}=${wordOf(said)}` : ` ${field}?`;
  }
  return way;
}

function asked(name: MachineName, state: string, { type, data }: Taken, unmet: number): string | undefined {
  const machine: AnyStateMachine = machines[name];
  const event = { type, data, unmet };
  const at = machine.resolveState({ value: state, context: {} });
  if (!at.can(event)) return undefined;
  const [next] = transition(machine, at, event);
  return String(next.value);
}

interface State {
  readonly on?: Readonly<Record<string, unknown>>;
}

interface Saying {
  readonly guard?: { readonly params?: { readonly field?: string; readonly is?: string | boolean } };
}

/** The answers of a step that say where it leads, in any machine, with the values they are asked for. */
function steering(type: StepType): ReadonlyMap<string, ReadonlySet<unknown>> {
  const known = steered.get(type);
  if (known !== undefined) return known;
  const fields = new Map<string, Set<unknown>>();
  const states = Object.values<AnyStateMachine>(machines).flatMap(({ config }) =>
    Object.values<State>(config.states ?? {}),
  );
  for (const way of states.flatMap(({ on }) => [on?.[type] ?? []].flat())) {
    const { field, is } = (way as Saying).guard?.params ?? {};
    if (field !== undefined) fields.set(field, (fields.get(field) ?? new Set()).add(is));
  }
  steered.set(type, fields);
  return fields;
}

const steered = new Map<StepType, ReadonlyMap<string, ReadonlySet<unknown>>>();

/** The answers of a step that say where it leads, in any machine. */
export const steeringFields = (type: StepType): readonly string[] => [...steering(type).keys()];

/** Whether a step of this type exists in this state at all, whatever its data says. */
export function exists(name: MachineName, state: string, type: StepType): boolean {
  const states: Readonly<Record<string, State>> = (machines[name] as AnyStateMachine).config.states ?? {};
  return states[state]?.on?.[type] !== undefined;
}

/** How a step stands to where a case is: it leads on from there, it belongs there, or it is possible from the first minute. */
export const standings = ['onward', 'here', 'anytime'] as const;
export type Standing = (typeof standings)[number];

export function standingOf(name: MachineName, state: string, type: StepType): Standing {
  const { states = {} } = (machines[name] as AnyStateMachine).config;
  const ways = [(states as Readonly<Record<string, State>>)[state]?.on?.[type] ?? []].flat();
  const leads = ways.some((way) => ![undefined, state].includes((way as { readonly target?: string }).target));
  if (leads) return 'onward';
  return exists(name, initialOf(name), type) ? 'anytime' : 'here';
}
