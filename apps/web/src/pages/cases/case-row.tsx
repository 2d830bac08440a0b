import { Link } from '@tanstack/react-router';
import type { components } from '../../api/schema.js';
import { deadline, lastMoment, longDate } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { useCaseTitle, useSchoolName, useStageName } from '../../staff/case-words.js';
import { useNow } from '../../staff/queries.js';

const texts = {
  since: (day: string) => said(`gemeld op ${day}`, `reported on ${day}`),
  next: (day: string) => said(`Eerste termijn: ${day}`, `First deadline: ${day}`),
};

/** A case in a list. */
export function CaseRow({ line }: { line: components['schemas']['CaseLine'] }) {
  const say = useSay();
  const now = useNow();
  const title = useCaseTitle();
  const stageName = useStageName();
  const schoolName = useSchoolName();
  const { caseId, number, school, kind, stage, openedAt, nextDue } = line;
  return (
    <li>
      <h3>
        <Link to="/zaak/$caseId" params={{ caseId }}>
          {title(line)}
        </Link>
      </h3>
      <p>
        <strong>{stageName(stage, kind)}</strong> · {schoolName(school)}
      </p>
      <p className="soft">
        {number}, {say(texts.since(say(longDate(openedAt))))}
        {nextDue === null ? '' : `. ${say(texts.next(say(deadline(lastMoment(nextDue), now))))}`}
      </p>
    </li>
  );
}
