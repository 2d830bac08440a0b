import type {
  BehaviourCheck,
  CheckDraft,
  Clock,
  DeadlineLapser,
  Deadlines,
  DeliverNotices,
  OpenLinkedCase,
  Outbox,
  Upkeep,
} from '#libs/application';
import { SweepCall } from '#libs/application';
import { EditionCheckProcessor } from './checks/edition-check-processor.js';
import { DeadlineAlarms } from './deadlines/alarms.js';
import { DeadlineProcessor } from './deadlines/deadline-processor.js';
import { DeadlineSweep, usualSweep, type SweepPace } from './deadlines/sweep.js';
import { DeadlineWatch } from './deadlines/watch.js';
import { LinkedCaseProcessor } from './links/linked-case-processor.js';
import { NoticeProcessor } from './notices/notice-processor.js';
import { DoneRows } from './outbox/done-rows.js';
import { OutboxRelay, usualPace, type RelayPace } from './outbox/relay.js';
import { prepareStore, type QueueStore } from './queue/backend.js';
import { Crew } from './queue/crew.js';
import { RateLimitedLog, type JobLog } from './queue/log.js';
import type { JobProcessor } from './queue/processor.js';
import { Queues } from './queue/producer.js';
import { checkWiring, type Part } from './queue/wiring.js';
import { UpkeepProcessor } from './upkeep/upkeep-processor.js';
import { UpkeepSchedule, usualUpkeep, type UpkeepPace } from './upkeep/upkeep-schedule.js';

export interface JobsOptions {
  readonly part: Part;
  readonly store: QueueStore;
  readonly log: JobLog;
  /** How often a sweep is rung for without any other reason; 15 seconds when left out. */
  readonly sweepEveryMs?: number;
  readonly relay?: RelayPace;
  readonly sweep?: SweepPace;
  readonly upkeep?: UpkeepPace;
}

/** What jobs are worked off with; a process that only adds them needs none of it. */
export interface JobPorts {
  readonly clock: Clock;
  readonly deadlines: Deadlines;
  readonly lapser: DeadlineLapser;
  readonly outbox: Outbox;
  readonly deliverNotices: Pick<DeliverNotices, 'run'>;
  readonly openLinkedCase: Pick<OpenLinkedCase, 'run'>;
  readonly upkeep: Pick<Upkeep, 'run'>;
  readonly checkDraft: Pick<CheckDraft, 'run'>;
  readonly behaviour: Pick<BehaviourCheck, 'stop'>;
}

/** Makes the processors of a process; what it leaves out or doubles keeps the process from starting. */
export type ProcessorsOf = (made: {
  readonly deadlines: DeadlineProcessor;
  readonly notices: NoticeProcessor;
  readonly linkedCases: LinkedCaseProcessor;
  readonly upkeep: UpkeepProcessor;
  readonly editionChecks: EditionCheckProcessor;
}) => readonly JobProcessor[];

/** The one of each queue. */
const everyProcessor: ProcessorsOf = ({ deadlines, notices, linkedCases, upkeep, editionChecks }) => [
  deadlines,
  notices,
  linkedCases,
  upkeep,
  editionChecks,
];

const SWEEP_EVERY_MS = 15_000;

/** Everything a process does with queue and time. A server only rings; a worker relays, sweeps and works off. */
export class Jobs extends SweepCall {
  private readonly log: RateLimitedLog;
  private readonly queues: Queues;
  private readonly worker: WorkingPart | undefined;

  /** @throws WiringRefused when this part's queues have no processor, or two */
  constructor(
    private readonly options: JobsOptions,
    ports?: JobPorts,
    processorsOf: ProcessorsOf = everyProcessor,
  ) {
    super();
    this.log = new RateLimitedLog(options.log);
    this.queues = new Queues(options.store, this.log);
    this.worker = ports && workingPart(options, ports, this.queues, this.log, processorsOf);
    checkWiring(options.part, this.worker?.processors ?? []);
  }

  async start(): Promise<void> {
    await prepareStore(this.options.store);
    if (!this.worker) return;
    const { alarms, crew, relay, schedule, watch } = this.worker;
    await schedule.ensure();
    await alarms.ensureSchedule();
    await alarms.ring('boot');
    crew.start();
    relay.start();
    watch.start();
  }

  override async call(): Promise<void> {
    await this.queues.use('deadlines', (queue) => queue.add('sweep', { because: 'clockMoved' }));
  }

  /** Asks the store of the queues for an answer. @throws when there is none */
  async ready(): Promise<void> {
    await this.queues.use('deadlines', (queue) => queue.count());
  }

  /** Finishes what is under way and takes nothing new. */
  async stop(): Promise<void> {
    if (this.worker) {
      const { crew, relay, watch } = this.worker;
      await watch.stop();
      await crew.stop();
      await relay.stop();
    }
    await this.queues.close();
  }
}

interface WorkingPart {
  readonly processors: readonly JobProcessor[];
  readonly alarms: DeadlineAlarms;
  readonly crew: Crew;
  readonly relay: OutboxRelay;
  readonly watch: DeadlineWatch;
  readonly schedule: UpkeepSchedule;
}

function workingPart(
  options: JobsOptions,
  ports: JobPorts,
  queues: Queues,
  log: JobLog,
  processorsOf: ProcessorsOf,
): WorkingPart {
  const { clock, deadlines, lapser, outbox, deliverNotices, openLinkedCase, upkeep, checkDraft, behaviour } = ports;
  const { store, sweepEveryMs = SWEEP_EVERY_MS } = options;
  const alarms = new DeadlineAlarms(queues, deadlines, clock, sweepEveryMs);
  const sweep = new DeadlineSweep(deadlines, lapser, clock, log, options.sweep ?? usualSweep);
  const processors = processorsOf({
    deadlines: new DeadlineProcessor(sweep, alarms),
    notices: new NoticeProcessor(outbox, deliverNotices),
    linkedCases: new LinkedCaseProcessor(openLinkedCase),
    upkeep: new UpkeepProcessor(upkeep),
    editionChecks: new EditionCheckProcessor(checkDraft, behaviour),
  });
  const schedule = new UpkeepSchedule(queues, options.upkeep ?? usualUpkeep);
  const relay = new OutboxRelay(outbox, (jobs) => queues.addAll(jobs), log, options.relay ?? usualPace);
  const done = new DoneRows(outbox);
  const crew = new Crew(store, processors, (ids) => done.mark(ids), log);
  const watch = new DeadlineWatch(
    alarms,
    sweep,
    () => prepareStore(store),
    log,
    () => schedule.ensure(),
  );
  return { processors, alarms, crew, relay, watch, schedule };
}
