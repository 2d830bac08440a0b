import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import type { DemoLogin } from './demo-login.js';
import type { Language } from './login-page.js';
import { choosePage, failedPage, sendPage, stalePage } from './login-page.js';
import { leaveSession, startProvider } from './provider.js';

export interface DevelopmentLoginOptions {
  readonly publicAddress: string;
  /** Full address the provider sends browsers back to after login. */
  readonly redirectUri: string;
  /** Full address to land on after logout. */
  readonly afterLogout: string;
  /** Folder for the signing key, of this account only. */
  readonly secrets: string;
  readonly people: readonly DemoLogin[];
  /** Where the product begins a login; its own two addresses when left out. */
  readonly beginPaths?: readonly string[];
}

const mountedAt = '/oidc';
/** As the pages of the product say it too: else a tab would lose its name on its way past the login, and a link that names it open another. */
const apart = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
} as const;
const loginPath = /^\/oidc\/login\/[\w-]{10,64}$/;
const longestForm = 4096;

/**
 * An OpenID Connect provider in this very process, for trying the product out: no passwords, one button a person. It answers everything
 * under `/oidc` and is spoken to in the same way as any other provider. Never part of a production system.
 */
export class DevelopmentLogin {
  readonly issuer: string;
  readonly clientId = 'meldpad';
  /** New at every start, known to this process alone. */
  readonly clientSecret = randomBytes(32).toString('base64url');
  private readonly beginPaths: readonly string[];
  private provider: Promise<{ readonly core: Provider; readonly callback: RequestListener }> | undefined;

  constructor(private readonly options: DevelopmentLoginOptions) {
    this.issuer = new URL(mountedAt, options.publicAddress).href;
    this.beginPaths = options.beginPaths ?? ['/api/v1/login', '/api/v1/demo/login'];
  }

  /** Puts this provider before a server's own listener: it takes what is under `/oidc`, the rest goes on untouched. */
  before(next: RequestListener): RequestListener {
    return (request, response) => {
      const path = pathOf(request);
      if (this.beginPaths.includes(path) && this.isOtherName(request)) return this.toPublicAddress(request, response);
      if (path !== mountedAt && !path.startsWith(`${mountedAt}/`)) return next(request, response);
      for (const [name, value] of Object.entries(apart)) response.setHeader(name, value);
      this.answer(request, response).catch(() => {
        if (response.headersSent) response.destroy();
        else sendPage(response, 500, failedPage(languageOf(request)));
      });
    };
  }

  /** True where this machine is called by another of its names: cookies kept under `127.0.0.1` are not sent to `localhost`. */
  private isOtherName({ headers: { host }, method }: IncomingMessage): boolean {
    const home = new URL(this.options.publicAddress).host;
    return (
      method === 'GET' && host !== undefined && host !== home && /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
    );
  }

  private toPublicAddress({ url }: IncomingMessage, response: ServerResponse): void {
    response.writeHead(302, {
      location: new URL(this.options.publicAddress).origin + (url ?? '/'),
      'cache-control': 'no-store',
    });
    response.end();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (loginPath.test(pathOf(request))) return this.login(request, response);
    const { callback } = await this.started();
    // The provider finds its own mounting point by comparing the two addresses.
    Object.assign(request, { originalUrl: request.url });
    request.url = (request.url ?? '').slice(mountedAt.length) || '/';
    callback(request, response);
  }

  private async login(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { core } = await this.started();
    const language = languageOf(request);
    const asked = await askedOf(core, request, response);
    if (asked === undefined) return sendPage(response, 400, stalePage(language));
    const isChosen = request.method === 'POST';
    const subject = isChosen ? new URLSearchParams(await bodyOf(request)).get('person') : asked.hint;
    if (subject === null || !this.knows(subject)) {
      if (isChosen) return sendPage(response, 400, failedPage(language));
      return sendPage(response, 200, choosePage(this.options.people, pathOf(request), language));
    }
    await core.interactionFinished(request, response, { login: { accountId: subject } });
  }

  private started(): NonNullable<DevelopmentLogin['provider']> {
    this.provider ??= startProvider({
      ...this.options,
      mountedAt,
      clientId: this.clientId,
      clientSecret: this.clientSecret,
      knows: (subject) => this.knows(subject),
    }).then((core) => ({ core, callback: core.callback() }));
    return this.provider;
  }

  private knows(subject: string): boolean {
    return this.options.people.some((person) => person.subject === subject);
  }
}

const pathOf = ({ url }: IncomingMessage): string => (url ?? '/').split('?', 1)[0] ?? '/';

/** The login that is under way, with whom the product says it is for; undefined when it has expired. */
async function askedOf(
  core: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<{ readonly hint: string | null } | undefined> {
  try {
    const underWay = await core.interactionDetails(request, response);
    const hint = underWay.params['login_hint'];
    if (typeof hint !== 'string') return { hint: null };
    await leaveSession(core, underWay);
    return { hint };
  } catch {
    return undefined;
  }
}

/** What was asked for by the link on the page, else by the browser; Dutch unless English comes first. */
function languageOf(request: IncomingMessage): Language {
  const asked =
    new URLSearchParams(request.url?.split('?', 2)[1]).get('lang') ?? request.headers['accept-language'] ?? '';
  return asked.trim().toLowerCase().startsWith('en') ? 'en' : 'nl';
}

/** The form that was sent; empty when it is longer than any of ours, or of a length not told. */
async function bodyOf(request: IncomingMessage): Promise<string> {
  const length = Number(request.headers['content-length'] ?? Infinity);
  return length <= longestForm ? text(request) : '';
}
