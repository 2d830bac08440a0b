import { describe, expect, it } from '@jest/globals';
import { queueNames, queues } from './registry.js';
import { checkWiring, WiringRefused, type Part } from './wiring.js';

const processor = (queue: string): { queue: string } => ({ queue });
const each = queueNames.map(processor);

const faultsOf = (part: Part, processors: readonly { queue: string }[]): readonly string[] => {
  try {
    checkWiring(part, processors);
    return [];
  } catch (error) {
    if (error instanceof WiringRefused) return error.faults;
    throw error;
  }
};

describe.each(['worker', 'both'] as const)('a process that works off jobs (%s)', (part) => {
  it('starts with one processor for each queue', () => expect(faultsOf(part, each)).toEqual([]));

  it.each(queueNames)('does not start without a processor for %s', (name) =>
    expect(
      faultsOf(
        part,
        each.filter(({ queue }) => queue !== name),
      ),
    ).toEqual([`queue ${name} has no processor`]),
  );

  it.each(queueNames)('does not start with two processors for %s', (name) =>
    expect(faultsOf(part, [...each, processor(name)])).toEqual([`queue ${name} has 2 processors`]),
  );

  it('does not start with a processor for a queue nobody declared, and names every fault at once', () =>
    expect(faultsOf(part, [processor('pigeons'), processor('toString')])).toEqual([
      'there is no queue named pigeons',
      'there is no queue named toString',
      ...queueNames.map((name) => `queue ${name} has no processor`),
    ]));
});

describe('a server', () => {
  it('starts without any processor', () => expect(faultsOf('server', [])).toEqual([]));

  it('does not start with one', () =>
    expect(faultsOf('server', [processor('notices')])).toEqual([
      'a server works off no jobs, but queue notices has a processor',
    ]));
});

describe('the declared queues', () => {
  it.each(queueNames)(
    '%s tries at least three times, waits longer each time, and does not keep its jobs for ever',
    (name) => {
      const { attempts, backoff, removeOnComplete, removeOnFail } = queues[name];
      expect(attempts).toBeGreaterThanOrEqual(3);
      expect(backoff.type).toBe('exponential');
      expect(removeOnComplete.age).toBeLessThanOrEqual(3_600);
      expect(Object.keys(removeOnFail)).toEqual(['age', 'count']);
    },
  );

  it('have payloads that refuse what is not declared, so that no text slips in', () => {
    for (const { payload } of Object.values(queues)) expect(payload.additionalProperties).toBe(false);
  });
});
