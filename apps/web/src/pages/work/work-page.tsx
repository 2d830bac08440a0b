import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { daysBetween } from '../../language/dates.js';
import { said, useSay, type Said } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { awaitedQuery } from '../../staff/decision-queries.js';
import { isDecision } from '../../staff/deciding-steps.js';
import type { Task } from '../../staff/task-line.js';
import { schoolsQuery, useMe, useNow } from '../../staff/queries.js';
import { eachOnce } from '../decisions/awaiting.js';
import { AwaitingYou } from '../decisions/awaiting-you.js';
import { OwnReports, ownReportsQuery } from './own-reports.js';
import { TaskRow } from './task-row.js';
import { WorkFilter } from './work-filter.js';

const texts = {
  title: said('Mijn werk', 'My work'),
  report: said('Nieuwe melding', 'New report'),
  none: said('U hebt niets te doen', 'You have nothing to do'),
  noneWhy: said(
    'Er staat nu geen taak voor u klaar. Komt er een, dan staat zij hier, en u krijgt er bericht van.',
    'No task is waiting for you. When one comes it stands here, and you get a notice.',
  ),
  noneFiltered: said('Geen taken die hierbij passen.', 'No tasks that fit.'),
  more: said('Hier staan de 100 dringendste taken.', 'These are the 100 most urgent tasks.'),
  count: (all: number, late: number) =>
    said(
      `U hebt ${all} ${all === 1 ? 'open taak' : 'open taken'}${late === 0 ? '' : `, waarvan ${late} te laat`}.`,
      `You have ${all} open ${all === 1 ? 'task' : 'tasks'}${late === 0 ? '' : `, ${late} of them overdue`}.`,
    ),
};

const route = getRouteApi('/staff/werk');

/** What there is to do for whoever is logged in, the most urgent first. */
export function WorkPage() {
  const say = useSay();
  const me = useMe();
  const { data: schools } = useQuery(schoolsQuery);
  const own = useQuery(ownReportsQuery(me.person));
  const { school, termijn } = route.useSearch();
  const query = { limit: 100, school, ...(termijn !== undefined && { overdue: termijn === 'voorbij' }) };
  const tasks = useQuery({
    queryKey: ['tasks', me.person, query],
    queryFn: () => answer(api.GET('/api/v1/tasks', { params: { query } })),
    placeholderData: keepPreviousData,
  });
  const awaited = useQuery(awaitedQuery(me));
  if (tasks.error) return <FailurePage error={tasks.error} retry={() => void tasks.refetch()} />;
  const isComing = schools === undefined || own.isPending || awaited.isLoading;
  if (tasks.data === undefined || isComing) return <Loading />;
  const { rows, next } = tasks.data;
  const filtered = school !== undefined || termijn !== undefined;
  // What a duty asks to decide stands among the tasks, with its term.
  const waiting = eachOnce(awaited.data?.rows ?? []).filter(
    (one) =>
      !rows.some(({ caseId, step, track }) => isDecision(step, track) && caseId === one.caseId && track === one.track),
  );
  const all = rows.length + waiting.length;
  const late = rows.filter(({ overdue }) => overdue);
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      {all > 0 || filtered ? (
        <p>{say(texts.count(all, late.length))}</p>
      ) : (
        <>
          <h2>{say(texts.none)}</h2>
          <p>{say(texts.noneWhy)}</p>
        </>
      )}
      <p>
        <Link className="button button-plain" to="/nieuw">
          {say(texts.report)}
        </Link>
      </p>
      <TaskGroups tasks={late} />
      <AwaitingYou rows={waiting} />
      {rows.length > 0 || filtered ? <WorkFilter /> : null}
      {rows.length === 0 && filtered ? <p>{say(texts.noneFiltered)}</p> : null}
      <TaskGroups tasks={rows.filter(({ overdue }) => !overdue)} />
      {next === null ? null : <p className="soft">{say(texts.more)}</p>}
      <OwnReports rows={own.data ?? []} />
    </>
  );
}

interface Group {
  readonly name: Said;
  readonly holds: (task: Task, days: number) => boolean;
}

const groups: readonly Group[] = [
  { name: said('Te laat', 'Overdue'), holds: ({ overdue }) => overdue },
  { name: said('Vandaag of morgen', 'Today or tomorrow'), holds: ({ due }, days) => due !== null && days <= 1 },
  { name: said('Binnen een week', 'Within a week'), holds: ({ due }, days) => due !== null && days <= 7 },
  { name: said('Later', 'Later'), holds: ({ due }) => due !== null },
  { name: said('Zonder vaste termijn', 'Without a fixed term'), holds: () => true },
];

function TaskGroups({ tasks }: { tasks: readonly Task[] }) {
  const say = useSay();
  const now = useNow();
  const groupOf = (task: Task): Group | undefined => {
    const days = task.due === null ? 0 : daysBetween(now, task.lastDay ?? task.due);
    return groups.find(({ holds }) => holds(task, days));
  };
  return groups.map((group) => {
    const own = tasks.filter((task) => groupOf(task) === group);
    if (own.length === 0) return null;
    return (
      <section key={group.name.nl}>
        <h2>{say(group.name)}</h2>
        <ul className="rows">
          {own.map((task) => (
            <TaskRow key={`${task.caseId} ${task.obligation}`} task={task} now={now} />
          ))}
        </ul>
      </section>
    );
  });
}
