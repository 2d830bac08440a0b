import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { said } from '../../language/index.js';
import { FailurePage, NotFoundPage } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { command, DeskForm, oneOf, textOf } from '../beheer/desk-form.js';
import { tasksQuery, ways } from './queries.js';

const texts = {
  send: said('Leg vast dat dit is gedaan', 'Record that this was done'),
  on: said('Op welke dag is het gedaan?', 'On which day was it done?'),
  way: said('Op welke manier?', 'In which way?'),
  done: said('De taak is vastgelegd', 'The task was recorded'),
  doneText: said('Deze taak staat nu op gedaan.', 'This task now stands as done.'),
};

/** Tells that a task of the school was done. */
export function TaskDonePage() {
  const { school = '', welke } = useSearch({ from: '/staff/registers/taak' });
  const { data, error, refetch } = useQuery(tasksQuery(school));
  if (error) return <FailurePage error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const task = data.rows.find((one) => one.task === welke);
  if (task === undefined) return <NotFoundPage />;
  const asksWay = task.each === 'edition';
  return (
    <DeskForm
      name="schoolTask"
      about={[school, task.task]}
      title={task}
      fields={{
        on: { kind: 'date', required: true },
        ...(asksWay && { way: { kind: 'choice', options: Object.keys(ways), required: true } as const }),
      }}
      words={{ on: { label: texts.on }, way: { label: texts.way, options: ways } }}
      sendName={texts.send}
      backTo="/registers"
      done={{ title: texts.done, text: texts.doneText }}
      send={(sent) => {
        const { headers, params } = command(sent);
        const way = asksWay && {
          way: oneOf(['meeting', 'letter', 'website', 'schoolApp', 'lesson'] as const, sent.data, 'way'),
        };
        const body = { task: task.task, on: textOf(sent.data, 'on'), ...way };
        const asked = { headers, params: { ...params, path: { school } }, body };
        return answer(api.POST('/api/v1/organisation/schools/{school}/tasks', asked));
      }}
    />
  );
}
