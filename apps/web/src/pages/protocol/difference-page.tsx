import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { said, useLanguage, useSay } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { Status } from '../../parts/notice.js';
import { differenceQuery, editionQuery, type Difference, type Edition } from './queries.js';

const texts = {
  title: said('Wat is er veranderd?', 'What has changed?'),
  back: said('Terug naar het protocol', 'Back to the protocol'),
  between: (from: string, to: string) =>
    said(`Tussen versie ${from} en versie ${to}.`, `Between edition ${from} and edition ${to}.`),
  none: said('Er is niets veranderd.', 'Nothing has changed.'),
  how: {
    added: said('Nieuw', 'New'),
    removed: said('Vervallen', 'Gone'),
    changed: said('Veranderd', 'Changed'),
  },
  what: {
    clause: said('Artikelen', 'Clauses'),
    rule: said('Regels', 'Rules'),
    figure: said('Getallen', 'Figures'),
    task: said('Taken van de school', 'Tasks of the school'),
  },
  was: said('Was', 'Was'),
  is: said('Is nu', 'Is now'),
};

const parts = ['clause', 'rule', 'figure', 'task'] as const;
const tones = { added: 'well', removed: 'wrong', changed: 'mind' } as const;

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

interface Given {
  readonly rows: readonly Difference[];
  readonly before: Edition | undefined;
  readonly after: Edition | undefined;
}

/** The differences themselves; also of a draft. */
export function Differences({ rows, before, after }: Given) {
  const say = useSay();
  const language = useLanguage();
  const sentences = new Map([...sentencesOf(before), ...sentencesOf(after)]);
  if (rows.length === 0) return <p>{say(texts.none)}</p>;
  return parts.map((part) => {
    const some = rows.filter(({ what }) => what === part);
    if (some.length === 0) return null;
    return (
      <section key={part}>
        <h2>{say(texts.what[part])}</h2>
        <ul className="rows">
          {some.map(({ id, how, says, fields }) => (
            <li key={id}>
              <h3>{id}</h3>
              <p>
                <Status tone={tones[how]}>{say(texts.how[how])}</Status>
              </p>
              <p lang={language}>{sentences.get(id)?.[language] ?? says}</p>
              {fields.length === 0 ? null : (
                <dl className="facts">
                  {fields.map(({ name, was, is }) => [
                    <dt key={`${name} name`}>{name}</dt>,
                    <dd key={`${name} change`} className="typed-text">
                      {say(texts.was)}: {was}
                      <br />
                      {say(texts.is)}: {is}
                    </dd>,
                  ])}
                </dl>
              )}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

type Sentence = readonly [string, { readonly nl: string; readonly en: string }];

const sentencesOf = (edition: Edition | undefined): readonly Sentence[] =>
  edition === undefined
    ? []
    : [
        ...edition.clauses.map((one): Sentence => [one.id, one]),
        ...edition.rules.map((one): Sentence => [`${one.rule} ${one.id}`, one]),
        ...(edition.schoolTasks ?? []).map((one): Sentence => [one.id, one]),
      ];
