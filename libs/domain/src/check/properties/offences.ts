import type { PropertyOf } from './property.js';
import type { Seen } from '../explore.js';
import { staffKinds } from '../../language/parties.js';

const acts = (seen: Seen, type: string, where: Readonly<Record<string, unknown>>): boolean =>
  seen.point.state.acts.some(
    (act) => act.type === type && Object.entries(where).every(([field, value]) => act.data[field] === value),
  );

/**
 * An ordinary complaint on what was reported as a possible sexual offence by staff against a pupil goes the same way, unless it is about
 * somebody else, about something else that was raised of him, or the consultation left no suspicion.
 */
function isOfOffence({ point: { state } }: Seen, party: string | undefined): boolean {
  const { possiblySexual, subjectKind, victimKind } = state.acts[0]?.data ?? {};
  const raised = (of: (offence: unknown) => boolean): boolean =>
    state.acts.some(
      (act) => act.type === 'qualification.raise' && act.data['of'] === 'possiblyCriminal' && of(act.data['offence']),
    );
  const whom = state.parties[party ?? ''];
  return (
    possiblySexual === 'yes' &&
    (staffKinds as readonly unknown[]).includes(subjectKind) &&
    victimKind === 'pupil' &&
    (whom === undefined || (staffKinds as readonly unknown[]).includes(whom.kind)) &&
    !raised((offence) => offence !== 'sexualByStaff') &&
    !state.acts.some((act) => act.type === 'outsideReport.conclude' && act.data['reasonableSuspicion'] === false)
  );
}

/** WPO 4a, WVO 2020 3.39: consult, conclude, tell the parents and the person concerned, then the police. */
export const policeOrder: PropertyOf = () => ({
  id: 'order of the police report',
  says: 'After a consultation on a sexual offence the police are told only in the lawful order.',
  accepted(seen, { draft: { type, data, party } }) {
    if (type !== 'outsideReport.make' || data['to'] !== 'police') return undefined;
    const { parties, acts: all } = seen.point.state;
    if (data['sort'] !== 'sexualOffence' && !(data['sort'] === 'schoolComplaint' && isOfOffence(seen, party)))
      return undefined;
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
