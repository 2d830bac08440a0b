import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { longDate } from '../../language/dates.js';
import { lowerFirst, said, useSay } from '../../language/index.js';
import { Status } from '../../parts/notice.js';
import { Cites } from '../../staff/cites.js';
import { schoolsQuery } from '../../staff/queries.js';
import { Asked } from './asked.js';
import { tasksQuery, ways, type TaskLine } from './queries.js';

const texts = {
  title: said('Taken van de school', 'Tasks of the school'),
  year: (during: string) => said(`Dit schooljaar (${during})`, `This school year (${during})`),
  edition: said('Eenmalig, bij de invoering van deze regels', 'Once, when these rules begin'),
  open: said('Nog te doen', 'Still to do'),
  done: (day: string) => said(`Gedaan op ${longDate(day).nl}`, `Done on ${longDate(day).en}`),
  mend: said('Verander dit', 'Change this'),
  earlier: said('Eerder gedaan', 'Done earlier'),
};

/** What the protocol asks of the school outside any case: this year, and since these rules took effect. */
export function TasksSection({ school, keeps }: { school: string; keeps: boolean }) {
  const say = useSay();
  const { data: schools } = useQuery(schoolsQuery);
  const protocol = schools?.find(({ id }) => id === school)?.protocol ?? '';
  return (
    <section aria-labelledby="tasks">
      <h2 id="tasks">{say(texts.title)}</h2>
      <Asked asked={useQuery(tasksQuery(school))}>
        {({ rows, earlier }) => (
          <>
            {[...new Set(rows.map(({ during }) => during))].map((during) => {
              const own = rows.filter((one) => one.during === during);
              return (
                <div key={during}>
                  <h3>{say(own[0]?.each === 'schoolYear' ? texts.year(during) : texts.edition)}</h3>
                  <ul className="rows">
                    {own.map((one) => (
                      <Task key={one.task} task={one} school={school} protocol={protocol} keeps={keeps} />
                    ))}
                  </ul>
                </div>
              );
            })}
            {earlier.length === 0 ? null : (
              <details>
                <summary>{say(texts.earlier)}</summary>
                <ul>
                  {earlier.map(({ task, during, on }) => {
                    const known = rows.find((one) => one.task === task);
                    return (
                      <li key={`${task} ${during}`}>
                        {known === undefined ? task : say(known)} ({during}): {say(longDate(on))}
                      </li>
                    );
                  })}
                </ul>
              </details>
            )}
          </>
        )}
      </Asked>
    </section>
  );
}

function Task({ task, school, protocol, keeps }: { task: TaskLine; school: string; protocol: string; keeps: boolean }) {
  const say = useSay();
  const { done } = task;
  const search = { school, welke: task.task };
  const way = done?.way === undefined ? undefined : ways[done.way];
  return (
    <li>
      <p>
        {keeps && done === null ? (
          <Link to="/registers/taak" search={search}>
            {say(task)}
          </Link>
        ) : (
          say(task)
        )}
      </p>
      <p>
        <Status tone={done === null ? 'soft' : 'well'}>{say(done === null ? texts.open : texts.done(done.on))}</Status>
        {way === undefined ? null : `, ${lowerFirst(say(way))}`}
      </p>
      <Cites cites={task.cites} protocol={protocol} />
      {keeps && done !== null ? (
        <p>
          <Link to="/registers/taak" search={search}>
            {say(texts.mend)}
            <span className="hidden">: {say(task)}</span>
          </Link>
        </p>
      ) : null}
    </li>
  );
}
