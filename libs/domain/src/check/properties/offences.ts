import type { PropertyOf } from './property.js';
import type { Seen } from '../explore.js';

const acts = (seen: Seen, type: string, where: Readonly<Record<string, unknown>>): boolean =>
  seen.point.state.acts.some(
    (act) => act.type === type && Object.entries(where).every(([field, value]) => act.data[field] === value),
  );

/** WPO 4a, WVO 2020 3.39: consult, conclude, tell the parents and the person concerned, then the police. */
export const policeOrder: PropertyOf = () => ({
  id: 'order of the police report',
  says: 'After a consultation on a sexual offence the police are told only in the lawful order.',
  accepted(seen, { draft: { type, data } }) {
    if (type !== 'outsideReport.make' || data['to'] !== 'police' || data['sort'] !== 'sexualOffence') return undefined;
    const { parties, acts: all } = seen.point.state;
    if (!acts(seen, 'outsideReport.make', { to: 'confidentialInspector', about: 'sexualOffence' }))
      return 'the confidential inspector was not consulted';
    if (!acts(seen, 'outsideReport.conclude', { reasonableSuspicion: true }))
      return 'no reasonable suspicion was concluded';
    if (acts(seen, 'policeOrder.record', {})) return undefined;
    const told = (id: string): boolean =>
      all.some((act) => act.type === 'party.inform' && act.party === id && act.data['about'] === 'policeReport');
    const untold = Object.values(parties).find(
      ({ id, role, of }) =>
        (role === 'subject' || (role === 'parentOf' && parties[of ?? '']?.role === 'victim')) && !told(id),
    );
    return untold === undefined ? undefined : `${untold.id} (${untold.role}) was not told before`;
  },
});
