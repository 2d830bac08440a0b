import { type Predicate, strings } from './predicate.js';

export const hearings = {
  /** A hearing of this party was held after the step this one answers (its proposal, or the intention), on an earlier moment. */
  heardSinceProposal: (view, { purpose }) => {
    const since = view.track?.openedSeq ?? 0;
    return view
      .actsOf('hearing.record')
      .some(
        (act) =>
          act.party === view.party?.id && act.seq > since && strings(purpose).includes(String(act.data['purpose'])),
      );
  },

  /** The hearing was on an earlier day than this decision: a decision handed over in the same meeting was taken before it (LKC 106652). */
  heardOnEarlierDay: (view) =>
    view
      .actsOf('hearing.record')
      .some(
        (act) =>
          act.party === view.party?.id && act.seq > (view.track?.openedSeq ?? 0) && String(act.data['on']) < view.on,
      ),

  /** Every one of the pupil's parents in the case was heard, or was offered it and declined. */
  parentsHeard: (view, { purpose }) => {
    const heard = view.actsOf('hearing.record').filter((act) => strings(purpose).includes(String(act.data['purpose'])));
    if (heard.some((act) => act.party === view.party?.id && act.data['parentsPresent'] === 'yes')) return true;
    const parents = Object.values(view.state.parties).filter(
      (party) => party.role === 'parentOf' && party.of === view.party?.id,
    );
    return parents.length > 0 && parents.every((parent) => heard.some((act) => act.party === parent.id));
  },

  /** What the subject's parents, or the victim's, were told. */
  parentsOfInformed: (view, { role, about }) => {
    const children = Object.values(view.state.parties).filter((party) => party.role === role && party.kind === 'pupil');
    const informed = view.actsOf('party.inform').filter((act) => strings(about).includes(String(act.data['about'])));
    return children.every((child) => {
      const parents = Object.values(view.state.parties).filter(
        (party) => party.role === 'parentOf' && party.of === child.id,
      );
      return parents.length > 0 && parents.every((parent) => informed.some((act) => act.party === parent.id));
    });
  },
} as const satisfies Record<string, Predicate>;
