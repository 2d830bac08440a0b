import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import {
  CaseLedger,
  Chains,
  Clock,
  DeadlineLapser,
  Deadlines,
  DeliverNotice,
  Editions,
  KeyProvider,
  LapseDeadline,
  Mailer,
  MailOutbox,
  Notices,
  Outbox,
  PublicAddress,
  RealClock,
  Rulebooks,
  SessionStore,
  TakeStep,
  Upkeep,
} from '#libs/application';
import { jobsModule, type QueueStore } from '#libs/jobs';
import {
  headsIn,
  PostgresCaseLedger,
  PostgresChains,
  PostgresDeadlines,
  PostgresMailOutbox,
  PostgresNotices,
  PostgresOutbox,
  PostgresSessionStore,
  type Database,
} from '#libs/persistence';
import { domainFingerprint } from './fingerprint.js';
import { KeptMail } from './kept-mail.js';
import { ShippedEditionsOnly } from './shipped-editions-only.js';

export interface WorkerParts {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly queue: QueueStore;
  readonly publicAddress: string;
  /** Where the signed heads of logs are written. */
  readonly headsFolder: string;
}

/** The ports that jobs rest on, and the two commands they give: lapse a deadline, deliver a notice. */
@Module({})
class JobPortsModule {}

@Module({})
export class WorkerModule {}

/** Wires adapters to ports for a process that works off jobs and answers nobody. No rule stands here. */
export function workerModule({ database, keys, queue, publicAddress, headsFolder }: WorkerParts): DynamicModule {
  const outbox = new PostgresOutbox(database);
  const fingerprint = domainFingerprint();
  const ports: Provider[] = [
    { provide: Clock, useClass: RealClock },
    { provide: KeyProvider, useValue: keys },
    { provide: Editions, useClass: ShippedEditionsOnly },
    { provide: Outbox, useValue: outbox },
    { provide: Chains, useValue: new PostgresChains(database, keys, headsIn(headsFolder, keys)) },
    { provide: SessionStore, useValue: new PostgresSessionStore(database) },
    { provide: Deadlines, useValue: new PostgresDeadlines(database) },
    { provide: PublicAddress, useValue: { url: publicAddress } satisfies PublicAddress },
    { provide: MailOutbox, inject: [Clock], useFactory: (clock: Clock) => new PostgresMailOutbox(database, clock) },
    { provide: Mailer, inject: [MailOutbox], useFactory: (kept: MailOutbox) => new KeptMail(kept) },
    { provide: Notices, inject: [Clock], useFactory: (clock: Clock) => new PostgresNotices(database, clock) },
    {
      provide: CaseLedger,
      inject: [Clock],
      useFactory: (clock: Clock) =>
        new PostgresCaseLedger({ database, keys, clock, fingerprint, onOutbox: outbox.wake }),
    },
    Rulebooks,
    TakeStep,
    { provide: DeadlineLapser, useClass: LapseDeadline },
    DeliverNotice,
    Upkeep,
  ];
  const exports = [Clock, Deadlines, DeadlineLapser, Outbox, DeliverNotice, Upkeep];
  const jobPorts: DynamicModule = { module: JobPortsModule, providers: ports, exports };
  return { module: WorkerModule, imports: [jobsModule({ part: 'worker', store: queue, imports: [jobPorts] })] };
}
