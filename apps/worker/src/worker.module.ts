import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import {
  BehaviourCheck,
  CaseLedger,
  Chains,
  CheckDraft,
  Clock,
  DeadlineLapser,
  Deadlines,
  DeliverNotices,
  Directory,
  Drafts,
  Editions,
  KeyProvider,
  Leftovers,
  LapseDeadline,
  Mailer,
  MailOutbox,
  NamedPersons,
  Notices,
  OpenLinkedCase,
  Outbox,
  PublicAddress,
  Readings,
  RealClock,
  Rulebooks,
  SessionStore,
  StandingBeside,
  TakeStep,
  Upkeep,
} from '#libs/application';
import { jobsModule, ThreadedCheck, type QueueStore } from '#libs/jobs';
import {
  type Database,
  CaseMemory,
  domainFingerprint,
  headsIn,
  PostgresCaseLedger,
  PostgresChains,
  PostgresDeadlines,
  PostgresDirectory,
  PostgresDrafts,
  PostgresEditions,
  PostgresLeftovers,
  PostgresMailOutbox,
  PostgresNotices,
  PostgresOutbox,
  PostgresReadings,
  PostgresSessionStore,
} from '#libs/persistence';
import { KeptMail } from './kept-mail.js';

export interface WorkerParts {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly queue: QueueStore;
  readonly publicAddress: string;
  /** Where the signed heads of logs are written. */
  readonly headsFolder: string;
}

/** The ports that jobs rest on, and what they give: a deadline lapsed, a notice delivered, a linked case opened. */
@Module({})
class JobPortsModule {}

@Module({})
class WorkerModule {}

/** Wires adapters to ports for a process that works off jobs and answers nobody. No rule stands here. */
export function workerModule({ database, keys, queue, publicAddress, headsFolder }: WorkerParts): DynamicModule {
  const fingerprint = domainFingerprint();
  const memory = new CaseMemory();
  const ports: Provider[] = [
    { provide: Clock, useClass: RealClock },
    { provide: KeyProvider, useValue: keys },
    {
      provide: Editions,
      inject: [Clock],
      useFactory: (clock: Clock) => new PostgresEditions({ database, keys, clock }),
    },
    { provide: BehaviourCheck, useFactory: () => new ThreadedCheck() },
    { provide: PostgresOutbox, inject: [Clock], useFactory: (clock: Clock) => new PostgresOutbox(database, clock) },
    { provide: Outbox, useExisting: PostgresOutbox },
    { provide: Chains, useValue: new PostgresChains(database, keys, headsIn(headsFolder, keys)) },
    { provide: SessionStore, useValue: new PostgresSessionStore(database) },
    { provide: Leftovers, useValue: new PostgresLeftovers(database) },
    { provide: Deadlines, useValue: new PostgresDeadlines(database) },
    { provide: Drafts, inject: [Clock], useFactory: (clock: Clock) => new PostgresDrafts(database, keys, clock) },
    { provide: PublicAddress, useValue: { url: publicAddress } satisfies PublicAddress },
    { provide: MailOutbox, inject: [Clock], useFactory: (clock: Clock) => new PostgresMailOutbox(database, clock) },
    { provide: Mailer, inject: [MailOutbox], useFactory: (kept: MailOutbox) => new KeptMail(kept) },
    { provide: Notices, inject: [Clock], useFactory: (clock: Clock) => new PostgresNotices(database, clock) },
    {
      provide: CaseLedger,
      inject: [Clock, PostgresOutbox],
      useFactory: (clock: Clock, outbox: PostgresOutbox) =>
        new PostgresCaseLedger({ database, keys, clock, fingerprint, memory, onOutbox: outbox.wake }),
    },
    { provide: Directory, inject: [Clock], useFactory: (clock: Clock) => new PostgresDirectory(database, clock) },
    { provide: Readings, inject: [Clock], useFactory: (clock: Clock) => new PostgresReadings(database, keys, clock) },
    Rulebooks,
    NamedPersons,
    TakeStep,
    { provide: DeadlineLapser, useClass: LapseDeadline },
    DeliverNotices,
    OpenLinkedCase,
    Upkeep,
    StandingBeside,
    CheckDraft,
  ];
  const exports = [
    Clock,
    Deadlines,
    DeadlineLapser,
    Outbox,
    DeliverNotices,
    OpenLinkedCase,
    Upkeep,
    CheckDraft,
    BehaviourCheck,
  ];
  const jobPorts: DynamicModule = { module: JobPortsModule, providers: ports, exports };
  return { module: WorkerModule, imports: [jobsModule({ part: 'worker', store: queue, imports: [jobPorts] })] };
}
