import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second. */
const msPerTick = 10;

interface Times {
  readonly parent: number;
  readonly own: number;
  /** Of children that ended and were waited for. */
  readonly gone: number;
}

function timesOf(pid: number | string): Times | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const at = (index: number): number => fields[index] ?? 0;
    return { parent: at(1), own: (at(11) + at(12)) * msPerTick, gone: (at(13) + at(14)) * msPerTick };
  } catch {
    return undefined;
  }
}

/** The process that started this one; 0 where the system does not say. */
export const parentOf = (pid: number): number => timesOf(pid)?.parent ?? 0;

/** Processor time of one process so far, in milliseconds. */
export const processTime = (pid: number): number => timesOf(pid)?.own ?? Number.NaN;

/** Processor time of a process and everything it started, ended or not, in milliseconds. */
export function treeTime(root: number): number {
  const top = timesOf(root);
  if (top === undefined) return Number.NaN;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(timesOf)
    .filter((times) => times?.parent === root);
  return children.reduce((sum, times) => sum + (times?.own ?? 0), top.own + top.gone);
}

/** Memory a process holds in RAM, in megabytes (10^6 bytes); NaN where the system does not say. */
export function residentMb(pid: number): number {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return (Number(kibibytes) * 1024) / 1_000_000;
  } catch {
    return Number.NaN;
  }
}
