import type { Window } from './measure.js';
import type { BenchOptions } from './options.js';
import { atLeast, atMost, middle, ratio } from './report.js';
import type { Aim, Measured } from './report.js';
import type { Drained } from './works/deadlines.js';

/** Everything that was measured; what was not asked for is absent. */
export interface Findings {
  readonly measured: readonly Measured[];
  /** The inbox with few cases, at one client. */
  readonly few?: Measured | undefined;
  /** W2 with relay and queue beside it, at 16 clients. */
  readonly beside?: Window | undefined;
  readonly drained?: Drained | undefined;
  /** Megabytes. */
  readonly idle?: number | undefined;
}

const of = (measured: readonly Measured[], title: string, clients: number): Measured | undefined =>
  measured.find((one) => one.title.startsWith(title) && one.clients === clients);

/** What the table does not show. */
export function found({ beside, drained, idle }: Findings): readonly string[] {
  return [
    ...(beside
      ? [
          `W2 with relay and queue in the same process: ${beside.rate.toFixed(0)} per second, ${beside.node.toFixed(2)} + ${beside.database.toFixed(2)} CPU-ms`,
        ]
      : []),
    ...(drained
      ? [
          `deadlines drained, relay and queue included: ${drained.rate.toFixed(0)} per second, ${drained.node.toFixed(2)} + ${drained.database.toFixed(2)} CPU-ms`,
        ]
      : []),
    ...(idle === undefined ? [] : [`the embedded process at rest: ${idle.toFixed(0)} MB`]),
  ];
}

export function judged(
  { measured, few, drained, idle }: Findings,
  { fewCases, manyCases }: BenchOptions,
): readonly Aim[] {
  const found: Aim[] = [];
  const [intake, step, page] = [of(measured, 'W1', 16), of(measured, 'W2', 16), of(measured, 'W5', 16)];
  const inbox = of(measured, 'W3', 1);
  if (step) {
    found.push(atLeast('W2 of the bare writing statement, 16 clients', ratio(step, 'rate'), 0.5));
    found.push(
      atMost('W2 CPU-ms of node and database', middle(step.product, 'node') + middle(step.product, 'database'), 1.5),
    );
  }
  if (intake) found.push(atLeast('W1 of the bare writing statement, 16 clients', ratio(intake, 'rate'), 0.55));
  if (inbox) found.push(atMost('W3 p50 over that of the bare query, 1 client', ratio(inbox, 'p50'), 4));
  if (inbox && few)
    found.push(
      atMost(
        `W3 p50 with ${manyCases} cases over ${fewCases}`,
        middle(inbox.product, 'p50') / middle(few.product, 'p50'),
        1.5,
      ),
    );
  if (page) found.push(atLeast('W5 of the bare query with its reading, 16 clients', ratio(page, 'rate'), 0.45));
  if (drained && step)
    found.push(atLeast('deadlines drained over the W2 rate', drained.rate / middle(step.product, 'rate'), 0.6));
  if (idle !== undefined) found.push(atMost('MB of the embedded process at rest', idle, 160));
  return found;
}
