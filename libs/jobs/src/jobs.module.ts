import {
  Logger,
  Module,
  type DynamicModule,
  type ModuleMetadata,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import {
  BehaviourCheck,
  CheckDraft,
  Clock,
  DeadlineLapser,
  Deadlines,
  DeliverNotices,
  OpenLinkedCase,
  Outbox,
  SweepCall,
  Upkeep,
} from '#libs/application';
import { Jobs, type JobPorts, type JobsOptions } from './jobs.js';

export interface JobsModuleOptions extends Omit<JobsOptions, 'log'> {
  /** Modules that provide the ports `JobPorts` names; for a server none is needed. */
  readonly imports?: ModuleMetadata['imports'];
}

/** What the container makes for jobs, in the order of `inject`. */
type Made = [
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

function portsOf(
  ...[clock, deadlines, lapser, outbox, deliverNotices, openLinkedCase, upkeep, checkDraft, behaviour]: Made
): JobPorts {
  return { clock, deadlines, lapser, outbox, deliverNotices, openLinkedCase, upkeep, checkDraft, behaviour };
}

/**
 * Queue and time as a part of a Nest application: server only, worker only, or both in one process. Exports `Jobs` and `SweepCall`.
 * The application does not come up when the wiring of its part is wrong; on shutdown, work under way is finished first.
 */
export function jobsModule({ imports, ...options }: JobsModuleOptions): DynamicModule {
  const settings: JobsOptions = { ...options, log: new Logger('Jobs') };
  const jobs =
    options.part === 'server'
      ? { provide: Jobs, useFactory: () => new Jobs(settings) }
      : {
          provide: Jobs,
          inject: [
            ...[Clock, Deadlines, DeadlineLapser, Outbox, DeliverNotices, OpenLinkedCase, Upkeep],
            ...[CheckDraft, BehaviourCheck],
          ],
          useFactory: (...ports: Made) => new Jobs(settings, portsOf(...ports)),
        };
  return {
    module: JobsModule,
    imports,
    providers: [jobs, { provide: SweepCall, useExisting: Jobs }],
    exports: [Jobs, SweepCall],
  };
}

@Module({})
class JobsModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly jobs: Jobs) {}

  onApplicationBootstrap(): Promise<void> {
    return this.jobs.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.jobs.stop();
  }
}
