import { Value } from '@sinclair/typebox/value';
import { UnrecoverableError } from 'bullmq';
import { declarationOf, type PayloadOf, type QueueName } from './registry.js';

/** What stands in a job is not what its queue declares. Says where, never what. */
export class MalformedPayload extends UnrecoverableError {
  constructor(
    readonly queue: string,
    paths: readonly string[],
  ) {
    super(`payload for ${queue} is malformed at ${paths.join(', ')}`);
    this.name = 'MalformedPayload';
  }
}

/**
 * The payload of a job of this queue.
 * @throws MalformedPayload, on which BullMQ does not try again: it would be as wrong the next time
 */
export function readPayload<Name extends QueueName>(queue: Name, data: unknown): PayloadOf<Name> {
  const { payload } = declarationOf(queue);
  if (Value.Check(payload, data)) return data as PayloadOf<Name>;
  const paths = [...Value.Errors(payload, data)].map(({ path }) => path || '/');
  throw new MalformedPayload(queue, [...new Set(paths)].slice(0, 5));
}
