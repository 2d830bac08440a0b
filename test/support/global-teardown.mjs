import { removeRun } from './remove-run.mjs';

/** Runs after failed runs too; a run that is killed is cleaned up by `run-keeper.mjs`. */
export default async function removeRunFolder() {
  if (process.env.MELDPAD_TEST_RUN) await removeRun(process.env.MELDPAD_TEST_RUN);
}
