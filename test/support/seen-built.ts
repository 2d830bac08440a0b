import type { Attempt } from '../../libs/domain/src/check/attempts.js';
import { officers, type Player } from '../../libs/domain/src/check/cast.js';
import type { Seen } from '../../libs/domain/src/check/explore.js';
import type { World } from '../../libs/domain/src/check/world.js';
import type { CaseState, Obligation, StepDraft } from '#libs/domain';

type Act = CaseState['acts'][number];

/** What of a case a property looks at. */
export interface Pictured {
  readonly stage?: string;
  readonly at?: string;
  readonly parties?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly tracks?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly acts?: readonly Partial<Act>[];
  readonly settled?: CaseState['settled'];
  readonly open?: readonly Partial<Obligation>[];
  readonly world?: Readonly<Record<string, unknown>>;
}

/** A point of an exploration, as a property is shown it, of which only what matters here is filled in. */
export function seenWith({ stage = 'decision', at = '2026-09-14T08:00:00.000Z', open = [], ...rest }: Pictured): Seen {
  const { parties = {}, tracks = {}, acts = [], settled = {}, world = { book: { duties: [] } } } = rest;
  const named = (all: Readonly<Record<string, object>>): object =>
    Object.fromEntries(Object.entries(all).map(([id, one]) => [id, { id, ...one }]));
  const state = { stage, parties: named(parties), tracks: named(tracks), settled, acts: acts.map(numbered) };
  return { world, point: { state, at }, bench: { open, state } } as unknown as Seen;
}

const numbered = (act: Partial<Act>, index: number): object => ({ seq: index + 1, data: {}, ...act });

/** Somebody of the cast by his role: the first who holds it, or another. */
export function playing(role: Player['role'], which = 0): Player {
  const player = officers.filter((one) => one.role === role)[which];
  if (player === undefined) throw new RangeError(`nobody plays ${role}`);
  return player;
}

export const tries = (player: Player, type: StepDraft['type'], draft: Partial<StepDraft> = {}): Attempt => ({
  player,
  draft: { type, data: {}, ...draft },
});

/** The world of a property that asks nothing of it. */
export const anyWorld = { book: { duties: [] } } as unknown as World;
