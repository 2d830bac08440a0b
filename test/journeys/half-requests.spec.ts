import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startEdge } from '../support/server.js';
import type { RunningEdge } from '../support/server.js';

let edge: RunningEdge;
beforeAll(async () => {
  edge = await startEdge({}, true, { headers: 50, request: 100, keepAlive: 1_000, lookEvery: 20 });
});
afterAll(() => edge.close());

/** Sends these bytes and nothing more; answers what came back when the server hung up. */
function told(bytes: string): Promise<string> {
  const { hostname, port } = new URL(edge.address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = '';
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const begun =
  'POST /api/v1/intake/zilverdijk/reports HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\n';

describe('a request that is not finished', () => {
  it('is not waited for when its body stays half', async () => {
    expect(await told(`${begun}content-length: 1000\r\n\r\n{"school":`)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is not waited for when its headers stay half', async () => {
    expect(await told(begun)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('keeps nobody else waiting', async () => {
    const halves = Array.from({ length: 50 }, () => told(`${begun}content-length: 1000\r\n\r\n{`));
    expect(await edge.caller.get('/health/live')).toMatchObject({ status: 200 });
    for (const answer of await Promise.all(halves)) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });
});

describe('a connection on which nothing was asked', () => {
  it('keeps no server from stopping, as browsers open them ahead', async () => {
    const patient = { headers: 600_000, request: 600_000, keepAlive: 600_000, lookEvery: 1_000 };
    const stopping = await startEdge({}, true, patient);
    const { hostname, port } = new URL(stopping.address);
    const silent = connect(Number(port), hostname);
    const gone = new Promise<void>((resolve) => silent.on('close', () => resolve()).on('error', () => undefined));
    expect(await stopping.caller.get('/health/live')).toMatchObject({ status: 200 });
    await stopping.close();
    await gone;
  });
});
