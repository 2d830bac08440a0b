import { isQueueName, queueNames } from './registry.js';

/** What a process does with jobs: a server only adds them, a worker works them off, the embedded mode does both in one. */
export type Part = 'server' | 'worker' | 'both';

/** The wiring of this process is wrong, so it does not start. */
export class WiringRefused extends Error {
  override readonly name = 'WiringRefused';
  constructor(
    readonly part: Part,
    readonly faults: readonly string[],
  ) {
    super(`this process (${part}) does not start: ${faults.join('; ')}`);
  }
}

/**
 * Checks a process against what its own part asks (decision 34): who works jobs off has one processor for each queue, a server has none.
 * @throws WiringRefused naming every fault
 */
export function checkWiring(part: Part, processors: readonly { readonly queue: string }[]): void {
  const unknown = processors.map(({ queue }) => queue).filter((name) => !isQueueName(name));
  const faults = [
    ...[...new Set(unknown)].map((name) => `there is no queue named ${name}`),
    ...queueNames.flatMap((name) => {
      const count = processors.filter(({ queue }) => queue === name).length;
      if (part === 'server')
        return count === 0 ? [] : [`a server works off no jobs, but queue ${name} has a processor`];
      if (count === 1) return [];
      return [count === 0 ? `queue ${name} has no processor` : `queue ${name} has ${count} processors`];
    }),
  ];
  if (faults.length > 0) throw new WiringRefused(part, faults);
}
