import type { Instant, PlainDate } from '#libs/domain';
import type { PersonChoice } from '../login.js';

/** Real time, for sessions, login and rate limits; the domain's clock may stand elsewhere (decision 9). */
export abstract class RealTime {
  abstract now(): Instant;
}

/** Whom a login provider says somebody is: its issuer address and its own lasting name for him. */
export interface LoginSubject {
  readonly issuer: string;
  readonly subject: string;
}

/** Finds persons before the organisation is known, through a narrow owner function (decision 17). */
export abstract class LoginDirectory {
  /** The persons this login stands for who have not departed on that day of the domain's clock, by name of organisation; none when the login is unknown. */
  abstract personsOf(login: LoginSubject, on: PlainDate): Promise<readonly PersonChoice[]>;
}

/** One session as it is stored. The random id itself is nowhere but in the browser; times are real time. */
export interface StoredSession {
  /** SHA-256 of the random id, hex. */
  readonly idHash: string;
  readonly login: LoginSubject;
  /** Both set once it is chosen whom the login stands for; at once where there is one choice. */
  readonly organisation?: string;
  readonly person?: string;
  /** What the login provider needs to end its own session, sealed with the key of sessions. */
  readonly logoutHint?: string;
  readonly openedAt: Instant;
  readonly lastSeenAt: Instant;
  /** However busy it is kept, the session ends here. */
  readonly endsAt: Instant;
  readonly revokedAt?: Instant;
}

/** Sessions as rows, found by their hash alone: the organisation follows from the session. All of one person's end with a change of his roles. */
export abstract class SessionStore {
  abstract add(session: StoredSession): Promise<void>;
  /** Revoked and expired ones included: whoever asks judges. */
  abstract find(idHash: string): Promise<StoredSession | undefined>;
  /** Moves `lastSeenAt` forward; never on a revoked session. */
  abstract seen(idHash: string, at: Instant): Promise<void>;
  /** Sets whom the session stands for; false when it was revoked meanwhile. */
  abstract choose(idHash: string, organisation: string, person: string): Promise<boolean>;
  abstract revoke(idHash: string, at: Instant): Promise<void>;
  /** Deletes sessions that ended before this moment. */
  abstract forget(endedBefore: Instant): Promise<void>;
}
