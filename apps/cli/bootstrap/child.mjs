import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/** The folder of the whole project, with a trailing slash. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a Node program as a child in the project's folder and waits for it. Signals are passed on, so the child can stop
 * cleanly; one that dies of a signal is reported as a shell would: 130 for SIGINT, 143 for SIGTERM.
 *
 * @param {string[]} args arguments of `node`
 * @param {{ captured?: boolean, env?: NodeJS.ProcessEnv }} options captured: keep the output instead of showing it
 * @returns {Promise<{ code: number, signal: string | null, output: string }>}
 */
export function runNode(args, options = {}) {
  return runProgram(process.execPath, args, options);
}

/** As `runNode`, for npm itself: the one that runs us if there is one, else the one on the PATH. */
export function runNpm(args, options = {}) {
  const own = process.env.npm_execpath;
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) return runNode([own, ...args], options);
  return runProgram('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** As `runNode`, for any program. */
export function runProgram(program, args, { captured = false, env = {}, shell = false }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: captured ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);

    const passOn = Object.fromEntries(passedOn.map((signal) => [signal, () => child.kill(signal)]));
    for (const signal of passedOn) process.on(signal, passOn[signal]);
    const finish = (code, signal) => {
      for (const name of passedOn) process.off(name, passOn[name]);
      resolve({ code: code ?? 128 + constants.signals[signal], signal, output });
    };
    child.on('error', (error) => {
      output += error.code === 'ENOENT' ? `${program} is not on the PATH.\n` : `${error.message}\n`;
      finish(127, null);
    });
    child.on('close', finish);
  });
}

/** True when the child was ended by Ctrl-C or by a stop from outside: then nothing needs explaining. */
export function wasInterrupted({ signal, code }) {
  return passedOn.includes(signal) || code === 130 || code === 143;
}
