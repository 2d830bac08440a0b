import type { OutboxRow } from '#libs/application';
import type { PayloadOf, QueueName } from '../queue/registry.js';
import { MalformedPayload, readPayload } from '../queue/payload.js';

/** A job as it is added: named by its outbox row, so that a row carried twice is one job while the first waits. */
export interface CarriedJob<Name extends QueueName = QueueName> {
  readonly queue: Name;
  readonly id: string;
  readonly payload: PayloadOf<Name>;
}

/** Which job an outbox row becomes, by its topic. */
const topics: Readonly<Record<string, (row: OutboxRow) => CarriedJob>> = {
  notice: (row) =>
    job('notices', row, { about: row.payload.about, roles: row.payload.to ?? [], persons: row.payload.persons ?? [] }),
  linkedCase: (row) => job('linkedCases', row, { seq: row.payload.seq }),
  editionCheck: (row) => job('editionChecks', row, { edition: row.payload.edition, digest: row.payload.digest }),
};

/** @throws MalformedPayload for a row that no queue can take: it says where, and nothing of what stands there */
export function jobOf(row: OutboxRow): CarriedJob {
  const become = Object.hasOwn(topics, row.topic) ? topics[row.topic] : undefined;
  if (become === undefined) throw new MalformedPayload('the outbox', ['/topic']);
  return become(row);
}

function job<Name extends QueueName>(
  queue: Name,
  row: OutboxRow,
  data: Readonly<Record<string, unknown>>,
): CarriedJob<Name> {
  const { id, organisation, caseId } = row;
  return {
    queue,
    id,
    payload: readPayload(queue, { outbox: id, organisation, ...(caseId === undefined ? {} : { caseId }), ...data }),
  };
}
