import type { Act } from '../../state.js';
import { paperOf, type View } from '../view.js';
import { word, type Predicate } from './predicate.js';

/** Acts about papers, not papers themselves. */
const aboutPapers: readonly Act['type'][] = ['paper.file', 'paper.leaveOut'];

/** The notice of a possible offence, the answer to it, and what went to police or confidential inspector about it. */
function isAboutOffence(act: Act, view: View): boolean {
  const track = act.track === undefined ? undefined : view.state.tracks[act.track];
  if (track?.machine === 'qualification') return track.about['of'] === 'possiblyCriminal';
  return track?.machine === 'outsideReport' && ['police', 'confidentialInspector'].includes(word(track.about['to']));
}

export const papers = {
  /** A paper about a possible offence: the notice of it, or a letter recorded after it was raised as such for this person. */
  isCriminalPaper: (view) => {
    const paper = view.step?.data['paper'];
    if (paper === undefined) return view.step?.complete === false ? undefined : false;
    return view.state.acts.some((act) => isAboutOffence(act, view) && paperOf(act) === paper);
  },

  isDecisionOrItsHearing: (view) => {
    const paper = view.step?.data['paper'];
    if (paper === undefined) return view.step?.complete === false ? undefined : false;
    const own = (type: Act['type']): readonly Act[] =>
      view.actsOf(type).filter(({ party }) => party === view.party?.id);
    const decisions = own('measure.decide');
    return (
      own('letter.issue').some((act) => act.data['letter'] === 'decision' && paperOf(act) === paper) ||
      decisions.some((act) => paperOf(act) === paper) ||
      own('hearing.record').some((act) => paperOf(act) === paper && decisions.some(({ seq }) => seq > act.seq))
    );
  },

  isPaperOfCase: (view) => {
    const paper = view.step?.data['paper'];
    if (paper === undefined) return view.step?.complete === false ? undefined : false;
    return view.state.acts.some((act) => !aboutPapers.includes(act.type) && paperOf(act) === paper);
  },

  namesPupil: (view, { field }) => {
    const named = view.step?.data[String(field)];
    if (named === undefined) return view.step?.complete === false ? undefined : false;
    return view.state.parties[word(named)]?.kind === 'pupil';
  },

  isParentOfFounded: (view) => {
    const child = view.party?.role === 'parentOf' ? view.party.of : undefined;
    if (child === undefined || view.state.parties[child]?.role !== 'subject') return false;
    return view.actsOf('finding.record').findLast(({ party }) => party === child)?.data['founded'] === 'founded';
  },
} satisfies Record<string, Predicate>;
