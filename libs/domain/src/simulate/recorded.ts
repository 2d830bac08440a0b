import { kindOf, type Asking, type CaseOpening, type Step, type StepDraft } from '../case/index.js';
import type { Calendars } from '../calendar/index.js';
import type { Instant } from '../language/time.js';
import type { Deed } from './course.js';

/** A case to be walked: where it plays, and what people did in it, or tried, with the moments on which the clock did something. */
export interface Way {
  readonly opening: CaseOpening;
  readonly calendars: Calendars;
  readonly events: readonly (Deed | { readonly at: Instant })[];
}

/** A recorded case as a way: what people did is done again, what the clock did is left to the clock. */
export function wayOf(opening: CaseOpening, steps: readonly Step[], calendars: Calendars): Way {
  const persons = new Map<string, string>();
  const events = steps.map((step): Deed | { readonly at: Instant } => {
    const event = step.by.role === 'system' ? { at: step.at } : deedOf(step, persons);
    const { person } = step.data;
    if (step.type === 'party.add' && typeof person === 'string') persons.set(step.party ?? '', person);
    return event;
  });
  return { opening, calendars, events };
}

/** Whoever acted, in the role he acted in; what other roles he held, the log does not say. */
function deedOf(step: Step, persons: ReadonlyMap<string, string>): Deed {
  const { at, by, outside } = step;
  const isParty = [...persons].flatMap(([id, person]) => (person === by.person ? [id] : []));
  const asking: Asking = { actor: by, roles: [by.role], isParty, conflicted: false };
  return { at, asking, draft: draftOf(step), ...(outside === undefined ? {} : { outside }) };
}

/** The step as it was asked for, without what was given to it when it was recorded. */
function draftOf({ type, party, track, data }: Step): StepDraft {
  const { scope, about, opens } = kindOf(type);
  const named = (scope === 'party' && type !== 'party.add') || about === 'anyParty';
  return {
    type,
    ...(named && party !== undefined ? { party } : {}),
    ...(opens === undefined && track !== undefined ? { track } : {}),
    data,
  };
}
