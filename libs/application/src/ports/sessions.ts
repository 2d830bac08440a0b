/** A logged-in person. Times are real time (decision 9), ISO 8601 in UTC. */
export interface Session {
  readonly organisation: string;
  readonly person: string;
  readonly csrfSecret: string;
  readonly expiresAt: string;
}

/** Sessions are rows, found by the hash of a random id; the id itself is only in the cookie (decision 18). */
export abstract class Sessions {
  /** Answers the random id (256 bits, base64url) for the cookie. */
  abstract start(session: Omit<Session, 'csrfSecret'>): Promise<{ readonly id: string; readonly csrfSecret: string }>;
  /** Undefined when it does not exist, is over, or was revoked. */
  abstract find(id: string): Promise<Session | undefined>;
  abstract revoke(id: string): Promise<void>;
  /** On a change of roles. */
  abstract revokeAllOf(organisation: string, person: string): Promise<void>;
}
