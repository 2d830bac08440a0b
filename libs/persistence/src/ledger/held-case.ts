import type { Actor, OpenCase } from '#libs/application';
import { replay, type CaseOpening, type CaseState, type Instant, type Step } from '#libs/domain';
import { ChainBroken, firstBreak, markOf } from '../chain/chain.js';
import { askingOf, mandatesOf, type Held, type Holders } from './asking.js';
import type { CaseSafe } from './case-safe.js';
import { outsideOf, type PartyRow } from './outside.js';

/** What `read_case` answers. */
export interface CaseRow {
  readonly visible: boolean;
  readonly digest: string | null;
  readonly answer: string | null;
  readonly number: string;
  readonly version: number;
  readonly hash: Buffer;
  readonly opening: string;
  readonly sight: string[];
  readonly school: string;
  readonly state: string | null;
  readonly fingerprint: string | null;
  readonly mac: Buffer | null;
  readonly wrapped: Buffer | null;
  readonly held: string | null;
  readonly parties: string | null;
  readonly calendar: number | null;
  /** Matters on which the participation council consented to rules; null for a school without a calendar. */
  readonly council: readonly string[] | null;
  /** Who is on each level, where somebody is walled off or something waits for a decision. */
  readonly holders: Holders | null;
  /** Parties with a consent on record, and its days. */
  readonly consents: string[] | null;
  /** Pupils known by their number, with how often each was suspended in earlier cases. */
  readonly earlier: string[] | null;
}

/** The state in a checkpoint, where it is of this build and edition and nobody touched it; otherwise undefined. */
export function checkpointOf(
  row: CaseRow,
  chainKey: Buffer,
  caseId: string,
  fingerprint: string,
): CaseState | undefined {
  if (row.state === null || row.fingerprint !== fingerprint) return undefined;
  const mark = markOf(chainKey, caseId, { version: row.version, fingerprint, hash: row.hash }, row.state);
  return row.mac?.equals(mark) ? (JSON.parse(row.state) as CaseState) : undefined;
}

/** The state from the log, whose chain is checked on the way. @throws ChainBroken */
export function replayed(
  row: CaseRow,
  chainKey: Buffer,
  caseId: string,
  log: readonly { readonly step: string; readonly hash: Buffer }[],
): CaseState {
  const [texts, hashes] = [log.map(({ step }) => step), log.map(({ hash }) => hash)];
  const broken = firstBreak(
    chainKey,
    caseId,
    texts,
    hashes,
    texts.map((_, index) => index + 1),
  );
  if (broken !== undefined || !hashes.at(-1)?.equals(row.hash)) throw new ChainBroken(caseId, broken ?? texts.length);
  return replay(
    JSON.parse(row.opening) as CaseOpening,
    texts.map((text) => JSON.parse(text) as Step),
  );
}

export interface Holding {
  readonly actor: Actor;
  readonly now: Instant;
  readonly safe: CaseSafe;
  readonly calendars: OpenCase['calendars'];
  readonly isRegistered: (brin: string) => boolean;
}

/** The case as `judge` gets it. */
export function held(
  row: Pick<CaseRow, 'held' | 'parties' | 'council' | 'holders' | 'consents' | 'earlier'>,
  opening: CaseOpening,
  holding: Holding,
  state?: CaseState,
): Omit<OpenCase, 'state'> {
  const { actor, now, safe, calendars, isRegistered } = holding;
  const parties = row.parties === null ? [] : (JSON.parse(row.parties) as PartyRow[]);
  const anywhere = row.held ? (JSON.parse(row.held) as Held[]) : [];
  const roles = anywhere.filter(({ school }) => school === null || school === opening.school);
  const birthOf = ({ bornId, born }: PartyRow): string | undefined =>
    bornId === null || born === null || safe.erased ? undefined : safe.open(bornId, Buffer.from(born, 'base64'));
  return {
    opening,
    now,
    calendars,
    asking: askingOf(actor, roles, parties, { state, holders: row.holders }),
    seal: safe.seal,
    identify: safe.identify,
    enclose: safe.enclose,
    outside: (draft) =>
      outsideOf(draft, {
        now,
        parties,
        consents: row.consents ?? [],
        earlier: row.earlier ?? [],
        councilConsents: row.council ?? [],
        mandates: mandatesOf(roles),
        isRegistered,
        birthOf,
      }),
  };
}
