import { randomUUID } from 'node:crypto';
import { CookieJar } from './cookie-jar.js';

/** What came back: a status, and a body where there is one. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const maxRedirects = 12;

/** Somebody at a browser: keeps cookies, follows the login to its end, sends the proof that a change came from his page. */
export class Visitor {
  private readonly cookies = new CookieJar();
  private csrfToken = '';

  constructor(private readonly origin: string) {}

  /** Logs in for real: to the identity provider, as the person with this login name, and back. */
  async logIn(login: string): Promise<void> {
    const page = await this.follow(new URL('/api/v1/login', this.origin));
    const form = formFor(login, await page.response.text());
    if (form === undefined) throw new Error(`the login page has no button for ${login}`);
    const sent = await this.send(new URL(form.action, page.at), {
      method: 'POST',
      body: new URLSearchParams(form.fields),
    });
    const next = sent.headers.get('location');
    if (next !== null) await this.follow(new URL(next, page.at));
    await this.becomeMember();
  }

  /** Reads who he is; of several organisations he takes the first. */
  private async becomeMember(): Promise<void> {
    const me = await this.get('/api/v1/me');
    if (me.status !== 200) throw new Error(`logging in ended with ${me.status} ${JSON.stringify(me.body)}`);
    this.csrfToken = String(me.body['csrfToken']);
    if (me.body['organisation'] !== null) return;
    const [choice] = me.body['choices'] as readonly { readonly organisation: string }[];
    await this.ask('PUT', '/api/v1/me/organisation', { organisation: choice?.organisation });
  }

  /** What a request of his carries at the top of the site, for whoever sends it another way. */
  credentials(): Readonly<Record<string, string>> {
    return { cookie: this.cookies.headerFor('/'), 'x-csrf-token': this.csrfToken };
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.ask('GET', path, undefined, headers);
  }

  post(path: string, body: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.ask('POST', path, body, headers);
  }

  async ask(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const change: Record<string, string> =
      method === 'GET' ? {} : { 'x-csrf-token': this.csrfToken, 'idempotency-key': randomUUID() };
    const response = await this.send(new URL(path, this.origin), {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...change, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      body: isJson && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  }

  private async follow(from: URL): Promise<{ readonly at: URL; readonly response: Response }> {
    let at = from;
    for (let hop = 0; hop < maxRedirects; hop += 1) {
      const response = await this.send(at, {});
      const next = response.headers.get('location');
      if (next === null) return { at, response };
      at = new URL(next, at);
    }
    throw new Error(`too many redirects, at last to ${at.pathname}`);
  }

  private async send(url: URL, init: RequestInit): Promise<Response> {
    const cookie = this.cookies.headerFor(url.pathname);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...init.headers, ...(cookie === '' ? {} : { cookie }) },
    });
    this.cookies.keep(response);
    return response;
  }
}

interface Form {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The form of the login page whose button stands for this login: its address, and what a press of the button sends. */
function formFor(login: string, html: string): Form | undefined {
  for (const [form = '', opening = '', inside = ''] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
    const buttons = [...inside.matchAll(/<(?:button|input)\b[^>]*>/g)].map(([tag]) => tag);
    const pressed = buttons.find((tag) => valueOf(tag, 'value') === login);
    if (pressed === undefined || !form.includes(login)) continue;
    const hidden = buttons
      .filter((tag) => valueOf(tag, 'type') === 'hidden')
      .map((tag): [string, string] => [valueOf(tag, 'name') ?? '', valueOf(tag, 'value') ?? '']);
    return {
      action: valueOf(opening, 'action') ?? '',
      fields: { ...Object.fromEntries(hidden), [valueOf(pressed, 'name') ?? 'login']: login },
    };
  }
  return undefined;
}

const valueOf = (tag: string, attribute: string): string | undefined =>
  new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&');
