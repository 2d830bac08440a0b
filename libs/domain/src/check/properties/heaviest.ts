import type { PropertyOf } from './property.js';
import { onTrack } from './property.js';

const heaviest: readonly unknown[] = ['dismissal', 'summaryDismissal', 'removal'];

/** Dismissal, summary dismissal and removal: a decision of the board, by another than the proposer, after hearing or lapsed defence. */
export const heaviestMeasures: PropertyOf = () => ({
  id: 'heaviest measures',
  says: 'Dismissal, summary dismissal and removal come only by a decision of the board, by another than the proposer, after a hearing or a lapsed defence.',
  accepted(seen, { draft, player }) {
    const { state } = seen.point;
    const track = state.tracks[draft.track ?? ''];
    if (draft.type === 'outcome.record' && draft.data['outcome'] === 'endOfRelation')
      return state.parties[draft.party ?? '']?.kind === 'pupil' ? 'a pupil is sent away without a removal' : undefined;
    if (track === undefined || !heaviest.includes(track.about['measure'])) return undefined;
    if (['measure.start', 'measure.finalise', 'measure.announce'].includes(draft.type))
      return onTrack(seen, track.id, 'measure.decide').some(({ data }) => data['decision'] === 'impose')
        ? undefined
        : 'it takes effect without a decision';
    if (draft.type !== 'measure.decide' || draft.data['decision'] !== 'impose') return undefined;
    if (!['board', 'supervisoryBoard'].includes(player.role)) return `${player.name} decides on it, and not the board`;
    if (track.openedBy.person === player.person) return 'whoever proposed it decides on it';
    const heard = state.acts.some(({ type, party }) => type === 'hearing.record' && party === track.party);
    const defended = onTrack(seen, track.id, 'measure.defend').length > 0;
    const lapsed = seen.world.book.duties.some(
      ({ id, step }) => step === 'measure.defend' && state.settled[`${id}/${track.id}/1`] === 'lapsed',
    );
    return heard || defended || lapsed ? undefined : 'nobody was heard, and no term for a defence has run out';
  },
});
