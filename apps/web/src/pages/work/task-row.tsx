import { Link } from '@tanstack/react-router';
import { useSay } from '../../language/index.js';
import { isDecision } from '../../staff/deciding-steps.js';
import { TaskLine, type Task } from '../../staff/task-line.js';

/** One thing to do: a decision on its own page, anything else on the page of the case. */
export function TaskRow({ task, now }: { task: Task; now: string }) {
  const say = useSay();
  const { caseId, step, track } = task;
  return (
    <TaskLine task={task} now={now}>
      {isDecision(step, track) ? (
        <Link to="/besluit/$caseId/$track" params={{ caseId, track }}>
          {say(task)}
        </Link>
      ) : (
        <Link to="/zaak/$caseId" params={{ caseId }}>
          {say(task)}
        </Link>
      )}
    </TaskLine>
  );
}
