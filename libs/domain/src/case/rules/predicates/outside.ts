import type { Act } from '../../state.js';
import type { View } from '../view.js';
import { ofTrack, type Predicate, strings, word } from './predicate.js';

/** Steps about the person of this track, taken since it was opened. */
const since = (view: View, type: Act['type'], seq: number): readonly Act[] =>
  view.actsOf(type).filter((act) => act.party === view.party?.id && act.seq > seq);

const opened = (view: View): number => view.track?.openedSeq ?? 0;

/** What was reported outside the school about a question such as boundary-crossing or possibly criminal. */
export const outside = {
  inspectorCalledAfter: (view) => {
    const decided = ofTrack(view, 'qualification.decide').at(-1);
    return (
      decided !== undefined &&
      since(view, 'outsideReport.make', decided.seq).some(
        ({ data }) => data['to'] === 'confidentialInspector' && data['manner'] === 'phone',
      )
    );
  },

  policeToldSince: (view, { sorts }) =>
    since(view, 'outsideReport.make', opened(view)).some(
      ({ data }) => data['to'] === 'police' && strings(sorts).includes(word(data['sort'])),
    ),

  policeDeclinedSince: (view) =>
    since(view, 'outsideReport.decline', opened(view)).some(({ data }) => data['to'] === 'police'),
} satisfies Record<string, Predicate>;
