import type { ChainVerdict, KeyProvider } from '#libs/application';
import { replay, replayOn, type CaseOpening, type CaseState, type Step } from '#libs/domain';
import { calling, type Database } from '../database/database.js';
import type { Fingerprint } from '../ledger/ledger-parts.js';
import { standingOf } from '../ledger/standing.js';
import { canonical, markOf } from './chain.js';
import type { Head, HeadFile } from './head-file.js';
import { verdictOf, type StoredChain } from './verdict.js';

/** Something in the database that is not what was recorded. */
export interface Break {
  readonly organisation: string;
  /** Number of a case, or the word for the log of the organisation; the bare id where the case itself is gone. */
  readonly log: string;
  /** Number of the first step or entry that is wrong. */
  readonly at: number;
  readonly because:
    Exclude<ChainVerdict, { whole: true }>['because'] | 'checkpointChanged' | 'checkpointDiffers' | 'standingDiffers';
}

export interface Verified {
  readonly organisations: number;
  readonly cases: number;
  readonly steps: number;
  /** Entries of organisation logs. */
  readonly entries: number;
  /** Checkpoints that agree with a replay of their log up to their version. */
  readonly checkpoints: number;
  /** Checkpoints of another build, untouched but not used: their cases are replayed from the start. */
  readonly checkpointsElsewhere: number;
  /** Chains with a head outside the database, and those that grew since or never had one. */
  readonly heads: number;
  readonly grown: number;
  readonly breaks: readonly Break[];
}

type Counts = { -readonly [Name in Exclude<keyof Verified, 'breaks'>]: number };

interface CaseLine {
  readonly id: string;
  readonly number: string;
  readonly opening: string;
  readonly version: number;
  readonly hash: Buffer;
  readonly seen: number | null;
  readonly fingerprint: string | null;
  readonly state: string | null;
  readonly mac: Buffer | null;
  readonly parties: string | null;
  readonly tracks: string | null;
  readonly undecided: boolean | null;
}

const readChain = calling('read_chain', 2);
const enter = calling('enter', 3);
const readOrganisations = {
  name: 'verify_organisations',
  text: 'select organisation as id, short_name as name from meldpad.organisation_name order by short_name',
};
const readCases = {
  name: 'verify_cases',
  text: `select c.id, c.number, c.opening, c.version, c.hash, p.version as seen, p.fingerprint, p.state, p.mac,
             s.parties, s.tracks, s.undecided from meldpad."case" c
           left join meldpad.checkpoint p on p.organisation = c.organisation and p.case_id = c.id
           left join meldpad.standing s on s.organisation = c.organisation and s.case_id = c.id
          where c.organisation = $1 and c.id > $2 order by c.id limit 200`,
};
const first = '00000000-0000-0000-0000-000000000000';

/** Checks everything that was ever recorded: each log by its key and its head, each checkpoint by a replay. Reads only. */
export class Verification {
  private readonly counts: Counts = {
    organisations: 0,
    cases: 0,
    steps: 0,
    entries: 0,
    checkpoints: 0,
    checkpointsElsewhere: 0,
    heads: 0,
    grown: 0,
  };
  private readonly breaks: Break[] = [];
  private heads: ReadonlyMap<string, Head> = new Map();
  private readonly met = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly headFile: HeadFile,
    private readonly fingerprint: Fingerprint,
  ) {}

  /** @throws HeadFileBroken when the file of heads itself was changed */
  async run(): Promise<Verified> {
    this.heads = this.headFile.newest();
    this.counts.heads = this.heads.size;
    const organisations = await this.database.rows<{ id: string; name: string }>(readOrganisations, []);
    for (const { id, name } of organisations) await this.organisation(id, name);
    for (const head of this.heads.values()) if (!this.met.has(head.chain)) await this.gone(head);
    return { ...this.counts, breaks: this.breaks };
  }

  private async organisation(id: string, name: string): Promise<void> {
    this.counts.organisations += 1;
    const { steps } = await this.log(id, id, name, 'organisation');
    this.counts.entries += steps?.length ?? 0;
    for (
      let after = first, lines = await this.cases(id, after);
      lines.length > 0;
      lines = await this.cases(id, after)
    ) {
      for (const line of lines) await this.case(id, name, line);
      after = lines.at(-1)?.id ?? after;
    }
  }

  private cases(organisation: string, after: string): Promise<CaseLine[]> {
    return this.database.together(async (transaction) => {
      await transaction.rows(enter, [organisation, 'system', '-infinity']);
      return transaction.rows<CaseLine>(readCases, [organisation, after]);
    });
  }

  private async case(organisation: string, name: string, line: CaseLine): Promise<void> {
    this.counts.cases += 1;
    const { steps, hashes, whole } = await this.log(organisation, line.id, name, line.number);
    this.counts.steps += steps?.length ?? 0;
    if (!whole || steps === null || hashes === null) return;
    const opening = JSON.parse(line.opening) as CaseOpening;
    const taken = steps.map((text) => JSON.parse(text) as Step);
    const seen = Math.max(line.seen ?? taken.length, 1);
    const then = replay(opening, taken.slice(0, seen));
    this.checkpoint(organisation, name, line, hashes, then);
    this.standing(name, line, replayOn(then, taken.slice(seen)));
  }

  /** The checkpoint of a case, which may be some steps behind, against its log replayed that far. */
  private checkpoint(
    organisation: string,
    name: string,
    line: CaseLine,
    hashes: readonly Buffer[],
    then: CaseState,
  ): void {
    const { id, number, seen, fingerprint, state, mac } = line;
    if (seen === null || fingerprint === null || state === null) return;
    const found = (because: Break['because']): void =>
      void this.breaks.push({ organisation: name, log: number, at: seen, because });
    const hash = hashes[seen - 1];
    const mark = hash && markOf(this.keys.chainKey(organisation), id, { version: seen, fingerprint, hash }, state);
    if (mark === undefined || !mac?.equals(mark)) return found('checkpointChanged');
    if (this.fingerprint(then.opening) !== fingerprint) {
      this.counts.checkpointsElsewhere += 1;
      return;
    }
    if (canonical(JSON.parse(JSON.stringify(then))) !== canonical(JSON.parse(state))) return found('checkpointDiffers');
    this.counts.checkpoints += 1;
  }

  /** What pages show of a case against its log; the order of names is no difference. */
  private standing(name: string, line: CaseLine, now: CaseState): void {
    const { parties, tracks, undecided } = standingOf(now);
    const same = (stored: string | null, replayed: string): boolean =>
      stored !== null && canonical(JSON.parse(stored)) === canonical(JSON.parse(replayed));
    if (same(line.parties, parties) && same(line.tracks, tracks) && line.undecided === undecided) return;
    this.breaks.push({ organisation: name, log: line.number, at: line.version, because: 'standingDiffers' });
  }

  private async log(
    organisation: string,
    chain: string,
    name: string,
    log: string,
  ): Promise<StoredChain & { readonly whole: boolean }> {
    this.met.add(chain);
    const stored = await this.database.one<StoredChain>(readChain, [organisation, chain]);
    const head = this.heads.get(chain);
    const verdict = verdictOf(this.keys.chainKey(organisation), chain, stored, head);
    if (!verdict.whole) this.breaks.push({ organisation: name, log, at: verdict.at, because: verdict.because });
    else if (head === undefined || head.length < verdict.length) this.counts.grown += 1;
    return { ...stored, whole: verdict.whole };
  }

  /** Heads tell of logs that are in the database no more. */
  private async gone({ organisation, chain }: Head): Promise<void> {
    await this.log(organisation, chain, organisation, chain);
  }
}
