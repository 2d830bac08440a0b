import { Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { describe, expect, it } from '@jest/globals';
import { Clock, Login, LoginDirectory, LoginSessions, RealClock, RealTime, SessionStore } from '#libs/application';
import { LoginsInMemory, SessionsInMemory } from '../../../test/support/people-in-memory.js';
import { IdentityModule } from './identity.module.js';
import { IdentitySettings } from './identity-settings.js';

const ports = [
  { provide: SessionStore, useClass: SessionsInMemory },
  { provide: LoginDirectory, useValue: new LoginsInMemory({}) },
  { provide: Clock, useClass: RealClock },
];

@Module({ providers: ports, exports: [SessionStore, LoginDirectory, Clock] })
class Ports {}

describe('the identity module', () => {
  it('wires login and sessions onto the ports of the application', async () => {
    const settings = new IdentitySettings({
      issuer: 'http://127.0.0.1:3000/oidc',
      clientId: 'meldpad',
      publicAddress: 'http://127.0.0.1:3000',
      sessionKey: Buffer.alloc(32),
    });
    const wired = await Test.createTestingModule({ imports: [IdentityModule.with(settings, [Ports])] }).compile();
    const sessions = wired.get(LoginSessions);
    expect(sessions.csrfMatches('secret', sessions.csrfToken('secret'))).toBe(true);
    expect(await sessions.find('b'.repeat(43))).toBeUndefined();
    expect(wired.get(Login)).toBeInstanceOf(Login);
    expect(Math.abs(Date.parse(wired.get(RealTime).now()) - Date.now())).toBeLessThan(60_000);
    await wired.close();
  });
});
