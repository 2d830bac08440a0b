import { CaseLedger, CaseMovedOn, KeptChanging, KeyReused, NotFound } from '#libs/application';
import type { Actor, CommandStamp, OpenCase, OpenRequest, Recorded, TakeRequest } from '#libs/application';
import pg from 'pg';
import type { CaseOpening, Decision, Instant } from '#libs/domain';
import { CallsTogether } from '../database/calls-together.js';
import { aboutOf, CaseOpener, type HeldSchool } from './case-opener.js';
import type { LedgerParts } from './ledger-parts.js';
import { CaseReader, type Held } from './case-reader.js';
import type { CaseSafe } from './case-safe.js';
import { entryOf, type Entry, type Making } from './entry.js';
import type { CaseRow } from './held-case.js';

const { DatabaseError } = pg;

type Judge = (open: OpenCase) => readonly Decision[];
type JudgeOpening = (open: Omit<OpenCase, 'state'>) => readonly Decision[];

/** Roles or facts that change as fast as they are read are nobody's doing; whoever asks again is better off. */
const mostTries = 3;

/** What both writing functions answer. */
export interface Outcome extends pg.QueryResultRow {
  readonly outcome: 'recorded' | 'again' | 'reused' | 'moved' | 'stale' | 'gone';
  readonly detail: string | null;
}

/**
 * The one writer of cases, in two round trips: a reading under the walls, then an append guarded by what was read, which takes the lock,
 * checks access, key, version, roles and facts once more, and stores everything in its own commit. What this process remembers of a case
 * takes the place of the reading, and is guarded likewise.
 */
export class PostgresCaseLedger extends CaseLedger {
  private readonly reader: CaseReader;
  private readonly opener: CaseOpener;
  private readonly appends: CallsTogether<Outcome>;
  private readonly openings: CallsTogether<Outcome>;

  constructor(private readonly parts: LedgerParts) {
    super();
    this.appends = new CallsTogether(parts.database, 'append', 31);
    this.openings = new CallsTogether(parts.database, 'open_case', 31);
    this.reader = new CaseReader(parts);
    this.opener = new CaseOpener(parts, this.reader);
  }

  override async open(request: OpenRequest, judge: JudgeOpening): Promise<Recorded> {
    const { actor, school } = request;
    return (
      (await orNothing(() => this.openAt(this.opener.remembered(actor, school), request, judge))) ??
      onceMore(numberTaken, () => this.openRead(request, judge))
    );
  }

  private async openRead(request: OpenRequest, judge: JudgeOpening): Promise<Recorded> {
    for (let tries = 1; ; tries += 1) {
      const read = await this.opener.read(request, this.parts.clock.now());
      if ('answer' in read) return answerAgain(read, request.stamp);
      const recorded = await this.openAt(read, request, judge);
      if (recorded !== undefined) return recorded;
      if (tries === mostTries) throw new KeptChanging();
    }
  }

  /** Undefined where roles or facts changed since they were read, or nothing is known. */
  private async openAt(
    known: HeldSchool | undefined,
    request: OpenRequest,
    judge: JudgeOpening,
  ): Promise<Recorded | undefined> {
    if (known === undefined) return undefined;
    const now = this.parts.clock.now();
    const prepared = await this.opener.prepared(known, request, now);
    const { before, opening, safe, wrapped, open } = prepared;
    const decisions = judge(open);
    const { actor, school, stamp, receiptHash = null } = request;
    const entry = entryOf(before, decisions, this.making(actor, opening, safe, now));
    const values = [
      ...[actor.organisation, actor.person, now, before.caseId, before.number, school],
      ...[JSON.stringify(opening), aboutOf(request, decisions), known.held, known.facts],
      ...[stamp.key, stamp.digest, JSON.stringify(entry.answer)],
      ...[...entry.record, wrapped, receiptHash, ...entry.following],
    ];
    const outcome = await this.openings.make({ organisation: actor.organisation, caseId: before.caseId, values });
    return outcome.outcome === 'stale' ? undefined : this.answered(outcome, entry, 0);
  }

  override async look(actor: Actor, caseId: string): Promise<Omit<OpenCase, 'seal' | 'identify' | 'enclose'>> {
    const now = this.parts.clock.now();
    return (await this.reader.open(await this.reader.read(actor, caseId, now), actor, caseId, now)).open;
  }

  /**
   * First on what this process remembers, where it does: a step stored that way is one that a reading would have led to. Anything else,
   * a refusal too, is judged again on the case as it is.
   */
  override async take(request: TakeRequest, judge: Judge): Promise<Recorded> {
    return (await this.takeRemembered(request, judge)) ?? onceMore(keyTaken, () => this.takeRead(request, judge));
  }

  private async takeRemembered(request: TakeRequest, judge: Judge): Promise<Recorded | undefined> {
    const { actor, caseId, seenVersion } = request;
    const known = this.reader.remembered(actor, caseId);
    if (known === undefined || (seenVersion ?? known.version) !== known.version) return undefined;
    return orNothing(() => this.record(known, request, judge, this.parts.clock.now()));
  }

  private async takeRead(request: TakeRequest, judge: Judge): Promise<Recorded> {
    const { actor, caseId, seenVersion, stamp } = request;
    for (let tries = 1; ; tries += 1) {
      const now = this.parts.clock.now();
      const row = await this.reader.readFor(actor, caseId, now, stamp.key);
      if ('answer' in row) return answerAgain(row, stamp);
      if (seenVersion !== undefined && seenVersion !== row.version) throw new CaseMovedOn(seenVersion, row.version);
      const recorded = await this.record(row, request, judge, now);
      if (recorded !== undefined) return recorded;
      if (tries === mostTries) throw new KeptChanging();
    }
  }

  /** Undefined where roles or facts changed since they were read. */
  private async record(known: Held, request: TakeRequest, judge: Judge, now: Instant): Promise<Recorded | undefined> {
    const { actor, caseId, stamp } = request;
    const { open, safe } = await this.reader.open(known, actor, caseId, now);
    const entry = entryOf({ ...known, caseId }, judge(open), this.making(actor, open.opening, safe, now));
    const values = [
      ...[actor.organisation, actor.person, now, actor.receipt ?? null, caseId, known.version, known.hash],
      ...[known.held, known.facts, stamp.key, stamp.digest, JSON.stringify(entry.answer)],
      ...[...entry.record, ...entry.checkpoint, ...entry.following],
    ];
    const outcome = await this.appends.make({ organisation: actor.organisation, caseId, values });
    if (outcome.outcome === 'stale') return undefined;
    const recorded = this.answered(outcome, entry, known.version);
    if (!recorded.again) this.reader.keep(actor, caseId, known, entry.after);
    return recorded;
  }

  private making(actor: Actor, opening: CaseOpening, safe: CaseSafe, now: Instant): Making {
    return {
      now,
      safe,
      chainKey: this.parts.keys.chainKey(actor.organisation),
      fingerprint: this.parts.fingerprint(opening),
    };
  }

  private answered({ outcome, detail }: Outcome, entry: Entry, seen: number): Recorded {
    switch (outcome) {
      case 'recorded':
        this.parts.onOutbox?.();
        return { ...entry.answer, again: false };
      case 'again':
        return { ...(JSON.parse(detail ?? '') as Recorded), again: true };
      case 'reused':
        throw new KeyReused();
      case 'stale':
      case 'moved':
        throw new CaseMovedOn(seen, Number(detail));
      case 'gone':
        throw new NotFound('case');
    }
  }
}

function answerAgain({ answer, digest }: Pick<CaseRow, 'answer' | 'digest'>, stamp: CommandStamp): Recorded {
  if (digest !== stamp.digest) throw new KeyReused();
  return { ...(JSON.parse(answer ?? '') as Recorded), again: true };
}

const keyTaken = 'idempotency_key_pkey';
const numberTaken = 'case_organisation_number_key';

/** Somebody took the key, or chance the number, between reading and writing: asked again, the answer is known, or another number drawn. */
async function onceMore<Result>(constraint: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DatabaseError && error.constraint === constraint) return work();
    throw error;
  }
}

/** What was judged on memory alone decides nothing when it fails: the case is read then. A mistake of ours is not hidden by that. */
async function orNothing<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    return undefined;
  }
}
