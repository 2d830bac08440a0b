import type { RequestListener } from 'node:http';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { createAdapter, prepareEdge } from '#libs/http';
import type { HttpSettings } from '#libs/http';
import { logRequests } from './access-log.js';
import { NestLog } from './log.js';

export interface Serving {
  readonly module: DynamicModule;
  readonly settings: HttpSettings;
  readonly logger: Logger;
  readonly host: string;
  readonly port: number;
  /** Stands before the server's own listener: the development login of the embedded mode. */
  readonly before?: (next: RequestListener) => RequestListener;
}

export interface RunningServer {
  readonly app: NestFastifyApplication;
  readonly address: string;
  /** Finishes requests under way, then lets go of everything. */
  close(): Promise<void>;
}

/** The port is taken, or not ours to take. */
export class PortUnavailable extends Error {
  override readonly name = 'PortUnavailable';
  constructor(
    readonly port: number,
    readonly code: string,
  ) {
    super(
      code === 'EADDRINUSE'
        ? `Port ${port} is in use by another program. Stop that one, or choose another: PORT=${port + 1}.`
        : `Port ${port} cannot be used (${code}). Choose another with PORT.`,
    );
  }
}

/**
 * Brings the server up.
 * @throws PortUnavailable
 */
export async function serve({ module, settings, logger, host, port, before }: Serving): Promise<RunningServer> {
  const app = await NestFactory.create<NestFastifyApplication>(module, createAdapter(settings, before), {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
  logRequests(app, logger);
  await prepareEdge(app);
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw whyNot(error, port);
  }
  return { app, address: await app.getUrl(), close: () => app.close() };
}

/** What kept the server from listening, told so that a person can mend it; anything else as it is. */
export function whyNot(error: unknown, port: number): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(code) ? new PortUnavailable(port, code) : error;
}

/** Stops cleanly on Ctrl-C and on a stop from outside; a second Ctrl-C does not wait. */
export function stopOnSignal(stop: () => Promise<void>, say: (message: string) => void): void {
  let stopping = false;
  const end = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(signal === 'SIGINT' ? 130 : 143);
    stopping = true;
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say(`Stopping did not go cleanly: ${error instanceof Error ? error.name : 'unknown'}.`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
