import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import pg from 'pg';
import { join } from 'node:path';
import { Clock, KeyProvider, NamedPersons, Receipts, ReportIncident, Rulebooks, TakeStep } from '#libs/application';
import { EmbeddedClock } from '#libs/embedded';
import { SystemTime } from '#libs/identity';
import { CaseMemory, connectionOptions, keysFromFile, PostgresClockStore } from '#libs/persistence';
import { storedPorts } from '../../../server/src/stored-ports.js';
import type { BenchPlace } from './place.js';
import { RecordingDatabase } from './recording-database.js';

/** The product's own commands in this process: to fill the database, and to learn what they would write without writing it. */
export interface ProductHere {
  readonly report: ReportIncident;
  readonly takeStep: TakeStep;
  readonly receipts: Receipts;
  readonly database: RecordingDatabase;
  stop(): Promise<void>;
}

@Module({})
class Commands {}

export async function productHere({ urls, secretsFolder, past }: BenchPlace): Promise<ProductHere> {
  const pool = new pg.Pool({ connectionString: urls.app, max: 16, options: connectionOptions });
  const memory = new CaseMemory(Infinity);
  const database = await RecordingDatabase.on(pool, past, memory);
  const keys = keysFromFile(join(secretsFolder, 'master-key'));
  const clock = await EmbeddedClock.takeUp(new PostgresClockStore(database), new SystemTime());
  const providers = [
    ...storedPorts({ database, keys, memory }),
    { provide: Clock, useValue: clock },
    { provide: KeyProvider, useValue: keys },
    ReportIncident,
    Rulebooks,
    NamedPersons,
    TakeStep,
  ];
  const context = await NestFactory.createApplicationContext({ module: Commands, providers }, { logger: false });
  const stop = async (): Promise<void> => {
    await context.close();
    await pool.end();
  };
  return {
    report: context.get(ReportIncident),
    takeStep: context.get(TakeStep),
    receipts: context.get(Receipts),
    database,
    stop,
  };
}
