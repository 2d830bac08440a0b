import type { Provider, Type } from '@nestjs/common';
import { CaseLedger, ClockStore, Clock, Deadlines, MailOutbox, Notices, OrganisationLog, Outbox } from '#libs/application';
import type { KeyProvider } from '#libs/application';
import {
  PostgresCaseLedger,
  PostgresClockStore,
  PostgresDeadlines,
  PostgresMailOutbox,
  PostgresNotices,
  PostgresOrganisationLog,
  PostgresOutbox,
} from '#libs/persistence';
import type { Database } from '#libs/persistence';
import { domainFingerprint } from './fingerprint.js';

/** What every port that stores something rests on. */
export interface Stored {
  readonly database: Database;
  readonly keys: KeyProvider;
}

/** A provider of a port that has to know the time. */
function withClock<Port>(provide: abstract new (...given: never[]) => Port, make: (clock: Clock) => Port): Provider {
  return { provide: provide as Type<Port>, inject: [Clock], useFactory: make };
}

/** The ports that PostgreSQL answers. `Clock` comes from the surroundings. */
export function storedPorts({ database, keys }: Stored): readonly Provider[] {
  const outbox = new PostgresOutbox(database);
  const fingerprint = domainFingerprint();
  return [
    { provide: Outbox, useValue: outbox },
    { provide: ClockStore, useValue: new PostgresClockStore(database) },
    { provide: Deadlines, useValue: new PostgresDeadlines(database) },
    withClock(CaseLedger, (clock) => new PostgresCaseLedger({ database, keys, clock, fingerprint, onOutbox: outbox.wake })),
    withClock(Notices, (clock) => new PostgresNotices(database, clock)),
    withClock(MailOutbox, (clock) => new PostgresMailOutbox(database, clock)),
    withClock(OrganisationLog, (clock) => new PostgresOrganisationLog(database, keys, clock)),
  ];
}
