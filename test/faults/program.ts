import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

export interface ProgramOptions {
  readonly name: string;
  /** Arguments of `node`. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** True as soon as it does its work. */
  readonly isReady: (output: string) => boolean | Promise<boolean>;
}

const READY_MS = 60_000;

/** One process of ours that is started, killed without warning, and started again. */
export class Program {
  private child: ChildProcess | undefined;
  private output = '';

  constructor(private readonly options: ProgramOptions) {}

  get name(): string {
    return this.options.name;
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  async start(): Promise<void> {
    const { args, environment, isReady, name } = this.options;
    this.output = '';
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => (this.output = `${this.output}${text.toString()}`.slice(-20_000)));
    const giveUpAt = Date.now() + READY_MS;
    while (!(await isReady(this.output))) {
      if (!this.isRunning) throw new Error(`${name} ended before it was ready: ${this.output}`);
      if (Date.now() > giveUpAt) throw new Error(`${name} was not ready after ${READY_MS / 1_000} s: ${this.output}`);
      await pause(50);
    }
  }

  /** Kill -9, and waits until it is gone. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  async stop(): Promise<void> {
    await this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (child === undefined || !this.isRunning) return;
    const exit = once(child, 'exit');
    child.kill(signal);
    await exit;
  }
}
