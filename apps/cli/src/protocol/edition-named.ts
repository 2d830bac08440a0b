import { existsSync, readFileSync } from 'node:fs';
import { checkEdition, editions, type Edition, type EditionError } from '#libs/domain';
import { Explained } from '../one-shot/run-once.js';

/** The JSON in a file, whatever it is. @throws Explained */
export function jsonIn(file: string): unknown {
  if (!existsSync(file)) throw new Explained(`There is no file ${file}.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Explained(`${file} is no JSON: ${error instanceof Error ? error.message : 'it cannot be read'}`);
  }
}

/** What is wrong with an edition, beside the layers above it; the shipped edition of the same id is what it replaces. */
export const faultsOf = (edition: unknown): readonly EditionError[] => {
  const id = typeof edition === 'object' && edition !== null && 'id' in edition ? edition.id : undefined;
  return checkEdition(
    edition,
    editions.filter((one) => one.id !== id && (one.layer === 'statute' || one.layer === 'general')),
  );
};

export const faultLines = (faults: readonly EditionError[]): readonly string[] =>
  faults.flatMap(({ path, wrong, cure }) => [`${path}: ${wrong}`, `    ${cure}`]);

/** A shipped edition by its id, or a sound one from a file. @throws Explained */
export function editionNamed(name: string): Edition {
  const shipped = editions.find(({ id }) => id === name);
  if (shipped !== undefined) return shipped;
  if (!existsSync(name))
    throw new Explained(
      `There is no edition and no file ${name}. Editions: ${editions.map(({ id }) => id).join(', ')}.`,
    );
  const read = jsonIn(name);
  const faults = faultsOf(read);
  if (faults.length > 0) throw new Explained([`${name} is not a sound edition:`, ...faultLines(faults)].join('\n'));
  return read as Edition;
}
