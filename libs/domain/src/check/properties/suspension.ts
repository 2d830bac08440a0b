import { calendarDays } from '../../calendar/index.js';
import { staffKinds } from '../../language/parties.js';
import { wordOf } from '../../case/index.js';
import type { PropertyOf } from './property.js';

/** The longest there is, whatever an edition says: WPO 40c and WVO 2020 8.14 for pupils, the collective agreements for staff. */
const longest = { pupil: 7, staff: 28 } as const;

/** Suspension only after a hearing (or urgently, and then heard afterwards), in writing, within the maximum. */
export const suspensions: PropertyOf = () => ({
  id: 'suspension',
  says: 'A suspension comes only after hearing, in writing, and within the maximum.',
  accepted({ point: { state } }, { draft }) {
    const { type, data } = draft;
    const track = state.tracks[draft.track ?? ''];
    const about = type === 'measure.propose' ? data : track?.about;
    if (about?.['measure'] !== 'suspension') return undefined;
    const party = state.parties[draft.party ?? track?.party ?? ''];
    const staff = (staffKinds as readonly unknown[]).includes(party?.kind);
    if (type === 'measure.propose') {
      const [from, until] = [wordOf(data['from']), wordOf(data['until'])];
      if (data['from'] === undefined || data['until'] === undefined) return 'it has no end';
      return until > from && calendarDays(from, until) <= (staff ? longest.staff : longest.pupil)
        ? undefined
        : `it lasts ${until > from ? calendarDays(from, until) : 0} days`;
    }
    if (type === 'measure.announce')
      return data['manner'] === 'appMessage' ? 'it is announced by a message in an app' : undefined;
    const rightful = about['urgent'] === true && !staff;
    if (type === 'case.close' || type !== 'measure.decide' || data['decision'] !== 'impose' || rightful)
      return undefined;
    const heard = state.acts.some(
      (act) =>
        act.party === track?.party &&
        (act.type === 'hearing.record' || (act.type === 'measure.defend' && act.track === track?.id)),
    );
    const defended = state.acts.some((act) => act.type === 'measure.defend' && act.track === track?.id);
    const lapsed = Object.entries(state.settled).some(
      ([key, how]) => how === 'lapsed' && key.split('/')[1] === track?.id,
    );
    return heard || defended || lapsed ? undefined : 'nobody was heard';
  },
  point({ point: { state } }) {
    const unheard = Object.values(state.tracks).find(
      ({ about, party, state: at }) =>
        about['measure'] === 'suspension' &&
        ['announced', 'inForce', 'ended'].includes(at) &&
        state.stage === 'closed' &&
        !state.acts.some((act) => ['hearing.record', 'measure.defend'].includes(act.type) && act.party === party),
    );
    return unheard === undefined ? undefined : 'the case is closed and whoever was suspended was never heard';
  },
});
