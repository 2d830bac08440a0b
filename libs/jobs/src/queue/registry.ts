import { Type, type Static, type TObject } from '@sinclair/typebox';
import { upkeepWork } from '#libs/application';
import { heldRoleOrReporter } from './roles.js';

const uuid = Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });
const strict = { additionalProperties: false } as const;

/** Notices of one job. A job costs the queue more than a notice costs the database. */
export const NOTICES_OF_A_JOB = 25;

/** That something waits, for one outbox row. */
const notice = Type.Object(
  {
    outbox: uuid,
    caseId: Type.Optional(uuid),
    about: Type.Union([Type.Literal('task'), Type.Literal('message'), Type.Literal('overdue')]),
    roles: Type.Array(heldRoleOrReporter),
    persons: Type.Array(uuid),
  },
  strict,
);

/** How a queue works off its jobs. */
export interface QueueDeclaration<Payload extends TObject = TObject> {
  /** Ids and choices only: no name, no text, nothing about a child ever stands in a queue. */
  readonly payload: Payload;
  /** At least three: a database that restarts can cost an attempt whose work was done. */
  readonly attempts: number;
  readonly backoff: { readonly type: 'exponential'; readonly delay: number };
  /** Jobs of one process at the same time. */
  readonly concurrency: number;
  /** How long a finished job is kept, in seconds; while kept, its id is not taken again. A count too would cost a look at all that are kept, each time. */
  readonly removeOnComplete: { readonly age: number };
  readonly removeOnFail: { readonly age: number; readonly count: number };
}

const retries = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 600 },
  removeOnFail: { age: 86_400, count: 1_000 },
} as const satisfies Omit<QueueDeclaration, 'payload' | 'concurrency'>;

/**
 * Every queue there is, and what stands in its jobs. A new queue is a line here and one processor; whoever runs jobs does not start
 * while a queue has no processor, or two.
 */
export const queues = {
  /** Wakes a sweep of the deadlines that are due. An alarm, no evidence: the table decides. */
  deadlines: {
    payload: Type.Object(
      {
        because: Type.Union([
          Type.Literal('boot'),
          Type.Literal('schedule'),
          Type.Literal('waker'),
          Type.Literal('clockMoved'),
          Type.Literal('more'),
        ]),
      },
      strict,
    ),
    concurrency: 1,
    ...retries,
  },
  /** Tells people of one organisation that something waits for them; one job for the outbox rows that were carried together. */
  notices: {
    payload: Type.Object(
      { organisation: uuid, notices: Type.Array(notice, { minItems: 1, maxItems: NOTICES_OF_A_JOB }) },
      strict,
    ),
    concurrency: 4,
    ...retries,
  },
  /** Opens the case that an advice turned into; one job for one outbox row. */
  linkedCases: {
    payload: Type.Object({ outbox: uuid, organisation: uuid, caseId: uuid, seq: Type.Integer({ minimum: 1 }) }, strict),
    concurrency: 1,
    ...retries,
  },
  /** Explores a draft edition; one job for one outbox row. One at a time: each keeps a processor busy. */
  editionChecks: {
    payload: Type.Object(
      {
        outbox: uuid,
        organisation: uuid,
        edition: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9.\\-]{0,79}$' }),
        digest: Type.String({ pattern: '^[0-9a-f]{64}$' }),
      },
      strict,
    ),
    concurrency: 1,
    ...retries,
  },
  /** What the system does for itself, at steady times. */
  upkeep: {
    payload: Type.Object({ work: Type.Union(upkeepWork.map((work) => Type.Literal(work))) }, strict),
    concurrency: 1,
    ...retries,
  },
} as const satisfies Record<string, QueueDeclaration>;

export type QueueName = keyof typeof queues;
export type PayloadOf<Name extends QueueName> = Static<(typeof queues)[Name]['payload']>;

/** The outbox rows that a job came from: they are done when it is. */
export function outboxRowsOf(payload: PayloadOf<QueueName>): readonly string[] {
  if ('notices' in payload) return payload.notices.map(({ outbox }) => outbox);
  return 'outbox' in payload ? [payload.outbox] : [];
}

export const queueNames = Object.keys(queues) as readonly QueueName[];

export function isQueueName(name: string): name is QueueName {
  return Object.hasOwn(queues, name);
}

/** The widest view of a declaration, for code that works on any queue. */
export const declarationOf = (name: QueueName): QueueDeclaration => queues[name];
