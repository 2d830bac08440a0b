import { calendarDays, dateIn } from '../../../calendar/index.js';
import type { View } from '../view.js';
import { type Predicate, word } from './predicate.js';

/** The days from the taking of a device to the day it goes back. */
function daysKept({ state }: View, track: string | undefined, until: string): number {
  const taken = state.acts.find(({ seq }) => seq === state.tracks[track ?? '']?.openedSeq);
  return taken === undefined || until === '' ? 0 : calendarDays(dateIn(taken.at), until);
}

/** How long the device at hand is to be kept; nothing while that is not filled in. */
function daysAsked(view: View): number | undefined {
  const until = word(view.step?.data['until']);
  return until === '' && view.step?.complete === false ? undefined : daysKept(view, view.track?.id, until);
}

/** What a school keeps of a pupil for a time, and what a pupil signed. */
export const keeping = {
  keptAtMost: (view, { days }) => {
    const asked = daysAsked(view);
    return asked === undefined ? undefined : asked <= Number(days);
  },

  keptLongerThanBefore: (view) => {
    const asked = daysAsked(view);
    if (asked === undefined) return undefined;
    return view
      .actsOf('custody.keep')
      .filter(({ track }) => {
        const other = view.state.tracks[track ?? ''];
        return other?.party === view.party?.id && other?.state !== 'annulled' && track !== view.track?.id;
      })
      .every(({ track, data }) => asked > daysKept(view, track, word(data['until'])));
  },

  namesOwnContract: (view, { field }) => {
    const named = view.state.tracks[word(view.step?.data[String(field)])];
    return named?.party === view.party?.id && named?.about['measure'] === 'contract';
  },
} satisfies Record<string, Predicate>;
