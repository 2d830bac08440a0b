import { once } from 'node:events';
import type { Part } from '#libs/jobs';
import { startProduct } from '../start/product.js';
import type { ProductPlace } from '../start/product.js';

/** What the bench tells the server it starts: over the channel between the two, since the addresses hold passwords. */
export interface ServeOrder {
  readonly place: ProductPlace;
  readonly port: number;
  /** `server` leaves out relay and queue; `both` is the embedded mode as it is. */
  readonly part: Part;
}

/** No limit stands in the way of a load from one address. */
const limits = { login: 1_000_000, intake: 1_000_000, receipt: 1_000_000, draft: 1_000_000 };

/** The measured process: the product's own server, until it is told to stop. */
export async function serveForBench(): Promise<void> {
  const [order] = (await once(process, 'message')) as [ServeOrder];
  const { place, port, part } = order;
  const running = await startProduct({ port, part, limits, logLevel: 'error' }, place);
  process.send?.({ address: running.address });
  await Promise.race([once(process, 'message'), once(process, 'disconnect')]);
  await running.stop();
  process.exit(0);
}
