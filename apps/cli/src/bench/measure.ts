import { processTime, treeTime } from './processor-time.js';

/** One request or statement, its answer checked; false when there is nothing left to send. */
export type Turn = () => Promise<boolean>;

/** What each client does, over and over. */
export type Lanes = readonly Turn[];

export interface Window {
  readonly count: number;
  /** Per second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor time per request. */
  readonly node: number;
  readonly database: number;
}

/** Where processor time is read. */
export interface Processes {
  /** The server's process, or this one for floors. */
  readonly node: number;
  readonly postmaster: number;
}

/** Every client keeps one request under way, until the time is over or somebody has nothing left to send. */
export async function measure(lanes: Lanes, seconds: number, { node, postmaster }: Processes): Promise<Window> {
  const took: number[] = [];
  const before = [processTime(node), treeTime(postmaster)] as const;
  const start = performance.now();
  const end = start + seconds * 1000;
  let goOn = true;
  const client = async (turn: Turn): Promise<void> => {
    while (goOn) {
      const asked = performance.now();
      if (asked >= end) return;
      if (await turn()) took.push(performance.now() - asked);
      else goOn = false;
    }
  };
  await Promise.all(lanes.map(client));
  const wall = (performance.now() - start) / 1000;
  const [nodeMs, databaseMs] = [processTime(node) - before[0], treeTime(postmaster) - before[1]];
  const count = took.length;
  took.sort((a, b) => a - b);
  return {
    count,
    rate: count / wall,
    p50: at(took, 0.5),
    p99: at(took, 0.99),
    node: nodeMs / count,
    database: databaseMs / count,
  };
}

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
