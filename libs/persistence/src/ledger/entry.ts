import type { Recorded } from '#libs/application';
import type { CaseState, Decision, Instant } from '#libs/domain';
import type { Value } from '../database/database.js';
import { beginning, canonical, link, markOf } from '../chain/chain.js';
import type { CaseSafe } from './case-safe.js';
import { correctedParties } from './corrected-parties.js';
import { followed, isNothing, letIn, noteRare, nothingRare } from './projection.js';
import { sightOf, walledOff } from './sight.js';

/** What a case was before this command. */
export interface Before {
  readonly caseId: string;
  readonly number: string;
  readonly version: number;
  readonly hash: Buffer;
  readonly sight: readonly string[];
}

export const unopened = (caseId: string, number: string): Before => ({
  caseId,
  number,
  version: 0,
  hash: beginning,
  sight: [],
});

/** One command's worth of record, ready to be stored in one statement. */
export interface Entry {
  readonly answer: Omit<Recorded, 'again'>;
  /** From the version to the mark of the checkpoint, in the order both functions take them. */
  readonly record: readonly Value[];
  /** Steps and all that follows from them, likewise. */
  readonly following: readonly Value[];
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
  const state = JSON.stringify(next);
  const rows = followed(next, obligations, decisions, now);
  const walls = walledOff(next);
  return {
    answer: { caseId, number, version, steps: steps.map(({ seq }) => seq) },
    record: [
      version,
      hash,
      next.stage,
      closedStages.includes(next.stage),
      rows.open,
      rows.nextDue,
      sightOf(next, obligations, before.sight),
      walls.map(({ person }) => person),
      fingerprint,
      state,
      markOf(chainKey, caseId, { version, fingerprint, hash }, state),
    ],
    following: [JSON.stringify(steps), rows.tasks, rows.deadlines, rows.outbox, rareOf(next, decisions, safe)],
  };
}

function rareOf(next: CaseState, decisions: readonly Decision[], safe: CaseSafe): string | null {
  const rare = nothingRare();
  rare.contents.push(...safe.sealed);
  for (const { step, effects } of decisions) {
    noteRare(rare, step);
    rare.parties.push(...correctedParties(next, step));
    letIn(rare, effects);
  }
  rare.letters = rare.letters.map((letter) => ({ ...letter, copies: safe.copiesOf(letter['content']) }));
  for (const { id, name } of rare.parties) if (name !== undefined) rare.indexes.push(...safe.indexesOf(id, name));
  if (rare.parties.length > 0 || decisions.some(({ step }) => ['party.correct', 'step.correct'].includes(step.type)))
    rare.walls = walledOff(next);
  return isNothing(rare) ? null : JSON.stringify(rare);
}

function lastOf(decisions: readonly Decision[]): Decision {
  const last = decisions.at(-1);
  if (last === undefined) throw new Error('a command records at least one step');
  return last;
}
