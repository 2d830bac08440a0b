import { CaseLedger, CaseMovedOn, KeyReused, NotFound } from '#libs/application';
import type {
  Actor,
  Clock,
  CommandStamp,
  KeyProvider,
  OpenCase,
  OpenRequest,
  Recorded,
  TakeRequest,
} from '#libs/application';
import pg from 'pg';
import type { CaseOpening, Decision, Denomination, Instant, LegalForm, PlainData, Sector } from '#libs/domain';
import { calling, type Database } from '../database/database.js';
import { uuidv7 } from '../database/uuid.js';
import { newCaseKey, wrapCaseKey } from '../sealing/seal.js';
import { newCaseNumber } from './case-number.js';
import type { CaseMemory } from './case-memory.js';
import { CaseReader, type Held } from './case-reader.js';
import { CaseSafe } from './case-safe.js';
import { entryOf, unopened, type Entry, type Making } from './entry.js';
import { held, type CaseRow } from './held-case.js';

const { DatabaseError } = pg;
const readSchool = calling('read_school', 5);
const append = calling('append', 31);
const openCase = calling('open_case', 29);

/** Stamps checkpoints: another build, or other editions, means another fingerprint, and replay from the start. */
export type Fingerprint = (opening: CaseOpening) => string;

export interface LedgerParts {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly clock: Clock;
  readonly fingerprint: Fingerprint;
  /** Without one, every step reads its case. */
  readonly memory?: CaseMemory;
  /** Told after each commit that left rows in the outbox. */
  readonly onOutbox?: () => void;
}

type Judge = (open: OpenCase) => readonly Decision[];

/** Roles or facts that change as fast as they are read are nobody's doing; whoever asks again is better off. */
const mostTries = 3;

interface SchoolRow extends Pick<CaseRow, 'visible' | 'digest' | 'answer' | 'held'> {
  readonly calendar: number | null;
  readonly council: readonly string[] | null;
  readonly sector: Sector;
  readonly denomination: Denomination;
  readonly legal_form: LegalForm;
}

interface Outcome {
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

  constructor(private readonly parts: LedgerParts) {
    super();
    this.reader = new CaseReader(parts);
  }

  override open(
    request: OpenRequest,
    judge: (open: Omit<OpenCase, 'state'>) => readonly Decision[],
  ): Promise<Recorded> {
    return onceMore(numberTaken, () => this.openOnce(request, judge));
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
    try {
      return await this.record(known, request, judge, this.parts.clock.now());
    } catch {
      return undefined;
    }
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
      if (tries === mostTries) throw new CaseMovedOn(row.version, row.version);
    }
  }

  /** Undefined where roles or facts changed since they were read. */
  private async record(known: Held, request: TakeRequest, judge: Judge, now: Instant): Promise<Recorded | undefined> {
    const { actor, caseId, stamp } = request;
    const { open, safe } = await this.reader.open(known, actor, caseId, now);
    const entry = entryOf({ ...known, caseId }, judge(open), this.making(actor, open.opening, safe, now));
    const outcome = await this.parts.database.one<Outcome>(append, [
      ...[actor.organisation, actor.person, now, actor.receipt ?? null, caseId, known.version, known.hash],
      ...[known.held, known.facts, stamp.key, stamp.digest, JSON.stringify(entry.answer)],
      ...[...entry.record, ...entry.checkpoint, ...entry.following],
    ]);
    if (outcome.outcome === 'stale') return undefined;
    const recorded = this.answered(outcome, entry, known.version);
    if (!recorded.again) this.reader.keep(actor, caseId, known, entry.after);
    return recorded;
  }

  private async openOnce(
    request: OpenRequest,
    judge: (open: Omit<OpenCase, 'state'>) => readonly Decision[],
  ): Promise<Recorded> {
    const { actor, school, stamp } = request;
    const { database, keys, clock } = this.parts;
    const now = clock.now();
    const row = await database.one<SchoolRow>(readSchool, [actor.organisation, actor.person, now, school, stamp.key]);
    if (row.answer !== null) return answerAgain(row, stamp);
    if (!row.visible) throw new NotFound('school');
    const before = unopened(uuidv7(), newCaseNumber(now));
    const opening = openingOf(request, row, before.caseId, now);
    const wrapped = wrapCaseKey(keys.organisationKey(actor.organisation), newCaseKey(), before.caseId);
    const safe = new CaseSafe(keys, { ...actor, caseId: before.caseId }, wrapped);
    const facts = JSON.stringify([row.calendar, row.council, null, null]);
    const around = { actor, now, safe, ...(await this.reader.reference(actor.organisation, school, row.calendar)) };
    const decisions = judge(held({ held: row.held, parties: null, facts }, opening, around));
    const entry = entryOf(before, decisions, this.making(actor, opening, safe, now));
    const outcome = await database.one<Outcome>(openCase, [
      ...[
        actor.organisation,
        actor.person,
        now,
        before.caseId,
        before.number,
        school,
        JSON.stringify(opening),
        aboutOf(request, decisions),
      ],
      ...[
        stamp.key,
        stamp.digest,
        JSON.stringify(entry.answer),
        ...entry.record,
        wrapped,
        request.receiptHash ?? null,
        ...entry.following,
      ],
    ]);
    return this.answered(outcome, entry, 0);
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

function openingOf(
  { actor, school, protocol, additions }: OpenRequest,
  row: SchoolRow,
  caseId: string,
  now: Instant,
): CaseOpening {
  const { sector, denomination, legal_form: legalForm } = row;
  const { organisation } = actor;
  return {
    caseId,
    organisation,
    school,
    sector,
    denomination,
    legalForm,
    protocol,
    ...(additions === undefined ? {} : { additions }),
    openedAt: now,
  };
}

/** What lists and titles are made of: the choices of the first step. */
function aboutOf({ protocol, linkedTo }: OpenRequest, decisions: readonly Decision[]): string {
  const data: PlainData = decisions[0]?.step.data ?? {};
  const machine = decisions.at(-1)?.next.machine;
  return JSON.stringify({
    kind: data['kind'],
    categories: data['categories'] ?? [],
    subjectKind: data['subjectKind'],
    machine,
    protocol,
    linkedTo,
  });
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
