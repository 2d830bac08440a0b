import { calendarDays } from '../../../calendar/index.js';
import type { PlainData } from '../../steps/index.js';
import type { View } from '../view.js';
import { type Predicate, strings } from './predicate.js';

/** The period of the measure at hand: as proposed now, or as its track was opened. */
function period(view: View): { from?: string; until?: string } {
  const data = view.step?.type === 'measure.propose' ? view.step.data : view.track?.about;
  return { from: data?.['from'] as string | undefined, until: data?.['until'] as string | undefined };
}

/** One suspension begins where the other ended: together they are one (T2.1). */
const follows = (one: PlainData, other: PlainData | undefined): boolean =>
  one['until'] !== undefined &&
  other !== undefined &&
  (one['until'] === other['from'] || other['until'] === one['from']);

const measureAgainst = (view: View): View['track'] => view.state.tracks[String(view.track?.about['against'])];

export const measures = {
  /** Length of the measure in calendar days, its end exclusive (decision 27). */
  lastsAtMost: (view, { days }) => {
    const { from, until } = period(view);
    if (from === undefined || until === undefined) return view.step?.complete === false ? undefined : false;
    const length = calendarDays(from, until);
    return length >= 1 && length <= Number(days);
  },

  /** It has a first and a last day; open-ended measures do not exist. */
  hasPeriod: (view) => {
    const { from, until } = period(view);
    if (from === undefined || until === undefined) return view.step?.complete === false ? undefined : false;
    return calendarDays(from, until) >= 1;
  },

  /** The measure starts today or later: nothing is imposed backwards. */
  startsNotBefore: (view) => {
    const { from } = period(view);
    if (from === undefined) return view.step?.complete === false ? undefined : true;
    return from >= view.on;
  },

  /** Enough words: a reason is linked to what was found, so a finding of this party's own conduct exists. */
  groundIsOwnConduct: (view) =>
    view
      .actsOf('finding.record')
      .some(
        (act) => act.party === view.party?.id && act.data['ownConduct'] === true && act.data['founded'] === 'founded',
      ),

  /** A removal of the same pupil is under way and the inspectorate has been consulted: only then may a VO suspension run with it (T2.11). */
  removalRuns: (view) =>
    Object.values(view.state.tracks).some(
      (track) =>
        track.machine === 'measure' &&
        track.about['measure'] === 'removal' &&
        track.party === view.party?.id &&
        ['intended', 'decided', 'announced'].includes(track.state) &&
        view.actsOf('measure.consultInspectorate').some((act) => act.track === track.id),
    ),

  /** No earlier suspension of this person in this case ends where this one starts, unless it is an extension with its own hearing. */
  followsNoSuspension: (view) => {
    const { from } = period(view);
    if (from === undefined) return view.step?.complete === false ? undefined : true;
    return !Object.values(view.state.tracks).some(
      (track) =>
        track.id !== view.track?.id &&
        track.machine === 'measure' &&
        track.party === view.party?.id &&
        track.about['measure'] === 'suspension' &&
        !['rejected', 'withdrawn', 'annulled'].includes(track.state) &&
        Math.abs(calendarDays(String(track.about['until'] ?? from), from)) <= 1,
    );
  },

  /** Access to school is denied on at least so many school days, all suspensions of this person in this case together. */
  deniesAtLeast: (view, { schoolDays }) => {
    const counted = Object.values(view.state.tracks)
      .filter(
        (track) =>
          track.machine === 'measure' && track.party === view.party?.id && track.about['measure'] === 'suspension',
      )
      .filter((track) => track.id === view.track?.id || follows(track.about, view.track?.about))
      .map((track) => Number(track.about['schoolDays'] ?? 0));
    return counted.reduce((sum, days) => sum + days, 0) >= Number(schoolDays);
  },

  /** The measure this objection is against is one of these. */
  isAgainst: (view, { measures }) => strings(measures).includes(String(measureAgainst(view)?.about['measure'])),

  /** The measure an objection was against no longer stands. */
  measureUndone: (view) => ['annulled', 'withdrawn'].includes(measureAgainst(view)?.state ?? ''),

  /** This staff member was suspended in this case before, and that suspension was not taken back. */
  wasSuspended: (view) =>
    Object.values(view.state.tracks).some(
      (track) =>
        track.machine === 'measure' &&
        track.party === view.party?.id &&
        ['suspension', 'interimSuspension'].includes(String(track.about['measure'])) &&
        ['announced', 'inForce', 'ended'].includes(track.state),
    ),

  /** The way against this measure (objection, appeal) has been opened. */
  remedyOpened: (view) =>
    Object.values(view.state.tracks).some(
      (track) => track.machine === 'objection' && track.about['against'] === view.track?.id,
    ),

  /** A measure was imposed on this person, whatever became of it later. */
  measureImposed: (view) =>
    view.actsOf('measure.decide').some((act) => act.party === view.party?.id && act.data['decision'] === 'impose'),
} as const satisfies Record<string, Predicate>;
