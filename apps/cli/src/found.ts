import { readFileSync } from 'node:fs';
import { RealClock } from '#libs/application';
import { createDataSource, databaseOf, keysFromGivenFile, PostgresOrganisationFounding } from '#libs/persistence';
import { checked, type Checked } from './found/checked.js';
import { Explained, needed, runOnce } from './one-shot/run-once.js';

type Founding = Exclude<Checked, { faults: unknown }>;

/**
 * `npm run found -- organisation.json`: enters an organisation into a production system, with its schools, people and roles, before its
 * first case. What is there already, by id, stays as it is. docker/organisation.example.json shows the form.
 */
runOnce(async () => {
  const [file] = process.argv.slice(2);
  if (file === undefined)
    throw new Explained('Name the file: npm run found -- organisation.json (see docker/organisation.example.json)');
  const founding = readFounding(file);
  const url = needed(process.env, 'DATABASE_URL', 'the address of PostgreSQL under the login meldpad_app');
  const keys = keysFromGivenFile(needed(process.env, 'MASTER_KEY_FILE', 'the file with the master key'));
  const dataSource = await createDataSource({ url, connections: 2 }).initialize();
  try {
    const outcome = await found(
      new PostgresOrganisationFounding(databaseOf(dataSource), keys, new RealClock()),
      founding,
    );
    process.stdout.write(`${outcome}\n`);
    return 0;
  } finally {
    await dataSource.destroy();
  }
});

async function found(
  founder: PostgresOrganisationFounding,
  { organisation, registeredSchools }: Founding,
): Promise<string> {
  const { id, shortName } = organisation;
  await founder.register(registeredSchools);
  const outcome = await founder.found(organisation).catch((error: unknown) => {
    if (isTaken(error))
      throw new Explained(`Another organisation is called ${shortName} already, or uses one of these logins twice.`);
    throw error;
  });
  return outcome === 'founded'
    ? `Founded ${shortName} (${id}).`
    : `There is an organisation ${id} already; nothing was changed.`;
}

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '23505';

/** @throws Explained with every fault by its path */
function readFounding(file: string): Founding {
  const outcome = checked(parsed(file));
  if (!('faults' in outcome)) return outcome;
  throw new Explained(
    [`${file} cannot be used:`, ...outcome.faults.map(({ path, cure }) => `  ${path}: ${cure}`)].join('\n'),
  );
}

function parsed(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Explained(`${file} cannot be read.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Explained(`${file} is not JSON.`);
  }
}
