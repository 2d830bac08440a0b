import { dateIn } from '../../calendar/index.js';
import { wordOf, type PlainValue } from '../../case/index.js';
import type { PropertyOf } from './property.js';
import { onTrack } from './property.js';

const listOf = (value: PlainValue | undefined): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];

/** G19: nothing outside the grant, no access before secrecy, none after expiry. */
export const dataInspections: PropertyOf = () => ({
  id: 'data inspection',
  says: 'Nothing is looked at outside the grant, before secrecy was accepted, or after the grant ended.',
  accepted(seen, { draft, player }) {
    if (draft.type !== 'inspection.look' && draft.type !== 'inspection.setActions') return undefined;
    const grant = onTrack(seen, draft.track, 'inspection.grant').at(-1);
    if (grant === undefined) return 'there is no grant';
    if (!['board', 'supervisoryBoard'].includes(grant.by.role))
      return `the grant is of ${grant.by.role}, and not of the board`;
    const scope = listOf(grant.data['scope']);
    if (dateIn(seen.point.at) >= wordOf(grant.data['until'])) return 'the grant has ended';
    const wanted = listOf(draft.data[draft.type === 'inspection.look' ? 'at' : 'actions']);
    if (wanted.some((one) => !scope.includes(one))) return `${wanted.join(', ')} is outside the grant`;
    if (draft.type === 'inspection.setActions') return undefined;
    const set = listOf(onTrack(seen, draft.track, 'inspection.setActions').at(-1)?.data['actions']);
    if (wanted.some((one) => !set.includes(one))) return `${wanted.join(', ')} is outside the actions that were set`;
    const named = [
      ...listOf(grant.data['authorised']),
      ...onTrack(seen, draft.track, 'inspection.authorise').flatMap(({ data }) => listOf(data['person'])),
    ];
    if (!named.includes(player.person)) return `${player.name} was not named`;
    return onTrack(seen, draft.track, 'inspection.acceptSecrecy').some(({ by }) => by.person === player.person)
      ? undefined
      : `${player.name} has not accepted secrecy`;
  },
});
