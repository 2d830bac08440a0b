import { spawn } from 'node:child_process';
import { parse } from 'node:path';
import type { DatabaseAccount } from './database-account.js';

export interface ProgramRun {
  readonly account: DatabaseAccount;
  /** Added to the small environment the program gets. */
  readonly environment?: Record<string, string>;
  /** An open file for all output; needed by programs that leave a daemon behind, which would keep a pipe open. */
  readonly outputFile?: number;
}

export interface ProgramResult {
  /** Undefined when the program could not be run or was killed. */
  readonly exitCode: number | undefined;
  readonly output: string;
}

/** Runs a PostgreSQL program under the given account. Never rejects: a program that cannot be run is a result too. */
export function runProgram(program: string, args: readonly string[], options: ProgramRun): Promise<ProgramResult> {
  const { account, outputFile } = options;
  const output: string[] = [];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      ...account,
      cwd: parse(program).root, // the account may not be able to enter ours
      env: { ...PLAIN_ENVIRONMENT, ...options.environment },
      stdio: ['ignore', outputFile ?? 'pipe', outputFile ?? 'pipe'],
      windowsHide: true,
    });
    child.stdout?.on('data', (part: Buffer) => output.push(part.toString()));
    child.stderr?.on('data', (part: Buffer) => output.push(part.toString()));
    child.once('error', (error) => resolve({ exitCode: undefined, output: error.message }));
    child.once(outputFile === undefined ? 'close' : 'exit', (code: number | null) =>
      resolve({ exitCode: code ?? undefined, output: output.join('') }),
    );
  });
}

/** Nothing of our own environment: no secrets, and no PG* setting that would interfere. Windows adds what its programs need itself. */
const PLAIN_ENVIRONMENT = { LC_ALL: 'C', TZ: 'UTC' };
