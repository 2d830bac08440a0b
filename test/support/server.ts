import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createAdapter, HttpModule, HttpSettings, prepareEdge } from '#libs/http';
import { portsInMemory } from './edge-in-memory.js';
import type { OpenSessions } from './edge-in-memory.js';
import type { CasesInMemory } from './cases-in-memory.js';
import { Caller } from './http.js';

export interface RunningEdge {
  readonly address: string;
  readonly caller: Caller;
  readonly cases: CasesInMemory;
  readonly sessions: OpenSessions;
  close(): Promise<void>;
}

const plenty: HttpSettings['given']['limits'] = { login: 100_000, intake: 100_000, receipt: 100_000, draft: 100_000 };

/** The whole HTTP edge with ports in memory, on a free port of loopback. */
export async function startEdge(
  limits: Partial<HttpSettings['given']['limits']> = {},
  embedded = true,
  patience?: HttpSettings['given']['patience'],
): Promise<RunningEdge> {
  const settings = new HttpSettings({
    secureCookies: false,
    limits: { ...plenty, ...limits },
    trustedProxies: [],
    ...(patience && { patience }),
  });
  const { module, cases, sessions } = portsInMemory();
  const app = await NestFactory.create<NestFastifyApplication>(
    { module: class Edge {}, imports: [module, HttpModule.with({ settings, embedded })] },
    createAdapter(settings),
    { logger: ['error', 'fatal'], bodyParser: false, abortOnError: false },
  );
  await prepareEdge(app);
  await app.listen(0, '127.0.0.1');
  return {
    address: await app.getUrl(),
    caller: new Caller(await app.getUrl()),
    cases,
    sessions,
    close: () => app.close(),
  };
}
