import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface StartedProcess {
  readonly pid?: number;
  /** The port its database listens on. */
  readonly port: number;
  /** Kills it as the system would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Collects the arguments of all processes, over and over, until it is ended. */
export function watchArguments(): { end(): Promise<string> } {
  const seen = new Set<string>();
  let ended = false;
  const watching = (async () => {
    while (!ended) {
      const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'args']);
      for (const line of stdout.split('\n')) seen.add(line);
    }
  })();
  return {
    async end() {
      ended = true;
      await watching;
      return [...seen].join('\n');
    },
  };
}

/** Starts the database of a folder in a process of its own, to be killed. */
export async function startInOwnProcess(dataFolder: string): Promise<StartedProcess> {
  const support = import.meta.dirname;
  const holder = spawn(
    process.execPath,
    [
      '--conditions=source',
      '--import',
      join(support, 'typescript-hooks.mjs'),
      join(support, 'start-and-hold.ts'),
      dataFolder,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = (await once(holder.stdout, 'data')) as [Buffer];
  return {
    pid: holder.pid,
    port: Number(line.toString()),
    async kill() {
      const gone = once(holder, 'exit');
      holder.kill('SIGKILL');
      await gone;
    },
  };
}
