import { randomBytes } from 'node:crypto';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { ProviderMemory } from './memory-adapter.js';
import { failedPage, pageHeaders } from './login-page.js';
import { keptSigningKey } from './signing-key.js';

export interface ProviderOptions {
  /** Where browsers find the product. */
  readonly publicAddress: string;
  /** Path under which the provider is mounted. */
  readonly mountedAt: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly afterLogout: string;
  /** Folder with secrets of this data folder. */
  readonly secrets: string;
  readonly knows: (subject: string) => boolean;
}

/** Loads the provider when it is first needed: it costs memory and time that a production system never spends. */
export async function startProvider(options: ProviderOptions): Promise<Provider> {
  const { Provider: OidcProvider } = await import('oidc-provider/lib/provider.js');
  const { publicAddress, mountedAt } = options;
  const provider = new OidcProvider(new URL(mountedAt, publicAddress).href, configurationOf(options));
  // Behind a proxy that adds https, the provider learns so from the proxy's headers.
  provider.proxy = publicAddress.startsWith('https:');
  return provider;
}

/** Ends the session of whoever was logged in here, so that somebody else can be without being asked to log out first. */
export async function leaveSession(core: Provider, underWay: UnderWay): Promise<void> {
  if (underWay.session === undefined) return;
  const left = await core.Session.findByUid(underWay.session.uid);
  await left?.destroy();
  underWay.session = undefined;
  await underWay.persist();
}
type UnderWay = Awaited<ReturnType<Provider['interactionDetails']>>;

const minutes = 60;
const hours = 60 * minutes;

function configurationOf(options: ProviderOptions): Configuration {
  const memory = new ProviderMemory();
  return {
    adapter: memory.of,
    clients: [
      {
        client_id: options.clientId,
        client_secret: options.clientSecret,
        redirect_uris: [options.redirectUri],
        post_logout_redirect_uris: [options.afterLogout],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    jwks: { keys: [keptSigningKey(options.secrets)] },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'meldpad_demo', interaction: 'meldpad_demo_login', resume: 'meldpad_demo_resume' },
      long: { signed: true, httpOnly: true, sameSite: 'lax' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    scopes: ['openid'],
    claims: { openid: ['sub'] },
    pkce: { required: () => true },
    clientBasedCORS: () => false,
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: { enabled: true, logoutSource: logoutAtOnce, postLogoutSuccessSource: goHome },
    },
    interactions: { url: (_ctx, interaction) => `${options.mountedAt}/login/${interaction.uid}` },
    ttl: {
      AccessToken: 10 * minutes,
      AuthorizationCode: minutes,
      IdToken: hours,
      Interaction: 10 * minutes,
      Session: 12 * hours,
      Grant: 12 * hours,
    },
    findAccount: (_ctx, subject) =>
      options.knows(subject) ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined,
    loadExistingGrant: agreed,
    renderError: (ctx) => {
      ctx.set(pageHeaders);
      ctx.body = failedPage('nl');
    },
  };
}

/** There is nothing to consent to: the product learns a demo person's id and no more. */
async function agreed(ctx: KoaContextWithOIDC): Promise<InstanceType<Provider['Grant']> | undefined> {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

/** Whoever logged out of the product asked for it there; nobody is asked twice. */
async function logoutAtOnce(ctx: KoaContextWithOIDC): Promise<void> {
  const { session, params } = ctx.oidc;
  await session?.destroy();
  const home = params?.['post_logout_redirect_uri'];
  ctx.redirect(typeof home === 'string' ? home : '/');
}

function goHome(ctx: KoaContextWithOIDC): void {
  ctx.redirect('/');
}
