import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Caller } from '../support/http.js';
import { report } from '../support/reports.js';

const root = join(import.meta.dirname, '../..');
const hooks = ['--conditions=source', '--import', './test/support/typescript-hooks.mjs'];

interface Started {
  readonly child: ChildProcess;
  /** Everything it said so far. */
  readonly said: () => string;
  readonly ended: Promise<number>;
}

let folder: string;
const running = new Set<ChildProcess>();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'meldpad-start-'));
  // For the account of the database, so that the data stays in the folder that was asked for, also for root.
  chmodSync(folder, 0o711);
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Started {
  const child = spawn(process.execPath, [...hooks, 'apps/cli/src/start.ts', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
  });
  running.add(child);
  let said = '';
  const hear = (chunk: Buffer): void => void (said += chunk.toString());
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = once(child, 'close').then(([code]: unknown[]) => {
    running.delete(child);
    return Number(code);
  });
  return { child, said: () => said, ended };
}

async function takenPort(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, server };
}

async function freePort(): Promise<string> {
  const { port, server } = await takenPort();
  server.close();
  await once(server, 'close');
  return String(port);
}

/** Waits for the address; fails with what was said when it ended instead. */
async function ready({ said, ended }: Started, port: string): Promise<Caller> {
  const caller = new Caller(`http://localhost:${port}`);
  let code: number | undefined;
  void ended.then((exit) => (code = exit));
  while (code === undefined) {
    const answer = await caller.get('/health/ready').catch(() => undefined);
    if (answer?.status === 200) return caller;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`ended with ${code}: ${said()}`);
}

describe('npm start', () => {
  it('says so when its port is in use, before it starts anything', async () => {
    const { port, server } = await takenPort();
    const { ended, said } = start({ PORT: String(port), MELDPAD_DATA: join(folder, 'busy') });
    expect(await ended).toBe(1);
    server.close();
    expect(said()).toBe(
      `Port ${port} is in use by another program. Stop that one, or choose another: PORT=${port + 1}.\n`,
    );
  });

  it('says so when its port is no port, or an argument means nothing', async () => {
    const [port, argument] = [start({ PORT: 'http' }), start({}, '--frsh')];
    expect([await port.ended, await argument.ended]).toEqual([1, 1]);
    expect(port.said()).toBe('PORT must be a whole number from 0 to 65535.\n');
    expect(argument.said()).toBe('"--frsh" means nothing here. The only argument is --fresh: npm start -- --fresh\n');
  });

  it('says so when its data folder cannot be used', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { ended, said } = start({ PORT: await freePort(), MELDPAD_DATA: file });
    expect(await ended).toBe(1);
    expect(said()).toContain(file);
    expect(said()).not.toMatch(/^\s+at /m);
  });

  it('keeps everything over Ctrl-C and over kill -9, and begins anew when asked', async () => {
    const place = { PORT: await freePort(), MELDPAD_DATA: join(folder, 'kept') };
    const first = start(place);
    const caller = await ready(first, place.PORT);
    const { body } = await report(caller);
    const follow = async (): Promise<number> =>
      (await caller.holding(String(body['receipt'])).get('/api/v1/receipt')).status;
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);

    const second = start(place);
    await ready(second, place.PORT);
    expect(await follow()).toBe(200);
    second.child.kill('SIGKILL');
    await second.ended;

    const third = start(place);
    await ready(third, place.PORT);
    expect(await follow()).toBe(200);
    third.child.kill('SIGTERM');
    await third.ended;

    const heads = join(place.MELDPAD_DATA, 'secrets', 'heads');
    mkdirSync(heads, { recursive: true });
    writeFileSync(join(heads, 'of-before'), '');
    const fresh = start(place, '--fresh');
    await ready(fresh, place.PORT);
    expect(await follow()).toBe(404);
    expect(existsSync(join(heads, 'of-before'))).toBe(false);
    expect(fresh.said()).toContain('Anouk Wilgenroos');
    fresh.child.kill('SIGINT');
    expect(await fresh.ended).toBe(0);
  });
});
