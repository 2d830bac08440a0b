import { replay, replayOn, type CaseOpening, type CaseState, type Step } from '#libs/domain';
import { ChainBroken, firstBreak, markOf } from '../chain/chain.js';
import type { CaseRow } from './held-case.js';

/** Which case, and the key and stamp its records are checked by. */
export interface Checking {
  readonly caseId: string;
  readonly chainKey: Buffer;
  readonly fingerprint: string;
}

/**
 * The state from the newest checkpoint and the steps after it, or from all steps where there is no checkpoint. Undefined where the
 * checkpoint is of another build, or somebody touched it: then the whole log is to be replayed.
 *
 * @throws ChainBroken when the steps are not what was recorded
 */
export function stateOf(row: CaseRow, { caseId, chainKey, fingerprint }: Checking): CaseState | undefined {
  const [texts, hashes] = [row.steps ?? [], row.hashes ?? []];
  if (row.seen === null) return replayed(row, chainKey, caseId, texts, hashes);
  const [hash] = hashes;
  if (row.state === null || hash === undefined || row.fingerprint !== fingerprint) return undefined;
  const mark = markOf(chainKey, caseId, { version: row.seen, fingerprint, hash }, row.state);
  if (!row.mac?.equals(mark)) return undefined;
  const after = { seq: row.seen, hash };
  mustBeWhole(row, chainKey, caseId, texts.slice(1), hashes.slice(1), after);
  return replayOn(JSON.parse(row.state) as CaseState, parsed(texts.slice(1)));
}

/** The state from the whole log, whose chain is checked on the way. @throws ChainBroken */
export function replayed(
  row: Pick<CaseRow, 'hash' | 'opening'>,
  chainKey: Buffer,
  caseId: string,
  texts: readonly string[],
  hashes: readonly Buffer[],
): CaseState {
  mustBeWhole(row, chainKey, caseId, texts, hashes);
  return replay(JSON.parse(row.opening) as CaseOpening, parsed(texts));
}

const parsed = (texts: readonly string[]): readonly Step[] => texts.map((text) => JSON.parse(text) as Step);

function mustBeWhole(
  { hash }: Pick<CaseRow, 'hash'>,
  chainKey: Buffer,
  caseId: string,
  texts: readonly string[],
  hashes: readonly Buffer[],
  after?: { readonly seq: number; readonly hash: Buffer },
): void {
  const first = (after?.seq ?? 0) + 1;
  const seqs = texts.map((_, index) => first + index);
  const broken = firstBreak(chainKey, caseId, texts, hashes, seqs, after);
  const last = hashes.at(-1) ?? after?.hash;
  if (broken !== undefined || !last?.equals(hash)) throw new ChainBroken(caseId, broken ?? first + texts.length - 1);
}
