import type { LinkProps } from '@tanstack/react-router';
import type { CaseShown, Obligation, StepForm } from './case-queries.js';
import { isDecision } from './deciding-steps.js';
import { heldFor } from './mandates.js';
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

/** What of a case the work in it depends on. */
export type CaseWorkedOn = Pick<CaseShown, 'tracks'> & { readonly case: Pick<CaseShown['case'], 'school'> };

/** Whether it is for this person to do: by his role, or because it asks for him. */
const isFor = ({ by: who, person, step: type }: Obligation, me: Me, school: string): boolean =>
  person === undefined ? heldFor(me, school, [{ type, who }]).length > 0 : person === me.person;

/** The decision on what a duty asks to propose, where that was proposed: it is met there, and not by proposing it again. */
function decisionOn(
  { party, preset = {} }: Obligation,
  forms: readonly StepForm[],
  { tracks }: Pick<CaseWorkedOn, 'tracks'>,
): StepForm | undefined {
  const asked = Object.entries(preset);
  const proposed = tracks.filter(
    (one) => (party === undefined || one.party === party) && asked.every(([name, value]) => one.about[name] === value),
  );
  return asked.length === 0
    ? undefined
    : forms.find(({ type, track = null }) => isDecision(type, track) && proposed.some(({ id }) => id === track));
}

/** The form by which a duty is met. */
export function formFor(
  duty: Obligation,
  forms: readonly StepForm[],
  about: Pick<CaseWorkedOn, 'tracks'>,
): StepForm | undefined {
  const { step, party, track } = duty;
  const alike = forms.filter(({ type }) => type === step);
  const exact = alike.find((form) => form.track === track && (track !== undefined || form.party === party));
  const decision = decisionOn(duty, forms, about);
  return decision ?? exact ?? alike.find((form) => party === undefined || form.party === party) ?? alike[0];
}

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
  page: CaseWorkedOn,
  obligations: readonly Obligation[],
  forms: readonly StepForm[],
): NextWork {
  const { school } = page.case;
  const open = obligations.filter(isOpen).toSorted(byUrgency);
  const mine = open.filter((obligation) => isFor(obligation, me, school));
  const duties = mine.flatMap((obligation) => {
    const form = formFor(obligation, forms, page);
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
      (form) => !form.allowed && form.standing === 'onward' && heldFor(me, school, [form]).length > 0,
    ),
  };
}
