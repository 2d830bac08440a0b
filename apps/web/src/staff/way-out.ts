import type { Refusal } from '../api/problem.js';
import { useSay } from '../language/index.js';
import type { CaseShown, Obligation, StepForm } from './case-queries.js';
import { formFor, stepLink } from './next-work.js';
import type { Way } from './refusals.js';

/** What can be done about a refusal here: the step that meets the duty it names, or the one that lifts it. */
export function useWayOut(
  page: CaseShown,
  obligations: readonly Obligation[],
  forms: readonly StepForm[],
  about?: string,
): (refusal: Refusal) => Way | undefined {
  const say = useSay();
  return ({ obligation, step }) => {
    const duty = obligations.find(({ key }) => key === obligation);
    const alike = forms.filter(({ type, allowed }) => type === step && allowed);
    const form =
      duty === undefined ? (alike.find(({ party }) => party === about) ?? alike[0]) : formFor(duty, forms, page);
    return form === undefined
      ? undefined
      : { title: say(form.title), link: stepLink(page.case.caseId, form, duty?.key) };
  };
}
