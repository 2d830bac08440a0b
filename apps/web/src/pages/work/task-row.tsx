import { Link } from '@tanstack/react-router';
import type { components } from '../../api/schema.js';
import { useSay } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import { useCaseTitle, useSchoolName } from '../../staff/case-words.js';
import { isDecision } from '../../staff/deciding-steps.js';

export type Task = components['schemas']['Task'];

/** One thing to do: what, in which case, by when. */
export function TaskRow({ task, now }: { task: Task; now: string }) {
  const say = useSay();
  const title = useCaseTitle();
  const schoolName = useSchoolName();
  const { caseId, step, track, number, school, due, lastDay, overdue } = task;
  return (
    <li>
      <h3>
        {isDecision(step, track) ? (
          <Link to="/besluit/$caseId/$track" params={{ caseId, track }}>
            {say(task)}
          </Link>
        ) : (
          <Link to="/zaak/$caseId" params={{ caseId }}>
            {say(task)}
          </Link>
        )}
      </h3>
      <p>
        {title(task)}{' '}
        <span className="soft">
          ({number}, {schoolName(school)})
        </span>
      </p>
      <p>
        <DueDate due={due} lastDay={lastDay} overdue={overdue} now={now} />
      </p>
    </li>
  );
}
