import type { Predicate } from './predicate.js';

export const papers = {
  /** A paper about a possible offence: the notice of it, or a letter recorded after it was raised as such for this person. */
  isCriminalPaper: (view) => {
    const paper = view.step?.data['paper'];
    if (paper === undefined) return view.step?.complete === false ? undefined : false;
    return view
      .actsOf('qualification.raise')
      .some((act) => act.data['of'] === 'possiblyCriminal' && paper === `s${act.seq}`);
  },

  /** The paper is the decision itself: its letter, or the record of it. */
  isDecisionPaper: (view) => {
    const paper = view.step?.data['paper'];
    if (paper === undefined) return view.step?.complete === false ? undefined : false;
    return (
      view.actsOf('letter.issue').some((act) => act.data['paper'] === paper && act.data['letter'] === 'decision') ||
      view.actsOf('measure.decide').some((act) => paper === `s${act.seq}`)
    );
  },
} as const satisfies Record<string, Predicate>;
