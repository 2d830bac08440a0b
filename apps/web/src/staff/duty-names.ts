import { useSay } from '../language/index.js';
import { useCaseLists } from './case-lists.js';
import type { CaseShown, Obligation } from './case-queries.js';

/** What a duty asks; where it is about one paper of several, with the name of that. */
export function useDutyName(page: CaseShown): (duty: Obligation) => string {
  const say = useSay();
  const papers = useCaseLists(page)?.['paper'] ?? [];
  return (duty) => {
    const paper = papers.find(({ value }) => value === duty.preset?.['paper']);
    return paper === undefined ? say(duty) : `${say(duty).replace(/\.$/, '')}: ${paper.label}.`;
  };
}
