import {
  LoginDirectory,
  SessionStore,
  type LoginSubject,
  type PersonChoice,
  type StoredSession,
} from '#libs/application';
import type { PlainDate } from '#libs/domain';
import { calling, type Database } from '../database/database.js';
import { TogetherAsked } from '../database/together-asked.js';

const personsOfLogin = calling('persons_of_login', 3);
const findSessions = calling('find_sessions', 1);
const addSession = calling('add_session', 9);
const touchSession = calling('touch_session', 2);
const chooseSession = calling('choose_session', 3);
const revokeSession = calling('revoke_session', 2);
const forgetSessions = calling('forget_sessions', 1);

/** Whom a login stands for: asked before any organisation is known, of a narrow owner function. */
export class PostgresLoginDirectory extends LoginDirectory {
  constructor(private readonly database: Database) {
    super();
  }

  override personsOf({ issuer, subject }: LoginSubject, on: PlainDate): Promise<readonly PersonChoice[]> {
    return this.database.rows<PersonChoice>(personsOfLogin, [issuer, subject, on]);
  }
}

interface SessionRow {
  readonly id_hash: string;
  readonly issuer: string;
  readonly subject: string;
  readonly organisation: string | null;
  readonly person: string | null;
  readonly logout_hint: string | null;
  readonly opened_at: string;
  readonly last_seen_at: string;
  readonly ends_at: string;
  readonly revoked_at: string | null;
}

export class PostgresSessionStore extends SessionStore {
  private readonly asked: TogetherAsked<SessionRow>;

  constructor(private readonly database: Database) {
    super();
    this.asked = new TogetherAsked(async (hashes) => {
      const rows = await database.rows<SessionRow>(findSessions, [hashes]);
      return new Map(rows.map((row) => [row.id_hash, row]));
    });
  }

  override async add({
    idHash,
    login,
    organisation,
    person,
    logoutHint,
    openedAt,
    lastSeenAt,
    endsAt,
  }: StoredSession): Promise<void> {
    const whom = [organisation ?? null, person ?? null, logoutHint ?? null];
    await this.database.rows(addSession, [idHash, login.issuer, login.subject, ...whom, openedAt, lastSeenAt, endsAt]);
  }

  override async find(idHash: string): Promise<StoredSession | undefined> {
    const row = await this.asked.of(idHash);
    if (row === undefined) return undefined;
    return {
      idHash,
      login: { issuer: row.issuer, subject: row.subject },
      openedAt: row.opened_at,
      lastSeenAt: row.last_seen_at,
      endsAt: row.ends_at,
      ...(row.organisation === null ? {} : { organisation: row.organisation }),
      ...(row.person === null ? {} : { person: row.person }),
      ...(row.logout_hint === null ? {} : { logoutHint: row.logout_hint }),
      ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at }),
    };
  }

  override async seen(idHash: string, at: string): Promise<void> {
    await this.database.rows(touchSession, [idHash, at]);
  }

  override async choose(idHash: string, organisation: string, person: string): Promise<boolean> {
    return (await this.database.one<{ choose_session: boolean }>(chooseSession, [idHash, organisation, person]))
      .choose_session;
  }

  override async revoke(idHash: string, at: string): Promise<void> {
    await this.database.rows(revokeSession, [idHash, at]);
  }

  override async forget(endedBefore: string): Promise<void> {
    await this.database.rows(forgetSessions, [endedBefore]);
  }
}
