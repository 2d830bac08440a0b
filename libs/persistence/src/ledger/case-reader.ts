import { NotFound } from '#libs/application';
import type { Actor, OpenCase } from '#libs/application';
import type { Instant } from '#libs/domain';
import { CallsTogether } from '../database/calls-together.js';
import { calling } from '../database/database.js';
import { CalendarShelf, RegisteredSchools } from './calendar-shelf.js';
import type { Remembered } from './case-memory.js';
import { CaseSafe } from './case-safe.js';
import type { Before } from './entry.js';
import { factsOf, held, type CaseRow, type Holding } from './held-case.js';
import type { LedgerParts } from './ledger-parts.js';
import { replayed, stateOf } from './stored-state.js';

const READ_CASE = 'read_case';
const readCase = calling(READ_CASE, 7);
const readSteps = calling('read_steps', 6);

/** A case with what it is to be judged by, as `append` will compare it. */
export interface Held extends Remembered {
  /** The roles of whoever asks, as the database wrote them. */
  readonly held: string;
}

/** Brings a case before whoever judges it: from memory, or read under the walls. */
export class CaseReader {
  private readonly calendars: CalendarShelf;
  private readonly registered: RegisteredSchools;
  /** The clock reads many cases at once when their deadlines lapse; nobody waits at a screen for it. */
  private readonly sweeping: CallsTogether<CaseRow>;

  constructor(private readonly parts: LedgerParts) {
    this.calendars = new CalendarShelf(parts.database);
    this.registered = new RegisteredSchools(parts.database);
    this.sweeping = new CallsTogether(parts.database, READ_CASE, 7);
  }

  /** What this process remembers; whether it still holds, `append` says. */
  remembered(actor: Actor, caseId: string): Held | undefined {
    const roles = this.rolesOf(actor);
    const known = roles === undefined ? undefined : this.known(actor, caseId);
    return known === undefined || roles === undefined ? undefined : { ...known, held: roles };
  }

  /** The roles of whoever asks as last read; nobody's for the clock and for reporters. */
  rolesOf({ organisation, person }: Actor): string | undefined {
    return isStaff(person) ? this.parts.memory?.rolesOf(organisation, person) : '';
  }

  keepRoles({ organisation, person }: Actor, roles: string): void {
    if (isStaff(person)) this.parts.memory?.keepRoles(organisation, person, roles);
  }

  /**
   * The case as it is.
   *
   * @throws NotFound where the reader may not see it
   * @throws ChainBroken when its log is not what was recorded
   */
  async read(actor: Actor, caseId: string, now: Instant): Promise<Held> {
    const known = this.known(actor, caseId);
    return this.heldBy(actor, caseId, now, await this.row(actor, caseId, now, null, known), known);
  }

  /** The same, or the answer that was given to this key before. */
  async readFor(
    actor: Actor,
    caseId: string,
    now: Instant,
    key: string,
  ): Promise<Held | Pick<CaseRow, 'answer' | 'digest'>> {
    const known = this.known(actor, caseId);
    const row = await this.row(actor, caseId, now, key, known);
    return row.answer === null ? this.heldBy(actor, caseId, now, row, known) : row;
  }

  private known({ organisation }: Actor, caseId: string): Remembered | undefined {
    return this.parts.memory?.caseOf(organisation, caseId);
  }

  private async row(
    actor: Actor,
    caseId: string,
    now: Instant,
    key: string | null,
    known: Remembered | undefined,
  ): Promise<CaseRow> {
    const { organisation, person, receipt = null } = actor;
    const values = [organisation, person, now, receipt, caseId, key, known?.version ?? null];
    const row = await (person === 'system'
      ? this.sweeping.make({ organisation, caseId, values })
      : this.parts.database.one<CaseRow>(readCase, values));
    if (!row.visible) throw new NotFound('case');
    return row;
  }

  private async heldBy(
    actor: Actor,
    caseId: string,
    now: Instant,
    row: CaseRow,
    known: Remembered | undefined,
  ): Promise<Held> {
    const { memory } = this.parts;
    const { organisation } = actor;
    const { number, version, hash, sight, school, wrapped, parties, facts } = row;
    const roles = row.held ?? '';
    const isKnown = known?.version === version && known.hash.equals(hash);
    const read: Remembered = {
      ...(isKnown ? known : { ...(await this.standingOf(row, actor, caseId, now)), number, version, hash, school }),
      ...{ sight, wrapped, parties, facts },
    };
    memory?.keep(organisation, caseId, read);
    this.keepRoles(actor, roles);
    return { ...read, held: roles };
  }

  /** What is remembered after a step; nothing where the database added to the case. */
  keep({ organisation }: Actor, caseId: string, known: Remembered, after: Omit<Before, 'caseId'> | undefined): void {
    const { school, wrapped, parties, facts, state } = known;
    if (after === undefined) this.parts.memory?.forget(organisation, caseId);
    else this.parts.memory?.keep(organisation, caseId, { state, ...after, school, wrapped, parties, facts });
  }

  async open(
    known: Held,
    actor: Actor,
    caseId: string,
    now: Instant,
  ): Promise<{ readonly open: OpenCase; readonly safe: CaseSafe }> {
    const { state, wrapped, school } = known;
    const { organisation } = actor;
    const safe = new CaseSafe(this.parts.keys, { organisation, caseId }, wrapped);
    const [calendar] = factsOf(known);
    const around = { actor, now, safe, ...(await this.reference(organisation, school, calendar)) };
    return { safe, open: { ...held(known, state.opening, around, state), state } };
  }

  async reference(
    organisation: string,
    school: string,
    revision: number | null,
  ): Promise<Pick<Holding, 'calendars' | 'isRegistered'>> {
    return {
      calendars: await this.calendars.of(organisation, school, revision),
      isRegistered: await this.registered.current(),
    };
  }

  /** A checkpoint that cannot be used counts as none, so that the next step may leave another. */
  private async standingOf(
    row: CaseRow,
    actor: Actor,
    caseId: string,
    now: Instant,
  ): Promise<Pick<Remembered, 'state' | 'checkpoint'>> {
    const { database, keys, fingerprint } = this.parts;
    const { organisation, person, receipt = null } = actor;
    const chainKey = keys.chainKey(organisation);
    const stamp = fingerprint(JSON.parse(row.opening) as Parameters<typeof fingerprint>[0]);
    const stored = stateOf(row, { caseId, chainKey, fingerprint: stamp });
    if (stored !== undefined) return { state: stored, checkpoint: row.seen ?? 0 };
    const log = await database.rows<{ step: string; hash: Buffer }>(readSteps, [
      ...[organisation, person, now, receipt, caseId],
      row.version,
    ]);
    const [texts, hashes] = [log.map(({ step }) => step), log.map(({ hash }) => hash)];
    return { state: replayed(row, chainKey, caseId, texts, hashes), checkpoint: 0 };
  }
}

const isStaff = (person: string): boolean => person !== 'system' && person !== 'reporter';
