import { randomUUID } from 'node:crypto';
import {
  EditionRefused,
  EditionUnsound,
  KeepEditions,
  NotFound,
  StandingBeside,
  type Actor,
  type Directory,
  type Editions,
} from '#libs/application';
import { PostgresDirectory, PostgresEditions } from '#libs/persistence';
import { openSystem } from '../one-shot/opened.js';
import { Explained } from '../one-shot/run-once.js';
import { somebodyOf } from '../one-shot/somebody.js';
import { TimeThere } from '../one-shot/time-there.js';
import { faultLines, jsonIn } from './edition-named.js';

/** Who brings in which file, for which organisation; `school` by its short name, for its own additions. */
export interface Bringing {
  readonly file: string;
  readonly organisation: string;
  /** E-mail address or id of somebody who keeps its editions. */
  readonly as: string;
  readonly school?: string;
}

const usage =
  'npm run protocol -- publish FILE --organisation NAME --as E-MAIL [--school NAME] (the short names of their public addresses)';

/** @throws Explained naming what is missing */
export function bringingOf([file, ...rest]: readonly string[]): Bringing {
  const given = new Map(
    rest.flatMap((word, index) => (word.startsWith('--') ? [[word.slice(2), rest[index + 1]]] : [])),
  );
  const [organisation, as, school] = ['organisation', 'as', 'school'].map((name) => given.get(name));
  if (file === undefined || organisation === undefined || as === undefined) throw new Explained(`Use: ${usage}`);
  return { file, organisation, as, ...(school === undefined ? {} : { school }) };
}

/**
 * Brings an edition in as a draft, in the name of somebody who keeps the organisation's editions, and asks for its check. The council's
 * consent is recorded and the board adopts in Meldpad itself, logged in: a command line cannot prove who sits before it.
 */
export async function publish(
  bringing: Bringing,
  environment: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<number> {
  const edition = jsonIn(bringing.file);
  const { database, keys, close } = await openSystem(environment, say);
  try {
    const clock = await TimeThere.of(database);
    const directory = new PostgresDirectory(database, clock);
    const editions = new PostgresEditions({ database, keys, clock });
    const keeping = new KeepEditions(editions, new StandingBeside(editions, directory, clock), directory, keys);
    const { actor, school } = await placeOf(directory, bringing);
    const id = await broughtIn(keeping, editions, actor, { edition, ...(school === undefined ? {} : { school }) });
    await keeping.askCheck(actor, id, randomUUID());
    say(`${id} is a draft now, and its check was asked for. A worker takes it up.`);
    say(`What remains, in Meldpad: the participation council's consent, then the board's adoption by somebody else.`);
    return 0;
  } catch (error) {
    throw explained(error, bringing.file);
  } finally {
    await close();
  }
}

type Sent = Parameters<KeepEditions['draft']>[1];

async function broughtIn(keeping: KeepEditions, editions: Editions, actor: Actor, sent: Sent): Promise<string> {
  const { id } = sent.edition as { readonly id?: unknown };
  const known = typeof id === 'string' ? await editions.draft(actor, id) : undefined;
  if (known === undefined) return (await keeping.draft(actor, sent, randomUUID())).id;
  await keeping.revise(actor, known.id, sent.edition, randomUUID());
  return known.id;
}

async function placeOf(
  directory: Directory,
  { organisation: name, as, school: schoolName }: Bringing,
): Promise<{ readonly actor: Actor; readonly school?: string }> {
  const actor = await somebodyOf(directory, name, as);
  if (schoolName === undefined) return { actor };
  const school = (await directory.schools(actor)).find(({ shortName }) => shortName === schoolName);
  if (school === undefined) throw new Explained(`${name} has no school ${schoolName}.`);
  return { actor, school: school.id };
}

/** What whoever runs the command can do about it. */
const cures: Readonly<Partial<Record<EditionRefused['code'], string>>> = {
  notYourRole: 'Name an administrator or a member of the board with --as.',
  editionPublished: 'This edition was adopted and changes no more. Give the next one an id of its own.',
  schoolNamed: 'Name the school with --school for additions of a school, and only then.',
  checkRuns: 'Its check is still running. Wait a little.',
};

function explained(error: unknown, file: string): unknown {
  if (error instanceof EditionUnsound)
    return new Explained([`${file} is not a sound edition:`, ...faultLines(error.errors)].join('\n'));
  if (error instanceof EditionRefused) return new Explained(cures[error.code] ?? error.message);
  return error instanceof NotFound ? new Explained(`There is no such ${error.what}.`) : error;
}
