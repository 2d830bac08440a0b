import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { longMoment } from '../../language/dates.js';
import { said, useSay, type Said } from '../../language/index.js';
import { FailurePage, NoAccessPage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { peopleQuery } from '../../staff/case-queries.js';
import { awaitedQuery } from '../../staff/decision-queries.js';
import { holds, schoolsQuery, useMe, type Me } from '../../staff/queries.js';
import { Awaiting } from '../decisions/awaiting.js';
import { Categories, Months, Stages, Terms } from './figures.js';

const texts = {
  title: said('Bestuur', 'Board'),
  at: (when: Said) => said(`Stand op ${when.nl}.`, `As of ${when.en}.`),
  small: (fewest: number) =>
    said(
      `Van zaken die u niet zelf mag zien, staan hier alleen aantallen. Zijn dat er minder dan ${fewest}, dan staat er geen getal: zo wijst geen cijfer naar een kind of een medewerker.`,
      `Of cases you may not see yourself only numbers stand here. Where there are fewer than ${fewest}, no number is given: so no figure points at a child or a member of staff.`,
    ),
  print: said('Druk deze pagina af', 'Print this page'),
  waiting: (count: number) =>
    count === 0
      ? said('Er wacht geen besluit op u', 'No decision waits for you')
      : count === 1
        ? said('Er wacht één besluit op u', 'One decision waits for you')
        : said(`Er wachten ${count} besluiten op u`, `${count} decisions wait for you`),
  agenda: said('Alle besluiten, ook de genomen', 'All decisions, also those taken'),
};

/** For who oversees the organisation: what waits for a decision, and how it goes with the cases of all schools. */
export function BoardPage() {
  const me = useMe();
  return holds(me, 'board', 'supervisoryBoard') ? <Overview me={me} /> : <NoAccessPage />;
}

function Overview({ me }: { me: Me }) {
  const say = useSay();
  const awaited = useQuery(awaitedQuery(me));
  const figures = useQuery({ queryKey: ['figures', me.person], queryFn: () => answer(api.GET('/api/v1/figures')) });
  const schools = useQuery(schoolsQuery);
  const people = useQuery(peopleQuery);
  const all = [awaited, figures, schools, people];
  const error = all.find((one) => one.error !== null)?.error;
  if (error) return <FailurePage error={error} retry={() => all.forEach((one) => void one.refetch())} />;
  if (awaited.data === undefined || figures.data === undefined) return <Loading />;
  if (schools.data === undefined || people.data === undefined) return <Loading />;
  const { at, fewest, open, stages, terms, months, categories } = figures.data;
  const { rows } = awaited.data;
  const waiting = new Set(rows.map(({ caseId, track }) => `${caseId} ${track}`)).size;
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <section>
        <h2>{say(texts.waiting(waiting))}</h2>
        {waiting === 0 ? null : <Awaiting rows={rows} />}
        <p>
          <Link to="/besluiten">{say(texts.agenda)}</Link>
        </p>
      </section>
      <Stages open={open} rows={stages} schools={schools.data} fewest={fewest} />
      <Terms rows={terms} schools={schools.data} fewest={fewest} />
      <Months rows={months} fewest={fewest} />
      <Categories rows={categories} fewest={fewest} />
      <hr />
      <p>
        {say(texts.at(longMoment(at)))} {say(texts.small(fewest))}
      </p>
      <p className="no-print">
        <button type="button" className="button button-plain" onClick={() => print()}>
          {say(texts.print)}
        </button>
      </p>
    </>
  );
}
