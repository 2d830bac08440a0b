import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IdentitySettings, IdentitySettingsError, identitySettingsFrom } from './identity-settings.js';

let folder: string;
let environment: Record<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldpad-settings-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  environment = {
    OIDC_ISSUER: 'https://login.example.nl/realms/school',
    OIDC_CLIENT_ID: 'meldpad',
    OIDC_CLIENT_SECRET_FILE: file('client', 'very-secret\n'),
    PUBLIC_ADDRESS: 'https://meldpad.example.nl',
    SESSION_KEY_FILE: file('key', Buffer.alloc(32, 5).toString('base64')),
    EMPTY: file('empty', ''),
    SHORT: file('short', 'c2hvcnQ='),
  };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings of login', () => {
  it('come from the environment, secrets from files', () => {
    const settings = identitySettingsFrom({ ...environment, OIDC_SUBJECT_CLAIM: 'oid', SESSION_IDLE_MINUTES: '30' });
    expect(settings).toMatchObject({
      clientSecret: 'very-secret',
      subjectClaim: 'oid',
      redirectUri: 'https://meldpad.example.nl/api/v1/login/callback',
      afterLogout: 'https://meldpad.example.nl/',
      idleMs: 1_800_000,
      longestMs: 36_000_000,
    });
  });

  it.each([
    ['OIDC_ISSUER', undefined],
    ['OIDC_ISSUER', 'http://login.example.nl'],
    ['OIDC_ISSUER', 'not an address'],
    ['PUBLIC_ADDRESS', 'http://meldpad.example.nl'],
    ['PUBLIC_ADDRESS', 'ftp://localhost'],
    ['SESSION_KEY_FILE', undefined],
    ['SESSION_KEY_FILE', '/nowhere/to/be/found'],
    ['SESSION_IDLE_MINUTES', 'soon'],
    ['SESSION_LONGEST_HOURS', '-1'],
  ])('are refused with %s = %s', (name, value) => {
    expect(() => identitySettingsFrom({ ...environment, [name]: value })).toThrow(IdentitySettingsError);
  });

  it('are refused with an empty secret or a key that is too short', () => {
    expect(() => identitySettingsFrom({ ...environment, OIDC_CLIENT_SECRET_FILE: environment['EMPTY'] })).toThrow(
      'is empty',
    );
    expect(() => identitySettingsFrom({ ...environment, SESSION_KEY_FILE: environment['SHORT'] })).toThrow('32 bytes');
  });

  it.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
    'allow plain http to this machine itself: %s',
    (address) => {
      const sessionKey = Buffer.alloc(32);
      expect(
        new IdentitySettings({ issuer: `${address}/oidc`, clientId: 'm', publicAddress: address, sessionKey }).issuer
          .origin,
      ).toBe(address);
    },
  );
});
