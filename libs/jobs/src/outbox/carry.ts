import type { OutboxRow } from '#libs/application';
import type { PayloadOf, QueueName } from '../queue/registry.js';
import { MalformedPayload, readPayload } from '../queue/payload.js';

/** A job as it is added: named by its outbox row or rows, so that what is carried twice is one job while the first waits. */
export interface CarriedJob<Name extends QueueName = QueueName> {
  readonly queue: Name;
  readonly id: string;
  readonly payload: PayloadOf<Name>;
  /** Its row was carried before, and was not done in time: it goes by itself. */
  readonly alone?: true;
}

/** Which job an outbox row becomes, by its topic. */
const topics: Readonly<Record<string, (row: OutboxRow) => CarriedJob>> = {
  notice: (row) => {
    const { about, to: roles = [], persons = [] } = row.payload;
    return job('notices', row, { notices: [{ ...rowAndCase(row), about, roles, persons }] });
  },
  linkedCase: (row) => job('linkedCases', row, { ...rowAndCase(row), seq: row.payload.seq }),
  editionCheck: (row) => {
    const { edition, digest } = row.payload;
    return job('editionChecks', row, { ...rowAndCase(row), edition, digest });
  },
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
  const alone = row.again === undefined ? {} : ({ alone: true } as const);
  return { queue, id: row.id, ...alone, payload: readPayload(queue, { organisation: row.organisation, ...data }) };
}

function rowAndCase({ id, caseId }: OutboxRow): { readonly outbox: string; readonly caseId?: string } {
  return { outbox: id, ...(caseId === undefined ? {} : { caseId }) };
}
