import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LoginSession, PersonChoice, StoredSession } from '#libs/application';
import { LoginSessions, NotFound, RealTime, SessionStore } from '#libs/application';
import { Csrf } from './csrf.js';
import { IdentitySettings } from './identity-settings.js';
import { LoginPersons } from './login-persons.js';
import type { Vouched } from './login-provider.js';
import { LoginProvider } from './login-provider.js';
import { keyFor, seal, unseal } from './seal.js';

/** Busy sessions are written once in so many milliseconds, not at every request. */
const seenEvery = 60_000;

/** What a session's secret looks like: 256 random bits. Anything else is not asked for. */
const secretForm = /^[A-Za-z0-9_-]{43}$/;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Sessions as rows: only the hash of the random secret is stored, and real time ends them, left alone or however busy. */
@Injectable()
export class LoginSessionRows extends LoginSessions {
  private readonly hintKey: Buffer;

  constructor(
    private readonly settings: IdentitySettings,
    private readonly store: SessionStore,
    private readonly persons: LoginPersons,
    private readonly provider: LoginProvider,
    private readonly csrf: Csrf,
    private readonly time: RealTime,
  ) {
    super();
    this.hintKey = keyFor(settings.sessionKey, 'logout hint');
  }

  /**
   * Opens a session for whom the provider vouched; with one person to stand for, he is chosen at once. Answers its secret, or
   * undefined when the login stands for nobody.
   */
  async open({ login, idToken }: Vouched): Promise<string | undefined> {
    const persons = await this.persons.of(login);
    if (persons.length === 0) return undefined;
    const only = persons.length === 1 ? persons[0] : undefined;
    const secret = randomBytes(32).toString('base64url');
    const now = this.time.now();
    await this.store.add({
      idHash: hashOf(secret),
      login,
      ...(only && { organisation: only.organisation, person: only.person }),
      logoutHint: seal(this.hintKey, idToken),
      openedAt: now,
      lastSeenAt: now,
      endsAt: new Date(Date.parse(now) + this.settings.longestMs).toISOString(),
    });
    return secret;
  }

  override async find(secret: string): Promise<LoginSession | undefined> {
    const session = await this.running(secret);
    return session && whoOf(session);
  }

  override async choices(secret: string): Promise<readonly PersonChoice[]> {
    const session = await this.running(secret);
    return session ? this.persons.of(session.login) : [];
  }

  override async choose(secret: string, organisation: string): Promise<LoginSession> {
    const session = await this.running(secret);
    const chosen =
      session && (await this.persons.of(session.login)).find((choice) => choice.organisation === organisation);
    if (!session || !chosen || !(await this.store.choose(session.idHash, organisation, chosen.person))) {
      throw new NotFound('person');
    }
    return { organisation, person: chosen.person };
  }

  override async end(secret: string): Promise<string | undefined> {
    const session = await this.running(secret);
    if (!session) return undefined;
    await this.store.revoke(session.idHash, this.time.now());
    const hint = session.logoutHint === undefined ? undefined : unseal(this.hintKey, session.logoutHint);
    return hint === undefined ? undefined : this.provider.endAddress(hint);
  }

  override csrfToken(secret: string): string {
    return this.csrf.issue(secret);
  }

  override csrfMatches(secret: string, token: string): boolean {
    return this.csrf.check(secret, token);
  }

  private async running(secret: string): Promise<StoredSession | undefined> {
    const session = secretForm.test(secret) ? await this.store.find(hashOf(secret)) : undefined;
    if (!session || session.revokedAt !== undefined) return undefined;
    const now = this.time.now();
    const idle = Date.parse(now) - Date.parse(session.lastSeenAt);
    if (now >= session.endsAt || idle >= this.settings.idleMs) return undefined;
    if (idle >= seenEvery) await this.store.seen(session.idHash, now);
    return session;
  }
}

const whoOf = ({ organisation, person }: StoredSession): LoginSession =>
  organisation === undefined || person === undefined ? {} : { organisation, person };
