import type { Refusal } from '../api/problem.js';
import { useSay } from '../language/index.js';
import type { Obligation, StepForm } from './case-queries.js';
import { formFor, stepLink } from './next-work.js';
import type { Way } from './refusals.js';

/** What can be done about a refusal: the step that meets the duty it names. */
export function useWayOut(
  caseId: string,
  obligations: readonly Obligation[],
  forms: readonly StepForm[],
): (refusal: Refusal) => Way | undefined {
  const say = useSay();
  return ({ obligation }) => {
    const duty = obligations.find(({ key }) => key === obligation);
    const form = duty === undefined ? undefined : formFor(duty, forms);
    if (duty === undefined || form === undefined) return undefined;
    return { title: say(form.title), link: stepLink(caseId, form, duty.key) };
  };
}
