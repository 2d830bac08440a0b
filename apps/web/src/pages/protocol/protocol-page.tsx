import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { longDate } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { schoolsQuery, useMe, type School } from '../../staff/queries.js';
import { Clauses } from './clauses.js';
import { Process } from './process.js';
import { editionBefore, editionQuery, editionsQuery, type Edition, type EditionLine } from './queries.js';

const texts = {
  version: (edition: string, from: string) =>
    said(`Versie ${edition}, geldt vanaf ${from}.`, `Edition ${edition}, in force from ${from}.`),
  forSchools: (schools: string) => said(`Voor ${schools}.`, `For ${schools}.`),
  law: said('Dit geldt voor elke school, naast het protocol.', 'This holds for every school, beside the protocol.'),
  words: said(
    'Hieronder staat in gewone woorden wat het protocol zegt. De tekst die uw bestuur vaststelde, gaat voor.',
    'Below it says in plain words what the protocol says. The text that your board adopted prevails.',
  ),
  print: said('Druk af', 'Print'),
  before: said('Wat is er veranderd?', 'What has changed?'),
  first: said('Er is geen eerdere versie om mee te vergelijken.', 'There is no earlier edition to compare with.'),
  others: said('Andere regels die gelden', 'Other rules that hold'),
  onThisPage: said('Op deze pagina', 'On this page'),
  process: said('Hoe een zaak verloopt', 'How a case goes'),
  clauses: said('Artikelen', 'Clauses'),
};

/** The protocol a school lives by: clause by clause, and the course of a case under it. */
export function ProtocolPage() {
  const { edition: asked } = getRouteApi('/staff/protocol').useSearch();
  const me = useMe();
  const schools = useQuery(schoolsQuery);
  const lines = useQuery(editionsQuery);
  const error = schools.error ?? lines.error;
  if (error) return <FailurePage error={error} retry={() => void Promise.all([schools.refetch(), lines.refetch()])} />;
  if (schools.data === undefined || lines.data === undefined) return <Loading />;
  const own = schools.data.find(({ id }) => me.roles.some(({ school }) => school === id)) ?? schools.data[0];
  const id = asked ?? own?.protocol ?? 'STATUTE-2026';
  return <OneEdition key={id} id={id} schools={schools.data} lines={lines.data} />;
}

interface Given {
  readonly id: string;
  readonly schools: readonly School[];
  readonly lines: readonly EditionLine[];
}

function OneEdition({ id, schools, lines }: Given) {
  const { data: edition, error, refetch } = useQuery(editionQuery(id));
  useEffect(() => {
    if (edition !== undefined) goToAnchor();
  }, [edition]);
  if (error) return <FailurePage error={error} retry={() => void refetch()} />;
  if (edition === undefined) return <Loading />;
  return <Shown edition={edition} schools={schools} lines={lines} />;
}

function Shown({ edition, schools, lines }: Omit<Given, 'id'> & { edition: Edition }) {
  const say = useSay();
  const { id, layer, title, inForce } = edition;
  const line = lines.find((one) => one.id === id);
  const lived = schools.flatMap(({ protocol, additions }) => [protocol, additions]);
  const before = line === undefined ? undefined : editionBefore(line, lines, lived);
  const names = schools.filter((school) => [school.protocol, school.additions].includes(id)).map(({ name }) => name);
  const isProtocol = layer === 'protocol' || layer === 'school';
  return (
    <>
      <PageHeading title={say(title)}>{say(title)}</PageHeading>
      <p>
        {say(texts.version(edition.edition, say(longDate(inForce.from))))}{' '}
        {names.length > 0 ? say(texts.forSchools(names.join(', '))) : isProtocol ? '' : say(texts.law)}
      </p>
      <p>{say(texts.words)}</p>
      <div className="actions no-print">
        <button type="button" className="button button-plain" onClick={() => print()}>
          {say(texts.print)}
        </button>
        {before === undefined ? (
          isProtocol ? (
            <span className="soft">{say(texts.first)}</span>
          ) : null
        ) : (
          <Link to="/protocol/verschil" search={{ edition: id, met: before.id }}>
            {say(texts.before)}
          </Link>
        )}
      </div>
      <nav className="no-print" aria-labelledby="on-this-page">
        <h2 id="on-this-page">{say(texts.onThisPage)}</h2>
        <ul>
          <li>
            <a href="#artikelen">{say(texts.clauses)}</a>
          </li>
          {isProtocol ? (
            <li>
              <a href="#verloop">{say(texts.process)}</a>
            </li>
          ) : null}
          <li>
            <a href="#andere">{say(texts.others)}</a>
          </li>
        </ul>
      </nav>
      <h2 id="artikelen">{say(texts.clauses)}</h2>
      <Clauses edition={edition} />
      {isProtocol ? (
        <section id="verloop">
          <h2>{say(texts.process)}</h2>
          <Process edition={id} />
        </section>
      ) : null}
      <section id="andere" className="no-print">
        <h2>{say(texts.others)}</h2>
        <Others shown={id} schools={schools} lines={lines} />
      </section>
    </>
  );
}

/** What else holds here: the law, what any school has, other protocols and additions of the organisation. */
function Others({ shown, schools, lines }: { shown: string } & Omit<Given, 'id'>) {
  const say = useSay();
  const lived = schools.flatMap(({ protocol, additions }) => [protocol, additions]);
  const others = lines.filter(
    ({ id, layer, status }) =>
      id !== shown && (layer === 'statute' || layer === 'general' || status === 'published' || lived.includes(id)),
  );
  return (
    <ul>
      {others.map(({ id, title, edition }) => (
        <li key={id}>
          <Link to="/protocol" search={{ edition: id }}>
            {say(title)}
          </Link>{' '}
          <span className="soft">({edition})</span>
        </li>
      ))}
    </ul>
  );
}

/** A citation elsewhere leads to its clause, which is there only now. */
function goToAnchor(): void {
  const anchor = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (anchor === null) return;
  anchor.scrollIntoView();
  anchor.focus();
}
