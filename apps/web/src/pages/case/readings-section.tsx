import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { longDate, dayOf } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import type { components } from '../../api/schema.js';

const texts = {
  title: said('Wie deze zaak heeft gezien', 'Who saw this case'),
  show: said('Toon wie deze zaak heeft gezien', 'Show who saw this case'),
  leads: said(
    'Alleen wie de zaak leidt, en de FG, kunnen dit zien.',
    'Only whoever leads the case, and the data protection officer, can see this.',
  ),
  untasked: said('zonder taak in deze zaak', 'without a task in this case'),
  times: (count: number) => (count === 1 ? said('één keer', 'once') : said(`${count} keer`, `${count} times`)),
};

type Reading = components['schemas']['CaseReading'];

/** Who looked at the case, a line a person and day. */
export function ReadingsSection({ caseId }: { caseId: string }) {
  const say = useSay();
  const word = useWord();
  const [open, setOpen] = useState(false);
  const { data, error } = useQuery({
    queryKey: ['case', caseId, 'readings'],
    queryFn: () =>
      answer(api.GET('/api/v1/cases/{case}/readings', { params: { path: { case: caseId }, query: { limit: 100 } } })),
    enabled: open,
    staleTime: 60_000,
  });
  return (
    <section aria-labelledby="readings">
      <h2 id="readings">{say(texts.title)}</h2>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{say(texts.show)}</summary>
        {error instanceof ApiProblem ? <p>{say(texts.leads)}</p> : null}
        <ul className="rows">
          {perDay(data?.rows ?? []).map(({ key, name, roles, day, count, tasked }) => (
            <li key={key}>
              <p>
                <strong>{name}</strong> ({roles.map((role) => word(`role.${role}`)).join(', ')}), {say(longDate(day))},{' '}
                {say(texts.times(count))}
                {tasked === false ? `, ${say(texts.untasked)}` : ''}
              </p>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

interface Seen extends Pick<Reading, 'roles' | 'tasked'> {
  readonly key: string;
  readonly name: string;
  readonly day: string;
  readonly count: number;
}

function perDay(rows: readonly Reading[]): readonly Seen[] {
  const seen = new Map<string, Seen>();
  for (const { at, person, name, roles, tasked } of rows) {
    const key = `${person} ${dayOf(at)}`;
    const count = (seen.get(key)?.count ?? 0) + 1;
    seen.set(key, { key, name: name ?? person, roles, tasked, day: dayOf(at), count });
  }
  return [...seen.values()];
}
