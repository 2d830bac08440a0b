import { once } from 'node:events';
import { createServer } from 'node:net';
import { PortUnavailable } from '../../../server/src/index.js';

/** Asked before anything else is started, so that a busy port costs nobody a wait. @throws PortUnavailable */
export async function portIsFree(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (error) {
    throw error instanceof Error && 'code' in error ? new PortUnavailable(port, String(error.code)) : error;
  }
  probe.close();
  await once(probe, 'close');
}
