import { resolve } from 'node:path';
import { limitsFrom, logLevelFrom, portFrom } from '../../../server/src/index.js';
import type { Configuration, Environment } from '../../../server/src/index.js';

/** What the embedded mode can be told. */
export interface EmbeddedOptions {
  readonly port: number;
  readonly dataFolder: string;
  /** Throw away what was there and begin anew. */
  readonly fresh: boolean;
  readonly redisUrl?: string;
  readonly logLevel: Configuration['logLevel'];
  readonly limits: ReturnType<typeof limitsFrom>;
}

/** An argument that means nothing here. */
export class UnknownArgument extends Error {
  override readonly name = 'UnknownArgument';
  constructor(argument: string) {
    super(`"${argument}" means nothing here. The only argument is --fresh: npm start -- --fresh`);
  }
}

/** @throws UnknownArgument, ConfigurationError */
export function embeddedOptions(args: readonly string[], environment: Environment): EmbeddedOptions {
  const unknown = args.find((argument) => argument !== '--fresh');
  if (unknown !== undefined) throw new UnknownArgument(unknown);
  const redisUrl = environment['REDIS_URL'];
  return {
    port: portFrom(environment),
    dataFolder: resolve(environment['MELDPAD_DATA'] || '.meldpad'),
    fresh: args.includes('--fresh'),
    logLevel: environment['LOG_LEVEL'] === undefined ? 'warn' : logLevelFrom(environment),
    limits: limitsFrom(environment),
    ...(redisUrl && { redisUrl }),
  };
}
