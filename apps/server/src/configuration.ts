import { identitySettingsFrom } from '#libs/identity';
import type { IdentitySettings } from '#libs/identity';
import { HttpSettings } from '#libs/http';
import { queueStore } from '#libs/jobs';
import type { Part, QueueStore } from '#libs/jobs';
import { screensFolder } from './screens-folder.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything a process has to be told. Secrets come from files; addresses with a password come from the environment of the process alone. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  readonly publicAddress: string;
  /** PostgreSQL under the runtime login, which owns nothing. */
  readonly databaseUrl: string;
  readonly queue: QueueStore;
  /** File with the master key: 32 bytes in base64. */
  readonly masterKeyFile: string;
  readonly part: Part;
  readonly identity: IdentitySettings;
  readonly http: HttpSettings;
  readonly logLevel: LogLevel;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** A setting that the process cannot start with: which one, and the cure. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}

/**
 * Reads the configuration of a production process. The README has the table.
 * @throws ConfigurationError, IdentitySettingsError
 */
export function configurationFrom(environment: Environment, part: Part): Configuration {
  const needed = (name: string, why: string): string => {
    const value = environment[name];
    if (value === undefined || value === '') throw new ConfigurationError(`Set ${name}: ${why}.`);
    return value;
  };
  const databaseUrl = needed('DATABASE_URL', 'the address of PostgreSQL under the runtime login');
  const publicAddress = needed('PUBLIC_ADDRESS', 'where browsers find Meldpad');
  const redisUrl = environment['REDIS_URL'];
  const screens = screensFolder();
  return {
    host: environment['HOST'] ?? '0.0.0.0',
    port: portFrom(environment),
    publicAddress,
    databaseUrl,
    queue: redisUrl
      ? queueStore({ postgresUrl: '', redisUrl })
      : queueStore({
          postgresUrl: needed(
            'QUEUE_DATABASE_URL',
            'the address of PostgreSQL under the login of the queue, or set REDIS_URL',
          ),
        }),
    masterKeyFile: needed('MASTER_KEY_FILE', 'the file with the master key, kept outside the database'),
    part,
    identity: identitySettingsFrom({ ...environment }),
    http: new HttpSettings({
      secureCookies: publicAddress.startsWith('https:'),
      limits: limitsFrom(environment),
      trustedProxies: (environment['TRUSTED_PROXIES'] ?? '')
        .split(',')
        .map((address) => address.trim())
        .filter(Boolean),
      ...(screens !== undefined && { screens }),
    }),
    logLevel: logLevelFrom(environment),
  };
}

/** `PORT`, 3000 without it. @throws ConfigurationError */
export const portFrom = (environment: Environment): number => wholeFrom(environment, 'PORT', 3000, 65_535);

/** Requests per minute and address. @throws ConfigurationError */
export const limitsFrom = (environment: Environment): HttpSettings['given']['limits'] => ({
  login: wholeFrom(environment, 'LIMIT_LOGIN', 60),
  intake: wholeFrom(environment, 'LIMIT_INTAKE', 20),
  receipt: wholeFrom(environment, 'LIMIT_RECEIPT', 30),
  draft: wholeFrom(environment, 'LIMIT_DRAFT', 240),
});

/** `LOG_LEVEL`, `info` without it. @throws ConfigurationError */
export function logLevelFrom(environment: Environment): LogLevel {
  const asked = environment['LOG_LEVEL'] ?? 'info';
  const level = logLevels.find((known) => known === asked);
  if (level === undefined) throw new ConfigurationError(`LOG_LEVEL must be one of ${logLevels.join(', ')}.`);
  return level;
}

function wholeFrom(environment: Environment, name: string, otherwise: number, highest = 1_000_000): number {
  const text = environment[name];
  if (text === undefined || text === '') return otherwise;
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= highest)) throw new ConfigurationError(`${name} must be a whole number from 0 to ${highest}.`);
  return value;
}
