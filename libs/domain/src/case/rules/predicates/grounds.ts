import type { Act } from '../../state.js';
import type { View } from '../view.js';
import { paperOf } from '../view.js';
import { strings, type Predicate, word } from './predicate.js';

const told: readonly string[] = ['announced', 'inForce', 'ended'];
/** What a decision stands on: what was established, what was breached, what was proposed, and the decision itself. */
const grounds: readonly Act['type'][] = ['finding.record', 'breach.assess', 'measure.propose', 'measure.decide'];

const toldMeasures = (view: View, party: string | undefined): readonly NonNullable<View['track']>[] =>
  Object.values(view.state.tracks).filter(
    (track) => track.machine === 'measure' && track.party === party && told.includes(track.state),
  );

export const groundsOf = {
  /** The correction at hand changes nothing on which a measure stands that this person was told of already. */
  leavesToldGrounds: (view) => {
    const named = view.step?.data['step'];
    if (named === undefined) return view.step?.complete === false ? undefined : true;
    const act = view.state.acts.find(({ seq }) => seq === named);
    if (act === undefined || !grounds.includes(act.type)) return true;
    const standing = toldMeasures(view, act.party);
    return !standing.some((track) =>
      act.track === undefined ? act.seq < decidedAt(view, track.id) : act.track === track.id,
    );
  },

  /** A measure was imposed on this person, he was told of it, and it was not taken back. */
  wasToldMeasure: (view) => toldMeasures(view, view.party?.id).length > 0,

  /** One of these measures was imposed on this person in this case, or in an earlier one as far as suspensions go. */
  hadMeasure: (view, { measures }) =>
    toldMeasures(view, view.party?.id).some(
      (track) => track.id !== view.track?.id && strings(measures).includes(word(track.about['measure'])),
    ) ||
    (strings(measures).includes('suspension') && (view.outside?.earlierSuspensions ?? 0) > 0),

  /** The paper is about this person, about those who stand beside him, or about nobody in particular. */
  paperIsOwn: (view) => {
    const paper = view.step?.data['paper'];
    if (paper === undefined) return view.step?.complete === false ? undefined : true;
    const own = view.party?.id;
    return view.state.acts
      .filter((act) => act.type !== 'paper.file' && act.type !== 'paper.leaveOut' && paperOf(act) === paper)
      .every(({ party }) => {
        if (party === undefined || party === own) return true;
        return view.state.parties[party]?.of === own || view.party?.of === party;
      });
  },
} as const satisfies Record<string, Predicate>;

const decidedAt = (view: View, track: string): number =>
  view.actsOf('measure.decide').findLast((act) => act.track === track)?.seq ?? 0;
