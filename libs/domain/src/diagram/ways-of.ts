import type { AnyStateMachine } from 'xstate';
import {
  exists,
  initialOf,
  machines,
  statesOf,
  stepKinds,
  stepTypes,
  type MachineName,
  type StepType,
} from '../case/index.js';
import { denominations, sectors, type ClauseId, type Role } from '../language/index.js';
import { rulebookFor, type Edition, type Placed, type Power, type Rulebook } from '../protocols/index.js';
import { verdictOn, type Known } from './could-hold.js';

/** A step that leads from one state to another, who may take it, and on which clause. */
export interface WayStep {
  readonly type: StepType;
  /** The answer of the step that leads this way, where it can lead several. */
  readonly when?: { readonly field: string; readonly is: string | boolean };
  readonly by: readonly Role[];
  readonly cites: readonly ClauseId[];
}

/** From one state to another, by any of these steps. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly WayStep[];
}

/** What a protocol makes possible with one machine: the two lives of a case, and each kind of track. */
export interface MachineWays {
  readonly machine: MachineName;
  readonly initial: string;
  /** That can be reached, in the order of a life. */
  readonly states: readonly string[];
  readonly ways: readonly Way[];
}

interface Transition {
  readonly from: string;
  readonly to: string;
  readonly type: StepType;
  readonly when?: WayStep['when'];
}

/**
 * What a protocol edition makes possible, in any kind of school: states that some case could reach, and the steps between them. A step is
 * possible when a power gives it and nothing speaks against it in every case; what depends on the case counts as possible.
 */
export function waysOf(edition: Edition, beside: readonly Edition[], on: string): readonly MachineWays[] {
  const others = beside.filter(({ id }) => id !== edition.id);
  const books = sectors.flatMap((sector) =>
    denominations.map((denomination) =>
      rulebookFor({ editions: [...others, edition], protocol: edition.id, sector, denomination, on }),
    ),
  );
  const names = Object.keys(machines) as readonly MachineName[];
  return names.filter((name) => begins(name, books)).map((name) => reached(name, books));
}

/** A case can always be reported; a track begins with a step that somebody must be able to take. */
function begins(name: MachineName, books: readonly Rulebook[]): boolean {
  const openers = stepTypes.filter((type) => 'opens' in stepKinds[type] && stepKinds[type].opens === name);
  return openers.length === 0 || openers.some((type) => books.some(({ powers }) => powers.has(type)));
}

function reached(machine: MachineName, books: readonly Rulebook[]): MachineWays {
  const initial = initialOf(machine);
  const seen = [initial];
  const ways = new Map<string, Way>();
  for (const from of seen) {
    for (const transition of transitionsFrom(machine, from)) {
      const step = possible(machine, transition, books);
      if (step === undefined) continue;
      const { to } = transition;
      const key = `${from} ${to}`;
      ways.set(key, { from, to, steps: [...(ways.get(key)?.steps ?? []), step] });
      if (!seen.includes(to)) seen.push(to);
    }
  }
  const states = statesOf(machine).filter((state) => seen.includes(state));
  return { machine, initial, states, ways: [...ways.values()] };
}

interface Written {
  readonly target?: string;
  readonly guard?: { readonly params?: { readonly field?: string; readonly is?: string | boolean } };
}

/** Every way out of a state that leads to another one. */
function transitionsFrom(machine: MachineName, from: string): readonly Transition[] {
  const config: AnyStateMachine['config'] = machines[machine].config;
  const on = (config.states?.[from]?.on ?? {}) as Readonly<Record<string, Written | readonly Written[]>>;
  return stepTypes
    .filter((type) => exists(machine, from, type))
    .flatMap((type) =>
      [on[type] ?? []].flat().flatMap(({ target: to, guard }: Written) => {
        if (to === undefined || to === from) return [];
        const { field, is } = guard?.params ?? {};
        return [{ from, to, type, ...(field !== undefined && is !== undefined && { when: { field, is } }) }];
      }),
    );
}

/** The step as the powers give it that could; undefined where none can. */
function possible(machine: MachineName, transition: Transition, books: readonly Rulebook[]): WayStep | undefined {
  const { type, when } = transition;
  const powers = books.flatMap((book) => powersFor(book, knownOf(machine, transition, book), type));
  if (powers.length === 0) return undefined;
  const by = [...new Set(powers.flatMap((power) => power.by))];
  const cites = [...new Set(powers.flatMap((power) => power.cites))];
  return { type, ...(when && { when }), by, cites };
}

function powersFor({ powers, limits }: Rulebook, known: Known, type: StepType): readonly Placed<Power>[] {
  const isBarred = (limits.get(type) ?? []).some(
    ({ when, requires, severity }) =>
      severity !== 'warn' &&
      (when === undefined || verdictOn(when, known) === true) &&
      verdictOn(requires, known) === false,
  );
  if (isBarred) return [];
  return (powers.get(type) ?? []).filter(({ when }) => when === undefined || verdictOn(when, known) !== false);
}

function knownOf(machine: MachineName, { from, when }: Transition, { powers }: Rulebook): Known {
  const isMain = machine === 'incident' || machine === 'advice';
  const place: Known['facts'] = isMain ? { 'case.stage': from } : { 'track.state': from, 'track.machine': machine };
  return {
    facts: { ...place, ...(when && { [`step.${when.field}`]: when.is }) },
    occurs: (step) => step === 'report.receive' || powers.has(step),
  };
}
