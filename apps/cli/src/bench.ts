import 'reflect-metadata';
import { AuditFailed } from './bench/audit.js';
import { benchOptions, UnknownBenchArgument } from './bench/options.js';
import { bench } from './bench/run.js';
import { serveForBench } from './bench/serving.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * `npm run bench`: what the product does in a second, beside floors that do the same durable work. `-- --short` for a form of two minutes,
 * `-- --profile=<folder>` for processor profiles of the server. The same file is the server that is measured, in a process of its own.
 *
 * Exits with 0 also when an aim is missed: it reports. It exits with another code when what was stored is not what was answered.
 */
async function main(): Promise<void> {
  if (process.argv[2] === '--serve') {
    await serveForBench();
    return;
  }
  await bench(benchOptions(process.argv.slice(2)), say);
}

main().catch((error: unknown) => {
  const told = error instanceof UnknownBenchArgument || error instanceof AuditFailed;
  process.stderr.write(`${error instanceof Error ? (told ? error.message : error.stack) : String(error)}\n`);
  process.exitCode = 1;
});
