import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { kindNames } from '../../staff/case-words.js';

const texts = {
  title: said('Wat u zelf hebt gemeld', 'What you reported yourself'),
  withdrawn: said('U hebt de melding ingetrokken.', 'You withdrew the report.'),
  follow: said(
    'Met uw meldcode leest u de berichten van de school en vult u uw melding aan.',
    'With your receipt code you read the messages of the school and add to your report.',
  ),
  where: said('Naar Mijn melding', 'To My report'),
};

export const ownReportsQuery = (person: string | null) =>
  queryOptions({
    queryKey: ['own-reports', person],
    queryFn: async () => (await answer(api.GET('/api/v1/reports', { params: { query: { limit: 20 } } }))).rows,
  });

type OwnReport = components['schemas']['OwnReports']['rows'][number];

/** How far one's own reports are. */
export function OwnReports({ rows }: { rows: readonly OwnReport[] }) {
  const say = useSay();
  const word = useWord();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{say(texts.title)}</h2>
      <ul className="rows">
        {rows.map(({ number, kind, receivedAt, status, withdrawn }) => (
          <li key={number}>
            <h3>
              {kindNames[kind] === undefined ? kind : say(kindNames[kind])} ({number})
            </h3>
            <p>
              {say(longDate(receivedAt))}: {withdrawn ? say(texts.withdrawn) : `${word(`reportStatus.${status}`)}.`}
            </p>
          </li>
        ))}
      </ul>
      <p>
        {say(texts.follow)} <a href="/mijn-melding">{say(texts.where)}</a>
      </p>
    </section>
  );
}
