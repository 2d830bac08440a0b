import type { HeldRole } from '#libs/domain';
import type { Actor, Directory } from '../ports/index.js';

/** Roles somebody holds in his own right: one that was lent, for a measure or for a week, makes no protocol, and makes nobody a second person. */
export async function ownRoles(directory: Directory, actor: Actor): Promise<readonly HeldRole[]> {
  const held = await directory.rolesOf(actor, actor.person);
  return held.filter(({ inPlaceOf }) => inPlaceOf === undefined).map(({ role }) => role);
}
