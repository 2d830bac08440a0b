import { Link } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import { stepLink } from '../../staff/next-work.js';
import { useNow } from '../../staff/queries.js';
import { TaskLine, type Task } from '../../staff/task-line.js';

const none = said('Er wacht geen vraag om advies op u.', 'No question for advice waits for you.');

/** What one is asked for advice on, each one link away from the answer. */
export function Consultations({ rows }: { rows: readonly Task[] }) {
  const say = useSay();
  const now = useNow();
  if (rows.length === 0) return <p>{say(none)}</p>;
  return (
    <ul className="rows">
      {rows.map((task) => {
        const { caseId, obligation, step, party, track } = task;
        const place = { type: step, party: party ?? undefined, track: track ?? undefined };
        return (
          <TaskLine key={`${caseId} ${obligation}`} task={task} now={now}>
            <Link {...stepLink(caseId, place, obligation)}>{say(task)}</Link>
          </TaskLine>
        );
      })}
    </ul>
  );
}
