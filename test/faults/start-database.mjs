import { startPostgres } from '#libs/embedded';

/** Starts the database of a folder, or finds it running, on the port it is given; says where it is on one line, and leaves it running. */
const [dataFolder = '', port = ''] = process.argv.slice(2);
const {
  superuserUrl,
  secretsFolder,
  dataFolder: place,
  port: on,
} = await startPostgres({
  dataFolder,
  ...(port === '' ? {} : { port: Number(port) }),
});
process.stdout.write(`${JSON.stringify({ superuserUrl, secretsFolder, dataFolder: place, port: on })}\n`);
process.exit(0);
