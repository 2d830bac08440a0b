import { dateIn } from '../../../calendar/index.js';
import type { Act } from '../../state.js';
import type { View } from '../view.js';
import { ofTrack, type Predicate, strings, word } from './predicate.js';

/** Where this measure began to be discussed: its intention, or its proposal while there is none. */
const begun = (view: View): number => ofTrack(view, 'measure.intend').at(-1)?.seq ?? view.track?.openedSeq ?? 0;

const parentsOf = (view: View): readonly string[] =>
  Object.values(view.state.parties)
    .filter((party) => party.role === 'parentOf' && party.of === view.party?.id)
    .map(({ id }) => id);

/** Hearings since the intention, of these purposes. */
const hearingsSince = (view: View, purpose: unknown): readonly Act[] =>
  view
    .actsOf('hearing.record')
    .filter((act) => act.seq > begun(view) && strings(purpose).includes(word(act.data['purpose'])));

/** What people were told about these matters, in the whole case or since the track at hand began. */
function toldOf(view: View, about: unknown, sinceTrack: boolean): readonly Act[] {
  const begun = sinceTrack ? (view.track?.openedSeq ?? 0) : 0;
  return view
    .actsOf('party.inform')
    .filter((act) => act.seq > begun && strings(about).includes(word(act.data['about'])));
}

/** Each parent of a minor was told, or whoever is of age himself. */
function areTold(view: View, told: readonly Act[]): boolean {
  const whom = view.party?.kind === 'pupil' && view.party.band !== 'adult' ? parentsOf(view) : [view.party?.id];
  return whom.length > 0 && whom.every((id) => told.some((act) => act.party === id));
}

export const hearings = {
  /** A hearing of this party was held after the step this one answers (its proposal, or the intention), on an earlier moment. */
  heardSinceProposal: (view, { purpose }) => {
    const since = view.track?.openedSeq ?? 0;
    return view
      .actsOf('hearing.record')
      .some(
        (act) =>
          act.party === view.party?.id && act.seq > since && strings(purpose).includes(word(act.data['purpose'])),
      );
  },

  /** This party was heard, or was offered it, after the intention of the measure at hand. */
  heardSinceIntention: (view, { purpose }) => hearingsSince(view, purpose).some((act) => act.party === view.party?.id),

  /** Every parent was heard after the intention, beside the pupil or alone, or was offered it and declined. */
  parentsHeardSinceIntention: (view, { purpose }) => {
    const heard = hearingsSince(view, purpose);
    if (heard.some((act) => act.party === view.party?.id && act.data['parentsPresent'] === 'yes')) return true;
    const parents = parentsOf(view);
    return parents.length > 0 && parents.every((id) => heard.some((act) => act.party === id));
  },

  /** Pupil and parents were heard on earlier days than this decision: one handed over in the same meeting was taken before it (LKC 106652). */
  heardOnEarlierDay: (view) => {
    const circle = [view.party?.id, ...parentsOf(view)];
    const heard = hearingsSince(view, ['facts', 'intention']).filter((act) => circle.includes(act.party));
    return heard.length > 0 && heard.every((act) => word(act.data['on']) < view.on);
  },

  /** Since the last earlier suspension of this person was proposed, he was heard again, or was offered it. */
  heardSinceEarlierSuspension: (view) => {
    const earlier = Object.values(view.state.tracks).filter(
      ({ id, machine, party, about, state }) =>
        id !== view.track?.id &&
        machine === 'measure' &&
        party === view.party?.id &&
        about['measure'] === 'suspension' &&
        !['rejected', 'withdrawn', 'annulled', 'proposed'].includes(state),
    );
    const last = Math.max(0, ...earlier.map(({ openedSeq }) => openedSeq));
    const circle = [view.party?.id, ...parentsOf(view)];
    return last === 0 || view.actsOf('hearing.record').some((act) => act.seq > last && circle.includes(act.party));
  },

  /** A class teacher of this pupil was heard. */
  teacherHeard: (view) =>
    Object.values(view.state.parties)
      .filter((party) => party.role === 'teacherOf' && party.of === view.party?.id)
      .some((teacher) => view.actsOf('hearing.record').some((act) => act.party === teacher.id)),

  /** Every one of the pupil's parents in the case was heard, or was offered it and declined. */
  parentsHeard: (view, { purpose }) => {
    const heard = view.actsOf('hearing.record').filter((act) => strings(purpose).includes(word(act.data['purpose'])));
    if (heard.some((act) => act.party === view.party?.id && act.data['parentsPresent'] === 'yes')) return true;
    const parents = Object.values(view.state.parties).filter(
      (party) => party.role === 'parentOf' && party.of === view.party?.id,
    );
    return parents.length > 0 && parents.every((parent) => heard.some((act) => act.party === parent.id));
  },

  /** Each parent of this person was told; whoever is of age is told himself. */
  parentsTold: (view, { about, since }) => areTold(view, toldOf(view, about, since === 'track')),

  /** The same, since the measure at hand was proposed, and no later than its first day. */
  parentsToldByStart: (view, { about }) => {
    const from = word(view.track?.about['from']);
    return areTold(
      view,
      toldOf(view, about, true).filter(({ at }) => dateIn(at) <= from),
    );
  },

  /** The parents of every minor pupil in this role were told; whoever is of age is told himself. */
  parentsOfInformed: (view, { role, about }) => {
    const children = Object.values(view.state.parties).filter(
      (party) => party.role === role && party.kind === 'pupil' && party.band !== 'adult',
    );
    const informed = view.actsOf('party.inform').filter((act) => strings(about).includes(word(act.data['about'])));
    return children.every((child) => {
      const parents = Object.values(view.state.parties).filter(
        (party) => party.role === 'parentOf' && party.of === child.id,
      );
      return parents.length > 0 && parents.every((parent) => informed.some((act) => act.party === parent.id));
    });
  },
} satisfies Record<string, Predicate>;
