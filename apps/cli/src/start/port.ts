import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { whyNot } from '../../../server/src/index.js';

/** Asked before anything else is started, so that a busy port costs nobody a wait. @throws PortUnavailable */
export async function portIsFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw whyNot(error, port);
  }
  probe.close();
  await once(probe, 'close');
}

/** A port of loopback that nobody uses now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
