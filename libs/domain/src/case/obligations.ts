import { dateIn, endOfTerm, startOfDay, type Calendars, type Pause } from '../calendar/index.js';
import type { Role } from '../language/roles.js';
import type { PlainDate } from '../language/time.js';
import type { PlacedDuty, Rulebook } from '../protocols/rulebook.js';
import { levelOf } from './level.js';
import { holds } from './rules/evaluate.js';
import { fromAct, fromParty, fromTrack, paperOf, viewOf, type View } from './rules/view.js';
import type { Act, CaseState, Obligation } from './state.js';
import { wordOf, type Due } from './steps/index.js';

/** Something a duty can be about: its name in the key of the obligation, and the case seen from there. */
interface Occasion {
  readonly name: string;
  readonly view: View;
}

/** Every standpoint in a case, taken once and shared by all duties. */
class Standpoints {
  private readonly whole: readonly Occasion[];
  private readonly parties: readonly Occasion[];
  private readonly tracks: readonly Occasion[];
  private readonly acts = new Map<Act, Occasion>();

  constructor(private readonly view: View) {
    this.whole = [{ name: `case/${1 + view.actsOf('case.reopen').length}`, view }];
    this.parties = Object.values(view.state.parties).map((party) => ({
      name: `${party.id}/1`,
      view: fromParty(view, party),
    }));
    this.tracks = Object.values(view.state.tracks).map((track) => ({
      name: `${track.id}/1`,
      view: fromTrack(view, track),
    }));
  }

  /** What one duty could be about: the case, its parties, tracks of a machine, or recorded acts. */
  of(duty: PlacedDuty): readonly Occasion[] {
    switch (duty.scope) {
      case 'case':
        return this.whole;
      case 'party':
        return this.parties;
      case 'track':
        return duty.machine === undefined
          ? this.tracks
          : this.tracks.filter(({ view }) => view.track?.machine === duty.machine);
      case 'act':
        return (duty.each ?? []).flatMap((type) => this.view.actsOf(type)).map((act) => this.at(act));
    }
  }

  private at(act: Act): Occasion {
    const known = this.acts.get(act);
    if (known !== undefined) return known;
    const occasion = { name: `a${act.seq}/1`, view: fromAct(this.view, act) };
    this.acts.set(act, occasion);
    return occasion;
  }
}

/** Whose work it is; in a case about the board itself, the board above it has the board's (decision 25). */
function whoMust(duty: PlacedDuty, view: View): readonly Role[] {
  if ('field' in duty.by) return [wordOf(view.act?.data[duty.by.field]) as Role];
  const aboveIsNeeded =
    duty.by.includes('board') && !duty.by.includes('supervisoryBoard') && levelOf(view.state) === 'supervisoryBoard';
  return aboveIsNeeded ? [...duty.by, 'supervisoryBoard'] : duty.by;
}

function personOf(duty: PlacedDuty, view: View): string | undefined {
  if (duty.person === undefined) return undefined;
  const { step, field } = duty.person;
  const act = view.act?.type === step ? view.act : view.actsOf(step).findLast((one) => one.track === view.track?.id);
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

function obligationOf(duty: PlacedDuty, { name, view }: Occasion): Obligation {
  const key = `${duty.id}/${name}`;
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
    preset: presetOf(duty, view),
    status: statusOf(view.state, key, met),
    due: standsStill(duty, view) ? undefined : view.state.dues[key],
    blocks: duty.blocks,
    waivableBy: duty.waivableBy ?? [],
  };
}

/** What the step has to say; a duty about one paper says which. */
const presetOf = ({ step, preset }: PlacedDuty, { act }: View): Obligation['preset'] =>
  step === 'paper.file' && act !== undefined ? { ...preset, paper: paperOf(act) } : preset;

interface Raised {
  readonly duty: PlacedDuty;
  readonly view: View;
  readonly obligation: Obligation;
}

function raised(state: CaseState, book: Rulebook, on: PlainDate): readonly Raised[] {
  const standpoints = new Standpoints(viewOf(state, on));
  const found: Raised[] = [];
  for (const duty of book.duties) {
    for (const occasion of standpoints.of(duty)) {
      if (holds(duty.when, occasion.view) === true)
        found.push({ duty, view: occasion.view, obligation: obligationOf(duty, occasion) });
    }
  }
  return found;
}

/** Everything the rules demand of this case, met or not; derived, never stored (decision 4). */
export function obligationsOf(state: CaseState, book: Rulebook, on: PlainDate): readonly Obligation[] {
  const known = demanded.get(state);
  if (known?.book === book && known.on === on) return known.obligations;
  return noted(
    state,
    book,
    on,
    raised(state, book, on).map(({ obligation }) => obligation),
  );
}

/**
 * What was derived last for a state, as long as somebody holds on to that state. A state never changes, so the answer cannot either:
 * what is demanded after one step need not be derived again before the next.
 */
const demanded = new WeakMap<
  CaseState,
  { readonly book: Rulebook; readonly on: PlainDate; readonly obligations: readonly Obligation[] }
>();

/** Keeps what is demanded of a state for whoever asks next. */
export function noted(
  state: CaseState,
  book: Rulebook,
  on: PlainDate,
  obligations: readonly Obligation[],
): readonly Obligation[] {
  demanded.set(state, { book, on, obligations });
  return obligations;
}

export const isOpen = ({ status }: Obligation): boolean => status === 'open' || status === 'overdue';

/** What is demanded after a step, with the ends of the terms that it started. */
export interface Demanded {
  readonly obligations: readonly Obligation[];
  /** To be recorded in the step, since replay has no calendar. */
  readonly dues: Readonly<Record<string, Due>>;
}

/** Everything demanded after the last step; terms that started with it, or ran on again after a pause, get their end. */
export function demandedAfter(state: CaseState, book: Rulebook, at: string, calendars: Calendars): Demanded {
  const dues: Record<string, Due> = {};
  const on = dateIn(at);
  const obligations = raised(state, book, on).map(({ duty, view, obligation }) => {
    const due = isOpen(obligation) ? newDue(duty, view, obligation.key, at, calendars) : undefined;
    if (due === undefined) return obligation;
    dues[obligation.key] = due;
    return { ...obligation, due: standsStill(duty, view) ? undefined : due };
  });
  // With a new end of a term the state is about to become another one, which whoever makes it notes.
  return { obligations: Object.keys(dues).length > 0 ? obligations : noted(state, book, on, obligations), dues };
}

/** The end of a term that has none yet, or that ran on again with the last step. */
function newDue(duty: PlacedDuty, view: View, key: string, at: string, calendars: Calendars): Due | undefined {
  const known = view.state.dues[key];
  const day = dayOf(duty, view);
  if (day !== undefined) return known?.lastDay === day ? undefined : { due: startOfDay(day), lastDay: day };
  if (duty.within === undefined || (known !== undefined && !resumed(duty, view))) return undefined;
  const { due, lastDay, movedBy } = endOfTerm(duty.within, startOf(duty, view, at), calendars, pauses(duty, view));
  return {
    due,
    lastDay,
    ...(movedBy.length > 0 ? { movedBy: movedBy.map((move) => `${move.rule} ${move.because}`) } : {}),
  };
}

function resumed(duty: PlacedDuty, view: View): boolean {
  const last = view.state.acts.at(-1);
  return duty.pause !== undefined && last?.type === duty.pause.until && last.track === view.track?.id;
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
  const act =
    (view.act?.type === step ? view.act : undefined) ??
    acts.findLast((one) => one.track !== undefined && one.track === view.track?.id) ??
    acts.findLast((one) => one.party === view.party?.id) ??
    acts.at(-1);
  const moment = field === undefined ? act?.at : act?.data[field];
  return typeof moment === 'string' ? moment : at;
}

function pauses(duty: PlacedDuty, view: View): readonly Pause[] {
  if (duty.pause === undefined) return [];
  const { from, until } = duty.pause;
  const ofTrack = (type: typeof from): readonly string[] =>
    view
      .actsOf(type)
      .filter((act) => act.track === view.track?.id)
      .map((act) => dateIn(typeof act.data['at'] === 'string' ? act.data['at'] : act.at));
  const ends = ofTrack(until);
  return ofTrack(from).flatMap((start, index) =>
    ends[index] === undefined ? [] : [{ from: start, until: ends[index] }],
  );
}

/** Duties whose lapse ends them rather than leaving them overdue: a window that closed. */
export const endsOnLapse = (book: Rulebook, key: string): boolean =>
  book.duties.find(({ id }) => key.startsWith(`${id}/`))?.onLapse === 'ends';
