import { Link } from '@tanstack/react-router';
import type { components } from '../../api/schema.js';
import { said, useSay } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import { useCaseTitle, useSchoolName } from '../../staff/case-words.js';
import { stepLink } from '../../staff/next-work.js';
import { useNow } from '../../staff/queries.js';

const none = said('Er wacht geen vraag om advies op u.', 'No question for advice waits for you.');

/** What one is asked for advice on, each one link away from the answer. */
export function Consultations({ rows }: { rows: readonly components['schemas']['Task'][] }) {
  const say = useSay();
  const now = useNow();
  const titleOf = useCaseTitle();
  const schoolName = useSchoolName();
  if (rows.length === 0) return <p>{say(none)}</p>;
  return (
    <ul className="rows">
      {rows.map((task) => {
        const { caseId, number, school, obligation, step, party, track, due, lastDay, overdue } = task;
        const place = { type: step, party: party ?? undefined, track: track ?? undefined };
        return (
          <li key={`${caseId} ${obligation}`}>
            <h3>
              <Link {...stepLink(caseId, place, obligation)}>{say(task)}</Link>
            </h3>
            <p>
              {titleOf(task)}{' '}
              <span className="soft">
                ({number}, {schoolName(school)})
              </span>
            </p>
            <p>
              <DueDate due={due} lastDay={lastDay} overdue={overdue} now={now} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
