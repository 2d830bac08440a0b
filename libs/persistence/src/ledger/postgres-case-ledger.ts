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
import { CalendarShelf, RegisteredSchools } from './calendar-shelf.js';
import { newCaseNumber } from './case-number.js';
import { CaseSafe } from './case-safe.js';
import { entryOf, unopened, type Entry, type Making } from './entry.js';
import { checkpointOf, held, replayed, type CaseRow, type Holding } from './held-case.js';

const { DatabaseError } = pg;
const readCase = calling('read_case', 6);
const readSteps = calling('read_steps', 6);
const readSchool = calling('read_school', 5);
const append = calling('append', 25);
const openCase = calling('open_case', 29);

/** Stamps checkpoints: another build, or other editions, means another fingerprint, and replay from the start. */
export type Fingerprint = (opening: CaseOpening) => string;

export interface LedgerParts {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly clock: Clock;
  readonly fingerprint: Fingerprint;
  /** Told after each commit that left rows in the outbox. */
  readonly onOutbox?: () => void;
}

interface SchoolRow extends Pick<CaseRow, 'visible' | 'digest' | 'answer' | 'held' | 'calendar' | 'council'> {
  readonly sector: Sector;
  readonly denomination: Denomination;
  readonly legal_form: LegalForm;
}

interface Outcome {
  readonly outcome: 'recorded' | 'again' | 'reused' | 'moved' | 'gone';
  readonly detail: string | null;
}

/**
 * The one writer of cases, in two round trips: a reading under the walls, then an append guarded by the version that was read, which takes
 * the lock, checks access, key and version once more, and stores everything in its own commit.
 */
export class PostgresCaseLedger extends CaseLedger {
  private readonly calendars: CalendarShelf;
  private readonly registered: RegisteredSchools;

  constructor(private readonly parts: LedgerParts) {
    super();
    this.calendars = new CalendarShelf(parts.database);
    this.registered = new RegisteredSchools(parts.database);
  }

  override take(request: TakeRequest, judge: (open: OpenCase) => readonly Decision[]): Promise<Recorded> {
    return onceMore(keyTaken, () => this.takeOnce(request, judge));
  }

  override open(
    request: OpenRequest,
    judge: (open: Omit<OpenCase, 'state'>) => readonly Decision[],
  ): Promise<Recorded> {
    return onceMore(numberTaken, () => this.openOnce(request, judge));
  }

  override async look(actor: Actor, caseId: string): Promise<Omit<OpenCase, 'seal' | 'identify' | 'enclose'>> {
    const now = this.parts.clock.now();
    return (await this.hold(await this.read(actor, caseId, now, null), actor, caseId, now)).open;
  }

  private async takeOnce(request: TakeRequest, judge: (open: OpenCase) => readonly Decision[]): Promise<Recorded> {
    const { actor, caseId, seenVersion, stamp } = request;
    const now = this.parts.clock.now();
    const row = await this.read(actor, caseId, now, stamp.key);
    if (row.answer !== null) return answerAgain(row, stamp);
    if (seenVersion !== undefined && seenVersion !== row.version) throw new CaseMovedOn(seenVersion, row.version);
    const { open, safe } = await this.hold(row, actor, caseId, now);
    const entry = entryOf({ ...row, caseId }, judge(open), this.making(actor, open.opening, safe, now));
    const outcome = await this.parts.database.one<Outcome>(append, [
      ...[actor.organisation, actor.person, now, actor.receipt ?? null, caseId, row.version],
      ...[stamp.key, stamp.digest, JSON.stringify(entry.answer), ...entry.record, ...entry.following],
    ]);
    return this.answered(outcome, entry, row.version);
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
    const around = { actor, now, safe, ...(await this.reference(actor.organisation, school, row.calendar)) };
    const decisions = judge(
      held({ ...row, parties: null, holders: null, consents: null, earlier: null }, opening, around),
    );
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

  private async read(actor: Actor, caseId: string, now: Instant, key: string | null): Promise<CaseRow> {
    const values = [actor.organisation, actor.person, now, actor.receipt ?? null, caseId, key];
    const row = await this.parts.database.one<CaseRow>(readCase, values);
    if (!row.visible) throw new NotFound('case');
    return row;
  }

  private async hold(
    row: CaseRow,
    actor: Actor,
    caseId: string,
    now: Instant,
  ): Promise<{ readonly open: OpenCase; readonly safe: CaseSafe }> {
    const { database, keys, fingerprint } = this.parts;
    const opening = JSON.parse(row.opening) as CaseOpening;
    const chainKey = keys.chainKey(actor.organisation);
    const state =
      checkpointOf(row, chainKey, caseId, fingerprint(opening)) ??
      replayed(
        row,
        chainKey,
        caseId,
        await database.rows(readSteps, [
          actor.organisation,
          actor.person,
          now,
          actor.receipt ?? null,
          caseId,
          row.version,
        ]),
      );
    const safe = new CaseSafe(keys, { organisation: actor.organisation, caseId }, row.wrapped);
    const around = { actor, now, safe, ...(await this.reference(actor.organisation, row.school, row.calendar)) };
    return { safe, open: { ...held(row, opening, around, state), state } };
  }

  private async reference(
    organisation: string,
    school: string,
    revision: number | null,
  ): Promise<Pick<Holding, 'calendars' | 'isRegistered'>> {
    return {
      calendars: await this.calendars.of(organisation, school, revision),
      isRegistered: await this.registered.current(),
    };
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
