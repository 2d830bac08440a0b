import type { Act } from '../../state.js';
import type { View } from '../view.js';
import { ofTrack, type Predicate, strings, word } from './predicate.js';

/** Those the board named for an inspection, at the leave and after it. */
const authorised = (view: View): readonly string[] => [
  ...ofTrack(view, 'inspection.grant').flatMap((act) => strings(act.data['authorised'])),
  ...ofTrack(view, 'inspection.authorise').flatMap((act) => strings(act.data['person'])),
];

const grantOf = (view: View): Act | undefined => ofTrack(view, 'inspection.grant').at(-1);

export const inspection = {
  /** The actions set, or the look taken, lie within what the board allowed. */
  withinGrant: (view, { field }) => {
    const wanted = view.step?.data[String(field)];
    if (wanted === undefined) return view.step?.complete === false ? undefined : false;
    const allowed = strings(grantOf(view)?.data['scope']);
    return strings(wanted).every((one) => allowed.includes(one));
  },

  withinActions: (view, { field }) => {
    const wanted = view.step?.data[String(field)];
    if (wanted === undefined) return view.step?.complete === false ? undefined : false;
    const set = strings(ofTrack(view, 'inspection.setActions').at(-1)?.data['actions']);
    return strings(wanted).every((one) => set.includes(one));
  },

  /** No wider than what was asked. */
  withinRequest: (view, { field }) => {
    const wanted = view.step?.data[String(field)];
    if (wanted === undefined) return view.step?.complete === false ? undefined : false;
    return strings(wanted).every((one) => strings(view.track?.about['scope']).includes(one));
  },

  endsWithinRequest: (view) => {
    const until = view.step?.data['until'];
    if (until === undefined) return view.step?.complete === false ? undefined : false;
    return word(until) > view.on && word(until) <= word(view.track?.about['until']);
  },

  namedAcceptedSecrecy: (view) => {
    const named = view.act?.data['authorised'] ?? view.act?.data['person'];
    return ofTrack(view, 'inspection.acceptSecrecy').some(({ by }) => by.person === named);
  },

  /** The end date of the leave, exclusive, has not come. */
  grantRuns: (view) => view.on < word(grantOf(view)?.data['until'] ?? ''),

  grantIsOver: (view) => grantOf(view) !== undefined && view.on >= word(grantOf(view)?.data['until']),

  actorIsAuthorised: (view) => (view.asking ? authorised(view).includes(view.asking.actor.person) : undefined),

  actorAcceptedSecrecy: (view) =>
    view.asking
      ? ofTrack(view, 'inspection.acceptSecrecy').some((act) => act.by.person === view.asking?.actor.person)
      : undefined,
} satisfies Record<string, Predicate>;
