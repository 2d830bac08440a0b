import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { RealClock } from '#libs/application';
import { DevelopmentLogin } from '../../libs/embedded/src/login/index.js';
import { IdentitySettings } from '#libs/identity';
import { Csrf } from '../../libs/identity/src/csrf.js';
import { LoginPersons } from '../../libs/identity/src/login-persons.js';
import { LoginProvider } from '../../libs/identity/src/login-provider.js';
import { LoginSessionRows } from '../../libs/identity/src/login-session-rows.js';
import { OidcLogin } from '../../libs/identity/src/oidc-login.js';
import { Browser, nextOf } from '../support/browser.js';
import { loginProduct } from '../support/login-product.js';
import { LoginsInMemory, SessionsInMemory, TimeInHand } from '../support/people-in-memory.js';

const here = { nl: 'Leidinggevende', en: 'Team leader' };
const tryThis = { nl: 'beoordeel een melding', en: 'review a report' };
const people = [
  { subject: 'noor', name: 'Noor <Proef>', role: here, place: 'Basisschool Proef', tryThis },
  { subject: 'sem', name: 'Sem Proef', role: here, place: 'Basisschool Proef', tryThis },
  { subject: 'stranger', name: 'Niemand Hier', role: here, place: 'Elders', tryThis },
];
const one = { organisation: 'o1', organisationName: 'Een', person: 'p-noor', name: 'Noor Proef' };
const logins = new LoginsInMemory({
  noor: [one],
  sem: [
    { ...one, person: 'p-sem', name: 'Sem Proef' },
    { ...one, organisation: 'o2', organisationName: 'Twee', person: 'p-sem2', name: 'Sem Proef' },
  ],
});

let server: Server;
let app: FastifyInstance;
let home: string;
let secrets: string;
let store: SessionsInMemory;
let time: TimeInHand;
let login: OidcLogin;
let sessions: LoginSessionRows;
let browser: Browser;
let development: DevelopmentLogin;
let firstWarnings: string[];
let providerIsAway = false;

function wire(settings: IdentitySettings): void {
  store = new SessionsInMemory();
  time = new TimeInHand();
  const provider = new LoginProvider(settings);
  sessions = new LoginSessionRows(
    settings,
    store,
    new LoginPersons(logins, new RealClock()),
    provider,
    new Csrf(settings),
    time,
  );
  login = new OidcLogin(settings, provider, sessions, time);
}

const settingsWith = (changes: Partial<ConstructorParameters<typeof IdentitySettings>[0]> = {}): IdentitySettings =>
  new IdentitySettings({
    issuer: development.issuer,
    clientId: development.clientId,
    clientSecret: development.clientSecret,
    publicAddress: home,
    callbackPath: '/login/callback',
    sessionKey: Buffer.alloc(32, 7),
    ...changes,
  });

beforeAll(async () => {
  const away: RequestListener = (_request, response) => void response.writeHead(503).end();
  let listener = away;
  server = createServer((request, response) => (providerIsAway ? away : listener)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  secrets = mkdtempSync(join(tmpdir(), 'meldpad-login-'));
  development = new DevelopmentLogin({
    publicAddress: home,
    redirectUri: `${home}/login/callback`,
    afterLogout: `${home}/`,
    secrets,
    people,
    beginPaths: ['/login'],
  });
  wire(settingsWith());
  app = await loginProduct(home, () => ({ login, sessions }));
  listener = development.before((request, response) => app.routing(request, response));
  const said = [jest.spyOn(console, 'warn'), jest.spyOn(console, 'info')].map((spy) =>
    spy.mockImplementation(() => undefined),
  );
  await new Browser().follow(`${home}/login`);
  firstWarnings = said.flatMap((spy) => spy.mock.calls.flat().map(String));
  for (const spy of said) spy.mockRestore();
});

afterAll(async () => {
  await app.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(secrets, { recursive: true, force: true });
});

beforeEach(() => {
  wire(settingsWith());
  browser = new Browser();
});

/** Presses the button of a demo person and comes back as far as the callback, which is not opened yet. */
async function backFromProvider(person: string, to = '/me'): Promise<URL> {
  const { at } = await browser.follow(`${home}/login?to=${encodeURIComponent(to)}`);
  const pressed = await browser.go(at, { person });
  const next = nextOf(pressed, at);
  if (next === undefined) throw new Error(`the login page answered ${pressed.status}`);
  return (await browser.follow(next, ({ pathname }) => pathname === '/login/callback')).at;
}

const logIn = async (person: string, to = '/me'): Promise<Response> =>
  (await browser.follow(await backFromProvider(person, to))).response ?? Response.error();

describe('logging in with OpenID Connect', () => {
  it('goes from the login page by one press of a button to where one was going', async () => {
    const response = await logIn('noor');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ organisation: 'o1', person: 'p-noor' });
  });

  it('asks the provider with a code, PKCE (S256), state and nonce, and tells it nothing else', async () => {
    const { redirectTo } = await login.begin('/');
    const asked = new URL(redirectTo).searchParams;
    expect([...asked.keys()].sort()).toEqual(
      [
        'client_id',
        'code_challenge',
        'code_challenge_method',
        'nonce',
        'redirect_uri',
        'response_type',
        'scope',
        'state',
      ].sort(),
    );
    expect(asked.get('response_type')).toBe('code');
    expect(asked.get('code_challenge_method')).toBe('S256');
  });

  it('stores the hash of the session secret and never the secret', async () => {
    await logIn('noor');
    const secret = browser.cookie('session') ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const stored = JSON.stringify([...store.rows]);
    expect(stored).not.toContain(secret);
    expect(store.rows.size).toBe(1);
  });

  it('refuses a code that was used before', async () => {
    const callback = await backFromProvider('noor');
    expect((await browser.go(callback)).status).toBe(302);
    const replayed = await browser.go(callback);
    expect([replayed.status, await replayed.json()]).toEqual([401, { reason: 'stale' }]);
    expect(store.rows.size).toBe(1);
  });

  it('refuses another state than it gave out', async () => {
    const callback = await backFromProvider('noor');
    callback.searchParams.set('state', 'forged');
    const response = await browser.go(callback);
    expect([response.status, await response.json()]).toEqual([401, { reason: 'stale' }]);
    expect(store.rows.size).toBe(0);
  });

  it('refuses to finish in a browser that did not begin', async () => {
    const callback = await backFromProvider('noor');
    expect((await new Browser().go(callback)).status).toBe(401);
    const other = new Browser();
    await other.follow(`${home}/login`);
    expect((await other.go(callback)).status).toBe(401);
    expect(store.rows.size).toBe(0);
  });

  it('refuses an answer that was changed or mixed up on the way', async () => {
    const callback = await backFromProvider('noor');
    callback.searchParams.set('iss', 'http://elsewhere.invalid');
    const response = await browser.go(callback);
    expect([response.status, await response.json()]).toEqual([401, { reason: 'refused' }]);
  });

  it('refuses a pending login that was tampered with, and one begun too long ago', async () => {
    const callback = await backFromProvider('noor');
    const pending = browser.cookie('pending') ?? '';
    await expect(login.finish(callback, `${pending.slice(0, -4)}AAAA`)).rejects.toMatchObject({ reason: 'stale' });
    time.pass(11);
    await expect(login.finish(callback, pending)).rejects.toMatchObject({ reason: 'stale' });
  });

  it('refuses somebody the provider knows and we do not', async () => {
    const response = await logIn('stranger');
    expect([response.status, await response.json()]).toEqual([401, { reason: 'unknownPerson' }]);
    expect(store.rows.size).toBe(0);
  });

  it('says that the provider cannot be reached, and finds it again once it is there', async () => {
    providerIsAway = true;
    await expect(login.begin('/')).rejects.toMatchObject({ reason: 'providerUnreachable' });
    providerIsAway = false;
    expect((await logIn('noor')).status).toBe(200);
  });

  it.each([
    'https://elsewhere.invalid/',
    '//elsewhere.invalid',
    '/\\elsewhere.invalid',
    '/./\\elsewhere.invalid',
    '/.//elsewhere.invalid',
    'me',
    '/a\nb',
  ])('never sends anyone on to %j', async (to) => {
    const response = await logIn('noor', to);
    expect(await response.json()).toEqual({ page: 'home' });
  });
});

describe('a login that stands for several persons', () => {
  it('chooses none by itself; once chosen, the session is his in that organisation', async () => {
    expect(await (await logIn('sem')).json()).toEqual({});
    const secret = browser.cookie('session') ?? '';
    expect((await sessions.choices(secret)).map(({ organisation }) => organisation)).toEqual(['o1', 'o2']);
    await sessions.choose(secret, 'o2');
    expect(await (await browser.go(`${home}/me`)).json()).toEqual({ organisation: 'o2', person: 'p-sem2' });
  });

  it('cannot choose an organisation where he is nobody', async () => {
    await logIn('sem');
    await expect(sessions.choose(browser.cookie('session') ?? '', 'o3')).rejects.toMatchObject({ name: 'NotFound' });
  });
});

describe('a session', () => {
  const me = async (): Promise<number> => (await browser.go(`${home}/me`)).status;

  it('ends when it is left alone for an hour', async () => {
    await logIn('noor');
    time.pass(59);
    expect(await me()).toBe(200);
    time.pass(59);
    expect(await me()).toBe(200);
    time.pass(60);
    expect(await me()).toBe(401);
  });

  it('ends after ten hours, however busy', async () => {
    await logIn('noor');
    for (let passed = 0; passed < 570; passed += 30) {
      time.pass(30);
      expect(await me()).toBe(200);
    }
    time.pass(30);
    expect(await me()).toBe(401);
  });

  it('ends when it is revoked, as a change of roles does', async () => {
    await logIn('noor');
    const [row] = [...store.rows.values()];
    await store.revoke(row?.idHash ?? '', time.now());
    expect(await me()).toBe(401);
    await expect(sessions.choose(browser.cookie('session') ?? '', 'o1')).rejects.toMatchObject({ name: 'NotFound' });
  });

  it.each(['', 'short', `${'a'.repeat(42)}!`, 'b'.repeat(43)])('is not found by %j', async (secret) => {
    await logIn('noor');
    expect(await sessions.find(secret)).toBeUndefined();
  });
});

describe('logging out', () => {
  it('ends the session here and at the provider, and comes home', async () => {
    await logIn('noor');
    const secret = browser.cookie('session') ?? '';
    const left = await browser.go(`${home}/logout`, {});
    const atProvider = nextOf(left, new URL(home));
    expect(atProvider?.pathname).toBe('/oidc/session/end');
    const { at, response } = await browser.follow(atProvider ?? home);
    expect([at.pathname, response?.status]).toEqual(['/', 200]);
    expect(await sessions.find(secret)).toBeUndefined();
    const { response: page } = await browser.follow(`${home}/login`);
    expect(await page?.text()).toContain('Inloggen om te proberen');
  });

  it('is harmless twice, and leaves other sessions alone', async () => {
    await logIn('noor');
    const first = browser.cookie('session') ?? '';
    browser = new Browser();
    await logIn('noor');
    await sessions.end(first);
    expect(await sessions.end(first)).toBeUndefined();
    expect((await browser.go(`${home}/me`)).status).toBe(200);
  });
});

describe('the development login page', () => {
  it('shows a button a person by role, in Dutch or English, and takes nothing from elsewhere', async () => {
    const { at, response } = await browser.follow(`${home}/login`);
    const page = (await response?.text()) ?? '';
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('Leidinggevende');
    expect(page).toContain('Noor &lt;Proef&gt;');
    expect(page).not.toMatch(/<script|https?:\/\//);
    expect(response?.headers.get('content-security-policy')).toContain("default-src 'none'");
    const english = await (await browser.go(`${at.href}?lang=en`)).text();
    expect(english).toContain('<html lang="en">');
    expect(english).toContain('Team leader');
  });

  it('refuses a person who is not there, and a page that has expired', async () => {
    const { at } = await browser.follow(`${home}/login`);
    expect((await browser.go(at, { person: 'nobody' })).status).toBe(400);
    expect((await new Browser().go(at)).status).toBe(400);
    expect((await new Browser().go(`${home}/oidc/login/${'x'.repeat(20)}`, { person: 'noor' })).status).toBe(400);
  });

  it('keeps its signing key in a file that only its owner may read, and keeps to it', async () => {
    await logIn('noor');
    const [file] = readdirSync(secrets);
    const path = join(secrets, file ?? '');
    expect(readdirSync(secrets)).toHaveLength(1);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const shown = (await (await fetch(`${home}/oidc/jwks`)).json()) as { keys: readonly object[] };
    expect(kept).toMatchObject(shown.keys[0] ?? {});
    expect(shown.keys[0]).not.toHaveProperty('d');
  });

  it('begins a login under the one name of this machine that its cookies are kept under', async () => {
    const other = home.replace('127.0.0.1', 'localhost');
    const begun = await browser.go(`${other}/login?to=/me`);
    expect([begun.status, begun.headers.get('location')]).toEqual([302, `${home}/login?to=/me`]);
    expect((await browser.go(`${other}/`)).status).toBe(200);
  });

  it('starts without a warning', () => {
    expect(firstWarnings).toEqual([]);
  });
});
