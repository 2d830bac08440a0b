import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { said, useSay } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { schoolsQuery, useMe } from '../../staff/queries.js';
import { CaseFilter } from './case-filter.js';
import { CaseRow } from './case-row.js';
import { FindCase } from './find-case.js';

const texts = {
  title: said('Zaken', 'Cases'),
  list: said('Zaken die u mag zien', 'Cases you may see'),
  none: said('Geen zaken die hierbij passen.', 'No cases that fit.'),
  more: said('Toon meer zaken', 'Show more cases'),
};

const route = getRouteApi('/staff/zaken');

/** The cases somebody may see: to narrow down, and to find one exactly. */
export function CasesPage() {
  const say = useSay();
  const me = useMe();
  const { data: schools } = useQuery(schoolsQuery);
  const { school, fase, soort, onderwerp, stand, termijn, volgorde } = route.useSearch();
  const query = {
    school,
    stage: fase,
    kind: soort,
    category: onderwerp,
    sort: volgorde,
    ...(termijn !== undefined && { due: termijn === 'week' ? ('week' as const) : ('overdue' as const) }),
    ...(stand !== undefined && { closed: stand === 'gesloten' }),
  };
  const cases = useInfiniteQuery({
    queryKey: ['cases', me.person, query],
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/cases', { params: { query: { ...query, limit: 25, after: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
  if (cases.error) return <FailurePage error={cases.error} retry={() => void cases.refetch()} />;
  if (cases.data === undefined || schools === undefined) return <Loading />;
  const rows = cases.data.pages.flatMap((page) => page.rows);
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <FindCase />
      <h2>{say(texts.list)}</h2>
      <CaseFilter />
      {rows.length === 0 ? <p>{say(texts.none)}</p> : null}
      {rows.length === 0 ? null : (
        <ul className="rows">
          {rows.map((line) => (
            <CaseRow key={line.caseId} line={line} />
          ))}
        </ul>
      )}
      {cases.hasNextPage ? (
        <button type="button" className="button button-plain" onClick={() => void cases.fetchNextPage()}>
          {say(texts.more)}
        </button>
      ) : null}
    </>
  );
}
