import type { Recorded } from '#libs/application';
import type { CaseState, Decision, Instant, StepType } from '#libs/domain';
import type { Value } from '../database/database.js';
import { beginning, canonical, link, markOf } from '../chain/chain.js';
import type { CaseSafe } from './case-safe.js';
import { correctedParties } from './corrected-parties.js';
import { followed, letIn, letOwnerIn, noteRare, nothingRare, seeOut, type Rare } from './projection.js';
import { sightOf, walledOff } from './sight.js';
import { standingAfter } from './standing.js';

/** What a case was before this command. */
export interface Before {
  readonly caseId: string;
  readonly number: string;
  readonly version: number;
  readonly hash: Buffer;
  readonly sight: readonly string[];
  readonly state?: CaseState;
  /** Tasks and deadlines as they stand in the database, where that is known. */
  readonly tasks?: string | undefined;
  readonly deadlines?: string | undefined;
  /** Version of the newest checkpoint; 0 where there is none. */
  readonly checkpoint: number;
}

export const unopened = (caseId: string, number: string): Before => ({
  caseId,
  number,
  version: 0,
  hash: beginning,
  sight: [],
  checkpoint: 0,
});

/** Steps between two checkpoints: so many are replayed at most, and so seldom a whole state is written. */
const checkpointEvery = 16;

/** One command's worth of record, ready to be stored in one statement. */
export interface Entry {
  readonly answer: Omit<Recorded, 'again'>;
  /** From the version to how the case stands, in the order both functions take them. */
  readonly record: readonly Value[];
  /** Fingerprint, state and mark of the checkpoint; nulls where none is due. */
  readonly checkpoint: readonly Value[];
  /** Steps and all that follows from them, likewise. */
  readonly following: readonly Value[];
  /** How the case is to be remembered; undefined where the database adds to it. */
  readonly after: Omit<Before, 'caseId'> | undefined;
}

export interface Making {
  readonly now: Instant;
  readonly chainKey: Buffer;
  readonly fingerprint: string;
  readonly safe: CaseSafe;
}

const closedStages: readonly string[] = ['closed'];

export function entryOf(
  before: Before,
  decisions: readonly Decision[],
  { now, chainKey, fingerprint, safe }: Making,
): Entry {
  const last = lastOf(decisions);
  const { next, obligations } = last;
  const { caseId, number } = before;
  let hash = before.hash;
  const steps = decisions.map(({ step }, index) => {
    if (step.seq !== before.version + index + 1)
      throw new Error(`step ${step.seq} does not follow ${before.version + index}`);
    const text = canonical(step);
    hash = link(chainKey, caseId, step.seq, hash, text);
    const actors = [step.by.person, step.by.inPlaceOf].filter((person) => person !== undefined);
    return { seq: step.seq, step: text, hash: hash.toString('hex'), actors };
  });
  const version = before.version + steps.length;
  const isDue = version - before.checkpoint >= checkpointEvery;
  const state = isDue ? JSON.stringify(next) : null;
  const rows = followed(next, obligations, decisions, now);
  const walls = walledOff(next);
  const sight = sightOf(next, obligations, before.sight);
  const standing = standingAfter(before.state, next);
  const isSeenByMore = walls.length > 0 && sight.some((token) => !before.sight.includes(token));
  const rare = rareOf(last, decisions, safe, isSeenByMore);
  return {
    answer: { caseId, number, version, steps: steps.map(({ seq }) => seq) },
    record: [
      version,
      hash,
      next.stage,
      closedStages.includes(next.stage),
      rows.open,
      rows.nextDue,
      sight,
      walls.map(({ person }) => person),
      standing?.parties ?? null,
      standing?.tracks ?? null,
      standing?.undecided ?? null,
    ],
    checkpoint:
      state === null
        ? [null, null, null]
        : [fingerprint, state, markOf(chainKey, caseId, { version, fingerprint, hash }, state)],
    following: [
      JSON.stringify(steps),
      rows.tasks === before.tasks ? null : rows.tasks,
      rows.deadlines === before.deadlines ? null : rows.deadlines,
      rows.outbox,
      rare.text,
    ],
    after: rare.tellsWalls
      ? undefined
      : {
          number,
          version,
          hash,
          sight,
          state: next,
          tasks: rows.tasks,
          deadlines: rows.deadlines,
          checkpoint: isDue ? version : before.checkpoint,
        },
  };
}

/** Steps after which other people may be walled off, or parties be known otherwise. */
const movesWalls: readonly StepType[] = [
  'party.add',
  'party.correct',
  'step.correct',
  'conflict.declare',
  'conflict.lift',
];

function rareOf(
  { next, obligations }: Decision,
  decisions: readonly Decision[],
  safe: CaseSafe,
  isSeenByMore: boolean,
): { readonly text: string | null; readonly tellsWalls: boolean } {
  const rare = nothingRare();
  rare.contents.push(...safe.sealed);
  for (const { step, effects } of decisions) {
    noteRare(rare, step);
    rare.parties.push(...correctedParties(next, step));
    letIn(rare, effects);
  }
  const steps = decisions.map(({ step }) => step);
  seeOut(rare, steps, obligations);
  letOwnerIn(rare, steps, next);
  rare.letters = rare.letters.map((letter) => ({ ...letter, copies: safe.copiesOf(letter['content']) }));
  for (const { id, name } of rare.parties) if (name !== undefined) rare.indexes.push(...safe.indexesOf(id, name));
  // A level that comes in anew may be walled off as a whole: the database looks at that, and says who comes in its place.
  const tellsWalls = isSeenByMore || decisions.some(({ step }) => movesWalls.includes(step.type));
  if (tellsWalls) rare.walls = walledOff(next);
  const present = Object.entries<string | readonly unknown[]>({ ...rare }).filter(
    ([name, rows]) => whole.includes(name) || rows.length > 0,
  );
  return {
    text: present.length === 0 ? null : JSON.stringify(Object.fromEntries(present)),
    tellsWalls,
  };
}

/** Lists that say all there is, so that an empty one says something too. */
const whole: readonly string[] = ['walls', 'personal'] satisfies readonly (keyof Rare)[];

function lastOf(decisions: readonly Decision[]): Decision {
  const last = decisions.at(-1);
  if (last === undefined) throw new Error('a command records at least one step');
  return last;
}
