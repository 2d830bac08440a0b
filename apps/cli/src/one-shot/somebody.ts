import type { Actor, Directory } from '#libs/application';
import { Explained } from './run-once.js';

/** Somebody of an organisation, named on a command line by its short name and his e-mail address or id. @throws Explained */
export async function somebodyOf(directory: Directory, name: string, as: string): Promise<Actor> {
  const organisation = await directory.organisationByShortName(name);
  if (organisation === undefined) throw new Explained(`There is no organisation ${name}.`);
  const system: Actor = { organisation: organisation.id, person: 'system', role: 'system' };
  const person = (await directory.people(system)).find(({ id, email }) => id === as || email === as);
  if (person === undefined) throw new Explained(`Nobody of ${name} is known as ${as}.`);
  return { organisation: organisation.id, person: person.id };
}
