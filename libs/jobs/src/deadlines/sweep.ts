import type { Clock, DeadlineLapser, Deadlines, DueDeadline } from '#libs/application';
import { kindOf, type JobLog } from '../queue/log.js';

export interface SweepPace {
  /** Deadlines of one claim. */
  readonly batch: number;
  /** Cases asked at the same time. */
  readonly concurrency: number;
  /** Real time a claim lasts: longer than a batch takes. What broke is tried again after it. */
  readonly holdSeconds: number;
}

export const usualSweep: SweepPace = { batch: 400, concurrency: 32, holdSeconds: 30 };

export interface SweepCount {
  readonly lapsed: number;
  readonly nothingToDo: number;
  readonly failed: number;
}

/**
 * Drains the deadlines that are due: claims a batch of rows, asks each case anew, and goes on until none is left. Any number of
 * processes may do so at the same time: no two are handed the same row.
 */
export class DeadlineSweep {
  private stopping = false;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly deadlines: Deadlines,
    private readonly lapser: DeadlineLapser,
    private readonly clock: Clock,
    private readonly log: JobLog,
    private readonly pace: SweepPace = usualSweep,
  ) {}

  /**
   * `onMore` is told once, when a batch came full and others could help. Sweeps of one process take turns, so that the pace holds
   * however many alarms go off at once.
   */
  run(onMore: () => Promise<void> = async () => undefined): Promise<SweepCount> {
    const mine = this.turn.then(() => this.drain(onMore));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async drain(onMore: () => Promise<void>): Promise<SweepCount> {
    const { batch, holdSeconds } = this.pace;
    const count = { lapsed: 0, nothingToDo: 0, failed: 0 };
    let told = false;
    while (!this.stopping) {
      const due = await this.deadlines.claimDue(this.clock.now(), batch, holdSeconds);
      if (due.length === batch && !told) {
        told = true;
        await onMore();
      }
      await this.ask(due, count);
      if (due.length < batch) break;
    }
    return count;
  }

  /** Ends after the batch under way; the rest is still due, and is claimed by whoever sweeps next. */
  stop(): void {
    this.stopping = true;
  }

  /** Cases side by side, deadlines of one case one after the other: they would only wait for each other. */
  private async ask(due: readonly DueDeadline[], count: { -readonly [K in keyof SweepCount]: number }): Promise<void> {
    const settled: DueDeadline[] = [];
    const cases = byCase(due).reverse();
    const lane = async (): Promise<void> => {
      for (let one = cases.pop(); one !== undefined; one = cases.pop()) {
        for (const deadline of one) {
          const outcome = await this.lapse(deadline);
          count[outcome] += 1;
          if (outcome === 'nothingToDo') settled.push(deadline);
        }
      }
    };
    await Promise.all(Array.from({ length: this.pace.concurrency }, lane));
    if (settled.length > 0) await this.deadlines.settle(settled);
  }

  private async lapse(deadline: DueDeadline): Promise<keyof SweepCount> {
    try {
      return await this.lapser.lapse(deadline);
    } catch (error) {
      this.log.error(`deadline of case ${deadline.caseId}: ${kindOf(error)}, tried again`);
      return 'failed';
    }
  }
}

function byCase(due: readonly DueDeadline[]): DueDeadline[][] {
  const cases = new Map<string, DueDeadline[]>();
  for (const deadline of due) {
    const known = cases.get(deadline.caseId);
    if (known) known.push(deadline);
    else cases.set(deadline.caseId, [deadline]);
  }
  return [...cases.values()];
}
