import { readFileSync } from 'node:fs';

/** What login needs to know of its surroundings. `sessionKey` is 32 random bytes kept outside the database. */
export interface IdentityOptions {
  /** Address of the OpenID Connect provider; plain http on loopback only. */
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client, which PKCE alone protects. */
  readonly clientSecret?: string;
  /** The claim that names somebody for good; `sub` unless the provider has a better one, such as `oid`. */
  readonly subjectClaim?: string;
  /** Where browsers find the product, such as `https://meldpad.example.nl`. */
  readonly publicAddress: string;
  /** Path the provider sends the browser back to. */
  readonly callbackPath?: string;
  /** Path to land on after logout. */
  readonly afterLogoutPath?: string;
  readonly sessionKey: Buffer;
  /** A session left alone ends after this many minutes. */
  readonly idleMinutes?: number;
  /** A session ends after this many hours, however busy. */
  readonly longestHours?: number;
}

/** A setting that login cannot start with: which one, and the cure. */
export class IdentitySettingsError extends Error {
  override readonly name = 'IdentitySettingsError';
}

/** The checked settings of login. */
export class IdentitySettings {
  readonly issuer: URL;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  readonly subjectClaim: string;
  readonly redirectUri: string;
  readonly afterLogout: string;
  readonly sessionKey: Buffer;
  readonly idleMs: number;
  readonly longestMs: number;

  /** @throws IdentitySettingsError */
  constructor(options: IdentityOptions) {
    const home = secureAddress('The public address', options.publicAddress);
    this.issuer = secureAddress('The address of the login provider', options.issuer);
    this.clientId = options.clientId;
    this.clientSecret = options.clientSecret;
    this.subjectClaim = options.subjectClaim ?? 'sub';
    this.redirectUri = new URL(options.callbackPath ?? '/api/v1/login/callback', home).href;
    this.afterLogout = new URL(options.afterLogoutPath ?? '/', home).href;
    if (options.sessionKey.length !== 32) throw new IdentitySettingsError('The session key must be 32 bytes long.');
    this.sessionKey = options.sessionKey;
    this.idleMs = positive('idleMinutes', options.idleMinutes ?? 60) * 60_000;
    this.longestMs = positive('longestHours', options.longestHours ?? 10) * 3_600_000;
  }
}

/**
 * Reads the settings from environment variables: `OIDC_ISSUER`, `OIDC_CLIENT_ID`, `OIDC_CLIENT_SECRET_FILE`, `OIDC_SUBJECT_CLAIM`,
 * `PUBLIC_ADDRESS`, `SESSION_KEY_FILE` (32 bytes in base64), `SESSION_IDLE_MINUTES`, `SESSION_LONGEST_HOURS`. Secrets come from
 * files only, so that they show in no list of processes.
 * @throws IdentitySettingsError
 */
export function identitySettingsFrom(environment: Readonly<Record<string, string | undefined>>): IdentitySettings {
  const needed = (name: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') throw new IdentitySettingsError(`Set ${name} to let people log in.`);
    return value;
  };
  const number = (name: string): number | undefined => {
    const value = environment[name];
    return value === undefined || value === '' ? undefined : positive(name, Number(value));
  };
  const secretFile = environment['OIDC_CLIENT_SECRET_FILE'];
  const subjectClaim = environment['OIDC_SUBJECT_CLAIM'];
  const [idleMinutes, longestHours] = [number('SESSION_IDLE_MINUTES'), number('SESSION_LONGEST_HOURS')];
  return new IdentitySettings({
    issuer: needed('OIDC_ISSUER'),
    clientId: needed('OIDC_CLIENT_ID'),
    publicAddress: needed('PUBLIC_ADDRESS'),
    sessionKey: Buffer.from(secretIn('SESSION_KEY_FILE', needed('SESSION_KEY_FILE')), 'base64'),
    ...(secretFile && { clientSecret: secretIn('OIDC_CLIENT_SECRET_FILE', secretFile) }),
    ...(subjectClaim && { subjectClaim }),
    ...(idleMinutes && { idleMinutes }),
    ...(longestHours && { longestHours }),
  });
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** True for plain http to this machine itself. */
export const isPlainLoopback = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && loopback.includes(hostname);

function secureAddress(what: string, address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === 'https:' || (url && isPlainLoopback(url))) return url;
  throw new IdentitySettingsError(
    `${what} must be an https address; http is for this machine itself (localhost) only.`,
  );
}

function secretIn(name: string, file: string): string {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
  } catch {
    throw new IdentitySettingsError(`The file that ${name} names cannot be read.`);
  }
  throw new IdentitySettingsError(`The file that ${name} names is empty.`);
}

function positive(name: string, value: number): number {
  if (Number.isFinite(value) && value > 0) return value;
  throw new IdentitySettingsError(`${name} must be a number above 0.`);
}
