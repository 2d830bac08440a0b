import 'reflect-metadata';
import { domainFingerprint, HeadFileBroken, headsIn, Verification } from '#libs/persistence';
import { openSystem } from './one-shot/opened.js';
import { Explained, runOnce } from './one-shot/run-once.js';
import { verifiedLines } from './one-shot/verified-lines.js';

/**
 * `npm run verify`: recomputes every log with the key, compares it with the heads outside the database, and replays every case against its
 * checkpoint. Of the production system that DATABASE_URL names, else of the embedded one. Exit code 1 when anything is not as recorded.
 */
runOnce(async () => {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const { database, keys, headsFolder, close } = await openSystem(process.env, say);
  try {
    const verified = await new Verification(database, keys, headsIn(headsFolder, keys), domainFingerprint()).run();
    for (const line of verifiedLines(verified)) say(line);
    return verified.breaks.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof HeadFileBroken)
      throw new Explained(`NOT AS RECORDED: the file of heads was changed, at line ${error.line}.`);
    throw error;
  } finally {
    await close();
  }
});
