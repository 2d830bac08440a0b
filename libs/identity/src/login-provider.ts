import { Injectable } from '@nestjs/common';
import * as client from 'openid-client';
import { LoginFailed } from '#libs/application';
import type { LoginSubject } from '#libs/application';
import { IdentitySettings, isPlainLoopback } from './identity-settings.js';

/** What must come back unchanged from the provider, and what proves that we asked. */
export interface LoginChallenge {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whom the provider vouches for, and its token: the hint with which it ends its own session later. */
export interface Vouched {
  readonly login: LoginSubject;
  readonly idToken: string;
}

const secondsToAnswer = 10;

/** An OpenID Connect provider, any that keeps to the standard: code flow with PKCE (S256), state and nonce. */
@Injectable()
export class LoginProvider {
  private found: Promise<client.Configuration> | undefined;

  constructor(private readonly settings: IdentitySettings) {}

  /** @throws LoginFailed providerUnreachable */
  async begin(as?: string): Promise<{ readonly redirectTo: string; readonly challenge: LoginChallenge }> {
    const configuration = await this.configuration();
    const challenge = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
    };
    const redirectTo = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.settings.redirectUri,
      scope: 'openid',
      state: challenge.state,
      nonce: challenge.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(challenge.verifier),
      code_challenge_method: 'S256',
      ...(as !== undefined && { login_hint: as, prompt: 'login' }),
    });
    return { redirectTo: redirectTo.href, challenge };
  }

  /** Takes the query the browser came back with; a code is good for once. @throws LoginFailed */
  async finish(query: URLSearchParams, challenge: LoginChallenge): Promise<Vouched> {
    if (query.get('state') !== challenge.state) throw new LoginFailed('stale');
    const configuration = await this.configuration();
    const cameBackOn = new URL(this.settings.redirectUri);
    cameBackOn.search = query.toString();
    try {
      const answer = await client.authorizationCodeGrant(configuration, cameBackOn, {
        expectedState: challenge.state,
        expectedNonce: challenge.nonce,
        pkceCodeVerifier: challenge.verifier,
        idTokenExpected: true,
      });
      return this.vouched(answer.claims(), answer.id_token);
    } catch (error) {
      throw error instanceof LoginFailed ? error : new LoginFailed(reasonOf(error));
    }
  }

  /** Where the provider ends its own session; undefined when it has no such address or cannot be reached. */
  async endAddress(idToken: string): Promise<string | undefined> {
    try {
      const configuration = await this.configuration();
      if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
      const address = client.buildEndSessionUrl(configuration, {
        id_token_hint: idToken,
        post_logout_redirect_uri: this.settings.afterLogout,
      });
      return address.href;
    } catch (error) {
      if (error instanceof LoginFailed) return undefined;
      throw error;
    }
  }

  private vouched(claims: client.IDToken | undefined, idToken: string | undefined): Vouched {
    const subject = claims?.[this.settings.subjectClaim];
    if (claims === undefined || idToken === undefined || typeof subject !== 'string' || subject === '') {
      throw new LoginFailed('refused');
    }
    return { login: { issuer: claims.iss, subject }, idToken };
  }

  /** Asked at the first login, so that the product starts while the provider is away; a failure is tried again next time. */
  private configuration(): Promise<client.Configuration> {
    this.found ??= this.discover().catch(() => {
      this.found = undefined;
      throw new LoginFailed('providerUnreachable');
    });
    return this.found;
  }

  private discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const proof = clientSecret === undefined ? client.None() : client.ClientSecretBasic(clientSecret);
    return client.discovery(issuer, clientId, undefined, proof, {
      timeout: secondsToAnswer,
      execute: isPlainLoopback(issuer) ? [client.allowInsecureRequests] : [],
    });
  }
}

function reasonOf(error: unknown): LoginFailed['reason'] {
  if (error instanceof client.ResponseBodyError && error.error === 'invalid_grant') return 'stale';
  const connection = error instanceof Error && (error.name === 'TimeoutError' || error.message === 'fetch failed');
  return connection ? 'providerUnreachable' : 'refused';
}
