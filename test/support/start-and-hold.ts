import { startPostgres } from '#libs/embedded';

/** A program that starts the database of the folder it is given, says so on a line, and holds on until it is killed. */
const [dataFolder = ''] = process.argv.slice(2);
const { port } = await startPostgres({ dataFolder });
process.stdout.write(`${port}\n`);
setInterval(() => undefined, 60_000);
