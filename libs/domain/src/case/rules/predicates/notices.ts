import { nextReachable } from '../../../calendar/index.js';
import { epochMs } from '../../../calendar/amsterdam.js';
import { ofTrack, type Predicate, word } from './predicate.js';

export const notices = {
  /** The act at hand was recorded outside the working hours of the organisation. */
  inFreeTime: (view, { from, until }) => {
    if (view.act === undefined) return false;
    const { at } = view.act;
    return epochMs(nextReachable(at, { from: word(from), until: word(until) })) > epochMs(at);
  },

  /** Since this measure was announced, a body outside was told of it. Another measure's announcement changes nothing. */
  reportedSinceAnnounced: (view, { to, about }) => {
    const announced = ofTrack(view, 'measure.announce').at(-1);
    return (
      announced !== undefined &&
      view
        .actsOf('outsideReport.make')
        .some(
          (act) =>
            act.party === view.party?.id &&
            act.data['to'] === to &&
            act.data['about'] === about &&
            act.seq > announced.seq,
        )
    );
  },

  /** A term of this rule ran out, for this track where one is at hand. */
  termLapsed: (view, { rule }) =>
    view.actsOf('deadline.lapse').some((act) => {
      const [id, about] = word(act.data['obligation']).split('/');
      return id === rule && (view.track === undefined || !about?.startsWith('t') || about === view.track.id);
    }),
} satisfies Record<string, Predicate>;
