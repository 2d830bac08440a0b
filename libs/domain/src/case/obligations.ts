import { dateIn, endOfTerm, startOfDay, type Calendars, type Pause } from '../calendar/index.js';
import type { Role } from '../language/roles.js';
import type { PlainDate } from '../language/time.js';
import type { PlacedDuty, Rulebook } from '../protocols/rulebook.js';
import { holds } from './rules/evaluate.js';
import { fromAct, fromParty, fromTrack, viewOf, type View } from './rules/view.js';
import type { CaseState, Obligation } from './state.js';
import type { Due } from './steps/index.js';

/** A duty met with its subject: the case, a party, a track or an act. */
interface Occasion {
  readonly key: string;
  readonly view: View;
}

const occurrence = (view: View): number => 1 + view.actsOf('case.reopen').length;

/** Everything one duty could be about in this case. */
function occasions(duty: PlacedDuty, view: View): readonly Occasion[] {
  const at = (scope: string, inner: View): Occasion => ({ key: `${duty.id}/${scope}/${scope === 'case' ? occurrence(view) : 1}`, view: inner });
  switch (duty.scope) {
    case 'case':
      return [at('case', view)];
    case 'party':
      return Object.values(view.state.parties).map((party) => at(party.id, fromParty(view, party)));
    case 'track':
      return Object.values(view.state.tracks)
        .filter((track) => duty.machine === undefined || track.machine === duty.machine)
        .map((track) => at(track.id, fromTrack(view, track)));
    case 'act':
      return (duty.each ?? []).flatMap((type) => view.actsOf(type)).map((act) => at(`a${act.seq}`, fromAct(view, act)));
  }
}

function whoMust(duty: PlacedDuty, view: View): readonly Role[] {
  return 'field' in duty.by ? [String(view.act?.data[duty.by.field]) as Role] : duty.by;
}

function personOf(duty: PlacedDuty, view: View): string | undefined {
  if (duty.person === undefined) return undefined;
  const { step, field } = duty.person;
  const act = view.actsOf(step).findLast((one) => one.track === view.track?.id);
  const person = act?.data[field];
  return typeof person === 'string' ? person : undefined;
}

function statusOf(state: CaseState, key: string, met: boolean): Obligation['status'] {
  if (met) return 'met';
  return state.settled[key] ?? (state.overdue.includes(key) ? 'overdue' : 'open');
}

/** A term that stands still has no end until it runs again. */
const standsStill = (duty: PlacedDuty, view: View): boolean =>
  duty.pause !== undefined && countOn(view, duty.pause.from) > countOn(view, duty.pause.until);

const countOn = (view: View, type: Parameters<View['actsOf']>[0]): number =>
  view.actsOf(type).filter((act) => act.track === view.track?.id).length;

function obligationOf(duty: PlacedDuty, { key, view }: Occasion): Obligation {
  const met = holds(duty.met, view) === true;
  return {
    key,
    rule: duty.id,
    layer: duty.layer,
    cites: duty.cites,
    nl: duty.nl,
    en: duty.en,
    party: view.party?.id,
    track: view.track?.id,
    by: whoMust(duty, view),
    person: personOf(duty, view),
    step: duty.step,
    preset: duty.preset,
    status: statusOf(view.state, key, met),
    due: standsStill(duty, view) ? undefined : view.state.dues[key],
    blocks: duty.blocks,
    waivableBy: duty.waivableBy ?? [],
  };
}

interface Raised {
  readonly duty: PlacedDuty;
  readonly occasion: Occasion;
  readonly obligation: Obligation;
}

function raised(state: CaseState, book: Rulebook, on: PlainDate): readonly Raised[] {
  const view = viewOf(state, on);
  return book.duties.flatMap((duty) =>
    occasions(duty, view)
      .filter((occasion) => holds(duty.when, occasion.view) === true)
      .map((occasion) => ({ duty, occasion, obligation: obligationOf(duty, occasion) })),
  );
}

/** Everything the rules demand of this case, met or not; derived, never stored (decision 4). */
export const obligationsOf = (state: CaseState, book: Rulebook, on: PlainDate): readonly Obligation[] =>
  raised(state, book, on).map(({ obligation }) => obligation);

export const isOpen = ({ status }: Obligation): boolean => status === 'open' || status === 'overdue';

/**
 * Ends of the terms that started with the last step, or that ran on again after a pause: to be recorded in that step,
 * since replay has no calendar.
 */
export function newDues(state: CaseState, book: Rulebook, at: string, calendars: Calendars): Readonly<Record<string, Due>> {
  const found: Record<string, Due> = {};
  const last = state.acts.at(-1);
  for (const { duty, occasion, obligation } of raised(state, book, dateIn(at))) {
    if (!isOpen(obligation)) continue;
    const start = dayOf(duty, occasion.view);
    if (start !== undefined && state.dues[obligation.key]?.lastDay !== start) found[obligation.key] = { due: startOfDay(start), lastDay: start };
    if (duty.within === undefined) continue;
    const resumed = duty.pause !== undefined && last?.type === duty.pause.until && last.track === obligation.track;
    if (state.dues[obligation.key] !== undefined && !resumed) continue;
    const { due, lastDay, movedBy } = endOfTerm(duty.within, startOf(duty, occasion.view, at), calendars, pauses(duty, occasion.view));
    found[obligation.key] = { due, lastDay, ...(movedBy.length > 0 ? { movedBy: movedBy.map((move) => `${move.rule} ${move.because}`) } : {}) };
  }
  return found;
}

/** The recorded day at whose start the duty is due. */
function dayOf(duty: PlacedDuty, view: View): string | undefined {
  if (duty.atStartOf === undefined) return undefined;
  const { step, field } = duty.atStartOf;
  const day = view.actsOf(step).findLast((act) => act.track === view.track?.id)?.data[field];
  return typeof day === 'string' ? day : undefined;
}

function startOf(duty: PlacedDuty, view: View, at: string): string {
  if (duty.from === undefined) return at;
  const { step, field } = duty.from;
  const acts = view.actsOf(step);
  const act = (view.act?.type === step ? view.act : undefined) ?? acts.findLast((one) => one.track !== undefined && one.track === view.track?.id) ?? acts.findLast((one) => one.party === view.party?.id) ?? acts.at(-1);
  const moment = field === undefined ? act?.at : act?.data[field];
  return typeof moment === 'string' ? moment : at;
}

function pauses(duty: PlacedDuty, view: View): readonly Pause[] {
  if (duty.pause === undefined) return [];
  const { from, until } = duty.pause;
  const ofTrack = (type: typeof from): readonly string[] =>
    view.actsOf(type).filter((act) => act.track === view.track?.id).map((act) => dateIn(typeof act.data['at'] === 'string' ? act.data['at'] : act.at));
  const ends = ofTrack(until);
  return ofTrack(from).flatMap((start, index) => (ends[index] === undefined ? [] : [{ from: start, until: ends[index] }]));
}

/** Duties whose lapse ends them rather than leaving them overdue: a window that closed. */
export const endsOnLapse = (book: Rulebook, key: string): boolean =>
  book.duties.find(({ id }) => key.startsWith(`${id}/`))?.onLapse === 'ends';
