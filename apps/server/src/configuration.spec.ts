import { describe, expect, it } from '@jest/globals';
import { configurationFrom, ConfigurationError, limitsFrom, logLevelFrom, portFrom } from './configuration.js';

describe('the configuration of a production process', () => {
  it('names the setting that is missing and what it is for, never a value', () => {
    expect(() => configurationFrom({}, 'server')).toThrow(
      new ConfigurationError('Set DATABASE_URL: the address of PostgreSQL under the runtime login.'),
    );
  });

  it('refuses a port that is none', () => {
    expect(portFrom({})).toBe(3000);
    for (const PORT of ['http', '-1', '65536', '3e3', '0x10'])
      expect(() => portFrom({ PORT })).toThrow('PORT must be a whole number from 0 to 65535.');
  });

  it('refuses a level of the log it does not know', () => {
    expect(logLevelFrom({})).toBe('info');
    expect(() => logLevelFrom({ LOG_LEVEL: 'loud' })).toThrow(ConfigurationError);
  });

  it('has limits of its own for login, intake, receipts and drafts', () => {
    expect(limitsFrom({ LIMIT_RECEIPT: '5' })).toEqual({ login: 60, intake: 20, receipt: 5, draft: 240 });
  });
});
