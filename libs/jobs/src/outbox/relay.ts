import { setTimeout as gather } from 'node:timers/promises';
import type { Outbox, OutboxRow } from '#libs/application';
import { kindOf, type JobLog } from '../queue/log.js';
import { Pause } from '../queue/pause.js';
import { jobOf, type CarriedJob } from './carry.js';
import { noticesTogether } from './notices-together.js';

export interface RelayPace {
  /** Rows of one claim. */
  readonly batch: number;
  /**
   * Real time a claim lasts. A row that is not done by then is carried again: its process was killed, or the queue was lost. Longer than
   * a job usually waits, so that little is carried for nothing.
   */
  readonly holdSeconds: number;
  /** The longest the relay waits without a hint that rows were written. */
  readonly pollMs: number;
}

export const usualPace: RelayPace = { batch: 500, holdSeconds: 30, pollMs: 2_000 };

/** The wait while the database cannot be reached. */
const RETRY_MS = 1_000;
/** Rows written within so long go in one batch, however often the relay is woken meanwhile. */
const GATHER_MS = 50;

/**
 * Carries outbox rows to their queues, in batches, at least once. A row is done when its job is, not when it was handed over: so
 * neither a crash on the way nor the loss of the whole queue loses what it asks for.
 */
export class OutboxRelay {
  private readonly pause = new Pause();
  private running: Promise<void> | undefined;
  private stopping = false;
  private unlisten: (() => Promise<void>) | undefined;

  constructor(
    private readonly outbox: Outbox,
    private readonly add: (jobs: readonly CarriedJob[]) => Promise<void>,
    private readonly log: JobLog,
    private readonly pace: RelayPace = usualPace,
  ) {}

  start(): void {
    this.running ??= this.loop();
  }

  /** Looks for rows at once, instead of when the wait is over. */
  wake(): void {
    this.pause.end();
  }

  /** Ends after the batch under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.running;
    await this.unlisten?.().catch(() => undefined);
  }

  private async loop(): Promise<void> {
    while (!this.stopping) {
      const wait = await this.once().catch((error: unknown) => {
        this.log.error(`outbox: ${kindOf(error)}, tried again`);
        return RETRY_MS;
      });
      if (this.stopping || wait === 0) continue;
      await gather(GATHER_MS);
      await this.pause.last(wait - GATHER_MS);
    }
  }

  /** @returns how long to wait before the next time, in milliseconds */
  private async once(): Promise<number> {
    await this.listen();
    const rows = await this.outbox.claim(this.pace.batch, this.pace.holdSeconds);
    const jobs = noticesTogether(rows.flatMap((row) => this.jobsOf(row)));
    if (jobs.length > 0) await this.add(jobs);
    return rows.length < this.pace.batch ? this.pace.pollMs : 0;
  }

  /** A row that no queue takes is left undone for a person to look at, and keeps none of the others. */
  private jobsOf(row: OutboxRow): readonly CarriedJob[] {
    try {
      return [jobOf(row)];
    } catch (error) {
      this.log.error(`outbox row ${row.id} cannot be carried: ${error instanceof Error ? error.message : 'unknown'}`);
      return [];
    }
  }

  /** Only a hint: without it the relay looks every now and then. */
  private async listen(): Promise<void> {
    this.unlisten ??= await this.outbox.onRows(() => this.wake()).catch(() => undefined);
  }
}
