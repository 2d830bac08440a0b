import type { LinkProps } from '@tanstack/react-router';
import type { CaseShown, Obligation, StepForm } from './case-queries.js';
import { isDecision } from './deciding-steps.js';
import { holdsFor } from './mandates.js';
import type { Me } from './queries.js';

/** Where a step is taken. */
export interface StepPlace {
  readonly type: string;
  readonly party?: string | undefined;
  readonly track?: string | undefined;
}

/** The address of the page of a step: what decides a proposal has a page that shows what it stands on. */
export const stepLink = (
  caseId: string,
  { type, party, track = null }: Omit<StepPlace, 'track'> & { readonly track?: string | null | undefined },
  duty?: string,
): Pick<LinkProps, 'to' | 'params' | 'search'> =>
  isDecision(type, track)
    ? { to: '/besluit/$caseId/$track', params: { caseId, track } }
    : {
        to: '/zaak/$caseId/stap/$type',
        params: { caseId, type },
        search: { partij: party, spoor: track ?? undefined, plicht: duty },
      };

export const isOpen = ({ status }: Obligation): boolean => status === 'open' || status === 'overdue';

/** Whether the duty asks for one answer exactly, such as which role to consult. */
export const answersAhead = ({ preset }: Obligation): boolean => Object.keys(preset ?? {}).length > 0;

/** Whether it is for this person to do: by his role, or because it asks for him. */
const isFor = ({ by, person, step }: Obligation, me: Me): boolean =>
  person === undefined ? holdsFor(me, step, by) : person === me.person;

type Tracks = CaseShown['tracks'];

/** The decision on what a duty asks to propose, where that was proposed: it is met there, and not by proposing it again. */
function decisionOn({ party, preset = {} }: Obligation, forms: readonly StepForm[], tracks: Tracks) {
  const asked = Object.entries(preset);
  const proposed = tracks.filter(
    (one) => (party === undefined || one.party === party) && asked.every(([name, value]) => one.about[name] === value),
  );
  return asked.length === 0
    ? undefined
    : forms.find(({ type, track = null }) => isDecision(type, track) && proposed.some(({ id }) => id === track));
}

/** The form by which a duty is met. */
export const formFor = ({ step, party, track }: Obligation, forms: readonly StepForm[]): StepForm | undefined => {
  const alike = forms.filter(({ type }) => type === step);
  const exact = alike.find((form) => form.track === track && (track !== undefined || form.party === party));
  return exact ?? alike.find((form) => party === undefined || form.party === party) ?? alike[0];
};

/** The most urgent first; what has no term comes last. */
export const byUrgency = (one: Obligation, other: Obligation): number =>
  (one.due?.due ?? '9999').localeCompare(other.due?.due ?? '9999');

export interface NextWork {
  readonly duties: readonly { readonly obligation: Obligation; readonly form: StepForm }[];
  /** Duties of others. */
  readonly ofOthers: readonly Obligation[];
  /** What somebody else has to decide on, without a duty that says so. */
  readonly undecided: readonly StepForm[];
  /** What brings the case further, where no duty says what is next. */
  readonly onward: readonly StepForm[];
  /** What would bring it further, and waits for something that is to be done first. */
  readonly blocked: readonly StepForm[];
}

/** What somebody has to do in a case now, and what waits for others. */
export function nextWork(
  me: Me,
  obligations: readonly Obligation[],
  forms: readonly StepForm[],
  tracks: Tracks,
): NextWork {
  const open = obligations.filter(isOpen).toSorted(byUrgency);
  const mine = open.filter((obligation) => isFor(obligation, me));
  const duties = mine.flatMap((obligation) => {
    const form = decisionOn(obligation, forms, tracks) ?? formFor(obligation, forms);
    return form === undefined ? [] : [{ obligation, form }];
  });
  const allowed = forms.filter((form) => form.allowed && form.track === undefined);
  const here = allowed.filter(({ standing, party }) => standing === 'here' && party === undefined);
  const ofOthers = open.filter((obligation) => !duties.some((duty) => duty.obligation === obligation));
  const asked = [...ofOthers, ...duties.map(({ form }) => form)].map(({ track }) => track);
  const undecided = forms.filter(
    ({ type, track = null, allowed: may }) => !may && isDecision(type, track) && !asked.includes(track),
  );
  return {
    duties: [...duties.filter(({ form }) => form.allowed), ...duties.filter(({ form }) => !form.allowed)],
    ofOthers,
    undecided: undecided.filter(({ track }, at) => undecided.findIndex((one) => one.track === track) === at),
    // What was done already can be done again, and brings the case no further.
    onward: [...here.filter(({ taken }) => !taken), ...allowed.filter(({ standing }) => standing === 'onward')],
    blocked: forms.filter(
      ({ type, allowed: may, standing, who }) => !may && standing === 'onward' && holdsFor(me, type, who),
    ),
  };
}
