import 'reflect-metadata';
import { EditionDiagrams } from '#libs/application';
import { EmbeddedPostgresError } from '#libs/embedded';
import { ConfigurationError, PortUnavailable, stopOnSignal } from '../../server/src/index.js';
import { embeddedOptions, UnknownArgument } from './start/options.js';
import { startEmbedded } from './start/embedded.js';
import { welcome } from './start/welcome.js';

const say = (message: string): void => void process.stdout.write(`${message}\n`);

/** `npm start`: everything in one process, for trying out and for one school group on one machine. */
async function main(): Promise<void> {
  const began = performance.now();
  const options = embeddedOptions(process.argv.slice(2), process.env);
  const running = await startEmbedded(options, say);
  say(welcome(running, performance.now() - began));
  void running.server.app.get(EditionDiagrams).drawAhead();
  stopOnSignal(async () => {
    say('Stopping.');
    await running.stop();
  }, say);
}

/** Failures that tell the person at the keyboard what to do; anything else is a fault of ours and shows where. */
const explained = [EmbeddedPostgresError, ConfigurationError, PortUnavailable, UnknownArgument] as const;

main().catch((error: unknown) => {
  const told = explained.some((known) => error instanceof known);
  const text = error instanceof Error ? (told ? error.message : error.stack) : undefined;
  process.stderr.write(`${text ?? 'Meldpad could not start.'}\n`);
  process.exit(1);
});
