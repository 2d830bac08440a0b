import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Csrf } from './csrf.js';
import { IdentitySettings } from './identity-settings.js';

const csrfWith = (byte: number): Csrf =>
  new Csrf(
    new IdentitySettings({
      issuer: 'http://127.0.0.1:3000/oidc',
      clientId: 'meldpad',
      publicAddress: 'http://127.0.0.1:3000',
      sessionKey: Buffer.alloc(32, byte),
    }),
  );
const csrf = csrfWith(1);
const session = fc.string({ minLength: 1, maxLength: 60 });

describe('the token against forged requests', () => {
  it('is good for the session it was issued to, as often as it is sent', () => {
    fc.assert(
      fc.property(session, (secret) => {
        const token = csrf.issue(secret);
        expect(csrf.check(secret, token)).toBe(true);
        expect(csrf.check(secret, token)).toBe(true);
      }),
    );
  });

  it('is worthless for any other session', () => {
    fc.assert(
      fc.property(session, session, (mine, other) => {
        fc.pre(mine !== other);
        expect(csrf.check(other, csrf.issue(mine))).toBe(false);
      }),
    );
  });

  it('is worthless once changed in one character, and where anything else is sent', () => {
    fc.assert(
      fc.property(session, fc.nat(59), fc.string(), (secret, at, noise) => {
        const token = csrf.issue(secret);
        const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
        expect(csrf.check(secret, changed)).toBe(false);
        expect(csrf.check(secret, noise)).toBe(false);
      }),
    );
  });

  it('is different each time, tells nothing of the session, and needs this installation’s key', () => {
    const token = csrf.issue('a-session-secret');
    expect(csrf.issue('a-session-secret')).not.toBe(token);
    expect(token).not.toContain('a-session-secret');
    expect(csrfWith(2).check('a-session-secret', token)).toBe(false);
  });
});
