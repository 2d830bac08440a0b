import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../start/port.js';
import type { BenchPlace } from './place.js';
import type { ServeOrder } from './serving.js';

/** How long a server may take to stop. */
const patienceMs = 15_000;

/** The product's server in a process of its own. */
export interface Served {
  readonly origin: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** @param profile folder for a processor profile, written when the server stops */
export async function startServed(place: BenchPlace, part: ServeOrder['part'], profile?: string): Promise<Served> {
  const execArgv = profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${profile}`];
  const child = fork(process.argv[1] ?? '', ['--serve'], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const { urls, secretsFolder } = place;
  child.send({ place: { urls, secretsFolder }, port: await freePort(), part } satisfies ServeOrder);
  const address = await ready(child);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.send('stop');
    const late = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    await once(child, 'exit');
    clearTimeout(late);
  };
  return { origin: address, pid: child.pid ?? 0, stop };
}

async function ready(child: ChildProcess): Promise<string> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended with code ${String(code)} before it was ready`);
  });
  const [{ address }] = (await Promise.race([once(child, 'message'), ended])) as [{ readonly address: string }];
  ended.catch(() => undefined);
  return address;
}
