import { calendarDays, dateIn, endOfTerm, isWorkingDay } from '../../../calendar/index.js';
import type { PlainData } from '../../steps/index.js';
import type { View } from '../view.js';
import { type Predicate, strings, word } from './predicate.js';

/** The period of the measure at hand: as proposed now, or as its track was opened. */
function period(view: View): { from?: string; until?: string } {
  const opens = view.step?.type === 'measure.propose' || view.step?.type === 'account.revoke';
  const data = opens ? view.step?.data : view.track?.about;
  return { from: data?.['from'] as string | undefined, until: data?.['until'] as string | undefined };
}

type Track = NonNullable<View['track']>;

const undone: readonly string[] = ['rejected', 'withdrawn', 'annulled'];

/** Suspensions of this party that were not taken back, other than the one at hand. */
const otherSuspensions = (view: View): readonly Track[] =>
  Object.values(view.state.tracks).filter(
    (track) =>
      track.id !== view.track?.id &&
      track.machine === 'measure' &&
      track.party === view.party?.id &&
      track.about['measure'] === 'suspension' &&
      !undone.includes(track.state),
  );

/** No day of work lies between two days: a weekend is no return to school. */
function adjoin(end: string, begin: string): boolean {
  if (begin <= end) return true;
  for (let day = end; day < begin; day = dayAfter(day)) if (isWorkingDay(day)) return false;
  return true;
}

const dayAfter = (day: string): string => endOfTerm({ amount: 1, unit: 'days' }, day).lastDay;

/** One suspension begins where the other ended, or before: together they are one (T2.1). */
function follows(one: PlainData, other: { from?: string; until?: string }): boolean {
  const [from, until] = [one['from'], one['until']];
  if (typeof from !== 'string' || typeof until !== 'string' || !other.from || !other.until) return false;
  return from <= other.from ? adjoin(until, other.from) : adjoin(other.until, from);
}

const measureAgainst = (view: View): View['track'] => view.state.tracks[word(view.track?.about['against'])];

export const measures = {
  /** Length of the measure in calendar days, its end exclusive (decision 27). */
  lastsAtMost: (view, { days }) => {
    const { from, until } = period(view);
    if (from === undefined || until === undefined) return view.step?.complete === false ? undefined : false;
    const length = until < from ? 0 : calendarDays(from, until);
    return length >= 1 && length <= Number(days);
  },

  /** It has a first and a last day; open-ended measures do not exist. */
  hasPeriod: (view) => {
    const { from, until } = period(view);
    if (from === undefined || until === undefined) return view.step?.complete === false ? undefined : false;
    return from < until;
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

  /** No other suspension of this person in this case runs up to this one, over it, or on from it. */
  followsNoSuspension: (view) => {
    const own = period(view);
    if (own.from === undefined) return view.step?.complete === false ? undefined : true;
    return !otherSuspensions(view).some((track) => follows(track.about, own));
  },

  /** Access to school is denied on at least so many school days, this suspension and those it adjoins together. */
  deniesAtLeast: (view, { schoolDays }) => {
    const adjoining = otherSuspensions(view).filter((track) => follows(track.about, period(view)));
    const counted = [view.track?.about, ...adjoining.map(({ about }) => about)].map((about) =>
      Number(about?.['schoolDays'] ?? 0),
    );
    return counted.reduce((sum, days) => sum + days, 0) >= Number(schoolDays);
  },

  /** A school that did not want this pupil was asked so long ago; what was asked before the removal was proposed does not count. */
  searchedForSchool: (view, { weeks }) => {
    const proposed = view.actsOf('measure.propose').find((act) => act.track === view.track?.id)?.at;
    const since = proposed === undefined ? undefined : dateIn(proposed);
    return view
      .actsOf('measure.findSchool')
      .filter((act) => act.track === view.track?.id && act.data['willing'] === false)
      .map((act) => word(act.data['on']))
      .some(
        (on) => since !== undefined && on >= since && on <= view.on && calendarDays(on, view.on) >= 7 * Number(weeks),
      );
  },

  /** Education was arranged since this suspension, or those it adjoins, began to be discussed. */
  educationArranged: (view) => {
    const adjoining = otherSuspensions(view).filter((track) => follows(track.about, period(view)));
    const begun = Math.min(...[view.track, ...adjoining].map((track) => track?.openedSeq ?? 0));
    return view.actsOf('education.arrange').some((act) => act.party === view.party?.id && act.seq > begun);
  },

  /** The term for a defence that the intention gives is no shorter than this. */
  defenceTermFull: (view, { weeks }) => {
    const [sent, until] = [view.step?.data['sentOn'], view.step?.data['defenceUntil']];
    if (typeof sent !== 'string' || typeof until !== 'string') return view.step?.complete === false ? undefined : true;
    return until > sent && calendarDays(sent, until) >= 7 * Number(weeks);
  },

  /** What is extended is an earlier suspension of the same person. */
  extendsOwnSuspension: (view) => {
    const named = view.step?.data['extends'];
    if (named === undefined) return view.step?.complete === false ? undefined : false;
    const track = view.state.tracks[word(named)];
    return (
      track?.party === view.party?.id && ['suspension', 'interimSuspension'].includes(word(track?.about['measure']))
    );
  },

  /** The measure this objection is against is one of these. */
  isAgainst: (view, { measures }) => strings(measures).includes(word(measureAgainst(view)?.about['measure'])),

  /** The measure an objection was against no longer stands. */
  measureUndone: (view) => ['annulled', 'withdrawn'].includes(measureAgainst(view)?.state ?? ''),

  /** This staff member was suspended in this case before, and that suspension was not taken back. */
  wasSuspended: (view) =>
    Object.values(view.state.tracks).some(
      (track) =>
        track.machine === 'measure' &&
        track.party === view.party?.id &&
        ['suspension', 'interimSuspension'].includes(word(track.about['measure'])) &&
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
} satisfies Record<string, Predicate>;
