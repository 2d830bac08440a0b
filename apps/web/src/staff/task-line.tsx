import type { ReactNode } from 'react';
import type { components } from '../api/schema.js';
import { DueDate } from '../parts/due.js';
import { useCaseTitle, useSchoolName } from './case-words.js';

export type Task = components['schemas']['Task'];

/** One thing to do in a list: what (a link to where it is done), in which case, by when. */
export function TaskLine({ task, now, children }: { task: Task; now: string; children: ReactNode }) {
  const titleOf = useCaseTitle();
  const schoolName = useSchoolName();
  const { number, school, due, lastDay, overdue } = task;
  return (
    <li>
      <h3>{children}</h3>
      <p>
        {titleOf(task)}{' '}
        <span className="soft">
          (<span className="whole">{number}</span>, {schoolName(school)})
        </span>
      </p>
      {due === null ? null : (
        <p>
          <DueDate due={due} lastDay={lastDay} overdue={overdue} now={now} />
        </p>
      )}
    </li>
  );
}
