/** Says one short line about what the bootstrap is doing. On stderr, so that a command's own output can be piped. */
export function say(line) {
  process.stderr.write(`meldpad: ${line}\n`);
}

/** Seconds since a moment of `performance.now()`, for a reader: `3.2 s`. */
export function since(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** A failure that is explained to the reader in full: no stack trace follows. */
export class Explained extends Error {
  /** @param {string} message what went wrong and what to do about it, one or more lines @param {number} exitCode */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const causes = [
  [/ENOSPC|no space left/i, 'The disk is full. Free some room and try again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/,
    'The npm registry cannot be reached. Packages are downloaded once: connect to the network (or set a proxy or a registry in your npm settings) and try again.',
  ],
  [/EUSAGE/, 'package.json and package-lock.json do not agree. Run `npm install` and commit the new lock file.'],
  [/EINTEGRITY/, 'A downloaded package is not the one of the lock file. Run `npm cache clean --force` and try again.'],
  [/EBADENGINE/, 'A package wants another version of Node than this one.'],
  [/EACCES|EPERM|EROFS/, 'This folder cannot be written to. Check who owns it, or clone into a folder of your own.'],
  [/EMFILE|ENFILE/, 'Too many files are open. Raise the limit (`ulimit -n 4096`) and try again.'],
];

/** The likely cause of a failure, told from the output of the tool that failed; undefined when nothing is recognised. */
export function likelyCause(output) {
  return causes.find(([sign]) => sign.test(output))?.[1];
}

/** The last lines of an output, without empty ones. */
export function lastLines(output, count) {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n');
}
