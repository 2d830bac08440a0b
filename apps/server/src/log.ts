import type { LoggerService } from '@nestjs/common';
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { LogLevel } from './configuration.js';

/** Whatever still gets into a log line by these names is struck out. Bodies, addresses with queries and names are never logged at all. */
const secrets = [
  'authorization',
  'cookie',
  'secret',
  'password',
  'token',
  'receipt',
  'text',
  'data',
  'body',
  'email',
  'connectionString',
];

/** One JSON line per event, on standard output unless told otherwise. */
export function createLog(level: LogLevel, destination?: DestinationStream): Logger {
  const paths = secrets.flatMap((name) => [name, `*.${name}`]);
  const options = {
    level,
    base: null,
    redact: { paths, censor: '[struck out]' },
    timestamp: pino.stdTimeFunctions.isoTime,
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** What Nest says about itself, in the same log. Its cheerful lines about every route are for debugging. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...context: unknown[]): void {
    this.logger.debug(lineOf(message, context));
  }
  debug(message: unknown, ...context: unknown[]): void {
    this.logger.debug(lineOf(message, context));
  }
  verbose(message: unknown, ...context: unknown[]): void {
    this.logger.debug(lineOf(message, context));
  }
  warn(message: unknown, ...context: unknown[]): void {
    this.logger.warn(lineOf(message, context));
  }
  error(message: unknown, ...context: unknown[]): void {
    this.logger.error(lineOf(message, context));
  }
  fatal(message: unknown, ...context: unknown[]): void {
    this.logger.fatal(lineOf(message, context));
  }
}

function lineOf(message: unknown, context: readonly unknown[]): object {
  const from = context.findLast((item) => typeof item === 'string');
  if (message instanceof Error) return { from, error: message.name, at: framesOf(message) };
  return typeof message === 'object' && message !== null ? { from, ...message } : { from, msg: String(message) };
}

/** Where it broke, without its message, which may quote what somebody wrote. */
const framesOf = ({ stack }: Error): readonly string[] =>
  (stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .map((line) => line.trim());
