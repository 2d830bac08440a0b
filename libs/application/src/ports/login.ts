/** One of the persons a login may stand for: in one organisation, under one name. */
export interface PersonChoice {
  readonly organisation: string;
  readonly organisationName: string;
  readonly person: string;
  readonly name: string;
}

/** A session as a request needs it, in real time (decision 9). Both are set once it is chosen whom the login stands for; at once where there is one choice. */
export interface LoginSession {
  readonly organisation?: string;
  readonly person?: string;
}

/** Sessions as the edge uses them: named by the secret that only the cookie holds (decision 18). */
export abstract class LoginSessions {
  /** The session of this cookie; undefined when unknown, expired, ended, or revoked by a change of roles. Asked on every request. */
  abstract find(secret: string): Promise<LoginSession | undefined>;
  /** Whom this login may stand for. */
  abstract choices(secret: string): Promise<readonly PersonChoice[]>;
  /** @throws NotFound when this login stands for nobody in that organisation */
  abstract choose(secret: string, organisation: string): Promise<LoginSession>;
  /** Ends the session; answers where to send the browser when the provider has a session to end as well. */
  abstract end(secret: string): Promise<string | undefined>;
  /** The token that every request but GET carries, bound to this session. */
  abstract csrfToken(secret: string): string;
  /** Compares in constant time. */
  abstract csrfMatches(secret: string, token: string): boolean;
}

/** What the browser keeps while it is away at the identity provider: state, nonce and verifier, sealed; goes in a cookie of minutes. */
export interface LoginBegun {
  readonly redirectTo: string;
  readonly pending: string;
}

export interface LoginFinished {
  readonly secret: string;
  /** Path within this product to go on to. */
  readonly returnTo: string;
}

/** The login did not come off: told in plain words, never with what the provider sent. */
export class LoginFailed extends Error {
  override readonly name = 'LoginFailed';
  constructor(readonly reason: 'stale' | 'refused' | 'unknownPerson' | 'providerUnreachable') {
    super(`login failed: ${reason}`);
  }
}

/** OpenID Connect code flow with PKCE, seen from the edge. */
export abstract class Login {
  /**
   * `returnTo` is a path within this product; anything else becomes `/`. With `as` the provider is told who wants to log in, and
   * that a session it still has with somebody else does not count.
   * @throws LoginFailed
   */
  abstract begin(returnTo: string, as?: string): Promise<LoginBegun>;
  /** @throws LoginFailed */
  abstract finish(callback: URL, pending: string): Promise<LoginFinished>;
}
