import { Injectable } from '@nestjs/common';
import type { LoginBegun, LoginFinished } from '#libs/application';
import { Login, LoginFailed, RealTime } from '#libs/application';
import { IdentitySettings } from './identity-settings.js';
import type { LoginChallenge } from './login-provider.js';
import { LoginProvider } from './login-provider.js';
import { LoginSessionRows } from './login-session-rows.js';
import { keyFor, seal, unseal } from './seal.js';

/** So long somebody may take at the provider. */
const patience = 10 * 60_000;

/** What the browser carries while away, sealed; `until` in milliseconds of real time. */
interface Pending extends LoginChallenge {
  readonly returnTo: string;
  readonly until: number;
}

/** Login by OpenID Connect: the browser keeps the sealed state, the rows keep the session. */
@Injectable()
export class OidcLogin extends Login {
  private readonly pendingKey: Buffer;

  constructor(
    settings: IdentitySettings,
    private readonly provider: LoginProvider,
    private readonly sessions: LoginSessionRows,
    private readonly time: RealTime,
  ) {
    super();
    this.pendingKey = keyFor(settings.sessionKey, 'pending login');
  }

  override async begin(returnTo: string, as?: string): Promise<LoginBegun> {
    const { redirectTo, challenge } = await this.provider.begin(as);
    const pending: Pending = { ...challenge, returnTo: localPath(returnTo), until: this.now() + patience };
    return { redirectTo, pending: seal(this.pendingKey, JSON.stringify(pending)) };
  }

  override async finish(callback: URL, pending: string): Promise<LoginFinished> {
    const { returnTo, until, ...challenge } = this.opened(pending);
    if (this.now() >= until) throw new LoginFailed('stale');
    const secret = await this.sessions.open(await this.provider.finish(callback.searchParams, challenge));
    if (secret === undefined) throw new LoginFailed('unknownPerson');
    return { secret, returnTo };
  }

  private opened(pending: string): Pending {
    const text = unseal(this.pendingKey, pending);
    if (text === undefined) throw new LoginFailed('stale');
    // Sealed by `begin` under a key for this purpose alone: it is what `begin` wrote, or it does not open.
    return JSON.parse(text) as Pending;
  }

  private now(): number {
    return Date.parse(this.time.now());
  }
}

/** A path within this product, never an address that browsers read as another site's. */
function localPath(path: string): string {
  const home = 'http://home.invalid';
  if (!/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path) || path.length > 2000 || !URL.canParse(path, home)) return '/';
  const { origin, pathname, search, hash } = new URL(path, home);
  return origin === home && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
