import type { Provider, Type } from '@nestjs/common';
import {
  CaseLedger,
  CaseLogs,
  CaseNumbers,
  CaseRecords,
  Clock,
  ClockStore,
  Deadlines,
  Directory,
  Drafts,
  Editions,
  LoginDirectory,
  MailOutbox,
  Notices,
  OrganisationLog,
  Outbox,
  PeopleRegister,
  Readings,
  Receipts,
  Registers,
  SchoolRegisters,
  SchoolTasks,
  SessionStore,
  WorkLists,
} from '#libs/application';
import type { KeyProvider } from '#libs/application';
import {
  CaseMemory,
  domainFingerprint,
  KeyedReceipts,
  PostgresCaseLedger,
  PostgresCaseLogs,
  PostgresCaseNumbers,
  PostgresCaseRecords,
  PostgresClockStore,
  PostgresDeadlines,
  PostgresDirectory,
  PostgresDrafts,
  PostgresEditions,
  PostgresLoginDirectory,
  PostgresMailOutbox,
  PostgresNotices,
  PostgresOrganisationLog,
  PostgresOutbox,
  PostgresPeopleRegister,
  PostgresReadings,
  PostgresRegisters,
  PostgresSchoolRegisters,
  PostgresSchoolTasks,
  PostgresSessionStore,
  PostgresWorkLists,
} from '#libs/persistence';
import type { Database } from '#libs/persistence';

/** What every port that stores something rests on. */
export interface Stored {
  readonly database: Database;
  readonly keys: KeyProvider;
  readonly memory?: CaseMemory;
}

/** A provider of a port that has to know the time of cases. */
function withClock<Port>(provide: abstract new (...given: never[]) => Port, make: (clock: Clock) => Port): Provider {
  return { provide: provide as Type<Port>, inject: [Clock], useFactory: make };
}

/** The ports that PostgreSQL answers. `Clock` comes from the surroundings. */
export function storedPorts({ database, keys, memory = new CaseMemory() }: Stored): readonly Provider[] {
  const fingerprint = domainFingerprint();
  return [
    withClock(PostgresOutbox, (clock) => new PostgresOutbox(database, clock)),
    { provide: Outbox, useExisting: PostgresOutbox },
    { provide: ClockStore, useValue: new PostgresClockStore(database) },
    { provide: Deadlines, useValue: new PostgresDeadlines(database) },
    { provide: LoginDirectory, useValue: new PostgresLoginDirectory(database) },
    { provide: SessionStore, useValue: new PostgresSessionStore(database) },
    { provide: Receipts, useValue: new KeyedReceipts(database, keys) },
    {
      provide: Editions,
      inject: [Clock, PostgresOutbox],
      useFactory: (clock: Clock, outbox: PostgresOutbox) =>
        new PostgresEditions({ database, keys, clock, onOutbox: outbox.wake }),
    },
    {
      provide: CaseLedger,
      inject: [Clock, PostgresOutbox],
      useFactory: (clock: Clock, outbox: PostgresOutbox) =>
        new PostgresCaseLedger({ database, keys, clock, fingerprint, memory, onOutbox: outbox.wake }),
    },
    withClock(CaseRecords, (clock) => new PostgresCaseRecords(database, keys, clock)),
    withClock(CaseLogs, (clock) => new PostgresCaseLogs(database, keys, clock)),
    withClock(CaseNumbers, (clock) => new PostgresCaseNumbers(database, clock)),
    withClock(Directory, (clock) => new PostgresDirectory(database, clock)),
    withClock(Drafts, (clock) => new PostgresDrafts(database, keys, clock)),
    withClock(MailOutbox, (clock) => new PostgresMailOutbox(database, clock)),
    withClock(Notices, (clock) => new PostgresNotices(database, clock)),
    withClock(OrganisationLog, (clock) => new PostgresOrganisationLog(database, keys, clock)),
    withClock(PeopleRegister, (clock) => new PostgresPeopleRegister(database, keys, clock)),
    withClock(Readings, (clock) => new PostgresReadings(database, keys, clock)),
    withClock(Registers, (clock) => new PostgresRegisters(database, keys, clock)),
    withClock(SchoolRegisters, (clock) => new PostgresSchoolRegisters(database, keys, clock)),
    withClock(SchoolTasks, (clock) => new PostgresSchoolTasks(database, keys, clock)),
    withClock(WorkLists, (clock) => new PostgresWorkLists(database, clock)),
  ];
}
