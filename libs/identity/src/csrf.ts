import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import tokens from '@fastify/csrf';
import { IdentitySettings } from './identity-settings.js';
import { keyFor } from './seal.js';

/** Tokens against forged requests: bound to one session, worthless in any other, and kept nowhere. */
@Injectable()
export class Csrf {
  private readonly tokens = new tokens.Tokens({ saltLength: 16 });
  private readonly key: Buffer;

  constructor(settings: IdentitySettings) {
    this.key = keyFor(settings.sessionKey, 'csrf');
  }

  /** `session` is the secret of the session; the token tells nothing about it. */
  issue(session: string): string {
    return this.tokens.create(this.secretOf(session));
  }

  check(session: string, token: string): boolean {
    return this.tokens.verify(this.secretOf(session), token);
  }

  private secretOf(session: string): string {
    return createHmac('sha256', this.key).update(session).digest('base64url');
  }
}
