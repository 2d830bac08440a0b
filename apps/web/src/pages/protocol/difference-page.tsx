import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { Differences } from './differences.js';
import { differenceQuery, editionQuery } from './queries.js';

const texts = {
  title: said('Wat is er veranderd?', 'What has changed?'),
  back: said('Terug naar het protocol', 'Back to the protocol'),
  between: (from: string, to: string) =>
    said(`Tussen versie ${from} en versie ${to}.`, `Between edition ${from} and edition ${to}.`),
};

/** The difference of one edition to another, part by part. */
export function DifferencePage() {
  const { edition = '', met = '' } = getRouteApi('/staff/protocol/verschil').useSearch();
  const differences = useQuery(differenceQuery(edition, met));
  const to = useQuery(editionQuery(edition));
  const from = useQuery(editionQuery(met));
  const say = useSay();
  if (differences.error) return <FailurePage error={differences.error} retry={() => void differences.refetch()} />;
  if (differences.data === undefined) return <Loading />;
  return (
    <>
      <Link className="back" to="/protocol" search={{ edition }}>
        {say(texts.back)}
      </Link>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.between(from.data?.edition ?? met, to.data?.edition ?? edition))}</p>
      <Differences rows={differences.data} before={from.data} after={to.data} />
    </>
  );
}
