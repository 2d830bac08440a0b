import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { longDate } from '../../language/dates.js';
import { lowerFirst, said, useSay, useWord } from '../../language/index.js';
import { Choose } from '../../parts/choose.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { Status } from '../../parts/notice.js';
import { caseQuery } from '../../staff/case-queries.js';
import { useCaseTitle, useSchoolName } from '../../staff/case-words.js';
import { usePartyName } from '../../staff/party-names.js';
import { useMe } from '../../staff/queries.js';

type Paper = components['schemas']['FiledPaper'];

const texts = {
  title: said('Dossier', 'Files'),
  intro: said(
    'De stukken die in een dossier zijn gezet of eruit zijn gelaten, per persoon. U ziet alleen zaken die u mag zien.',
    'Papers put into a file or left out of it, by person. You see only cases you may see.',
  ),
  who: said(
    'Leerlingdossiers houdt de administratie bij, personeelsdossiers Personeelszaken. Wie een zaak leidt, ziet de stukken van die zaak.',
    'The registrar keeps pupil files, Human Resources personnel files. Whoever leads a case sees the papers of that case.',
  ),
  none: said(
    'Er staat nog niets in een dossier. Een stuk komt hier als iemand het in een zaak in het dossier zet.',
    'There is nothing in a file yet. A paper comes here once somebody puts it into the file in a case.',
  ),
  filter: said('Filter', 'Filter'),
  file: said('Welk dossier?', 'Which file?'),
  all: said('Alle', 'All'),
  name: said('Toon de naam', 'Show the name'),
  nameHint: said('Wij leggen vast dat u de naam opent.', 'It is recorded that you open the name.'),
  person: (number: string) => said(`Betrokkene in zaak ${number}`, `Party in case ${number}`),
  filed: said('In het dossier', 'In the file'),
  leftOut: said('Niet in het dossier', 'Left out of the file'),
  paper: said('Stuk uit de zaak', 'Paper of the case'),
  recorded: (day: string) => said(`Vastgelegd op ${day}`, `Recorded on ${day}`),
  open: said('Open de brief', 'Open the letter'),
  opens: said('(opent in een nieuw tabblad)', '(opens in a new tab)'),
  toCase: said('Naar de zaak', 'To the case'),
  more: said('Toon meer stukken', 'Show more papers'),
};

const fileKinds = ['pupilFile', 'personnelFile'] as const;

/** Papers in files of pupils and staff, by person, with their letters. */
export function DossierPage() {
  const say = useSay();
  const word = useWord();
  const me = useMe();
  const [file, setFile] = useState('');
  const chosen = fileKinds.find((one) => one === file);
  const query = chosen === undefined ? {} : { file: chosen };
  const papers = useInfiniteQuery({
    queryKey: ['files', me.person, file],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/files', {
          params: { query: { ...query, limit: 50, ...(pageParam !== '' && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  if (papers.error) return <FailurePage error={papers.error} retry={() => void papers.refetch()} />;
  const rows = papers.data?.pages.flatMap((page) => page.rows);
  if (rows === undefined) return <Loading />;
  const files = fileKinds.map((value) => ({
    value,
    label: word(`option.paper.file.file.${value}`),
  }));
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.intro)}</p>
      <p className="soft">{say(texts.who)}</p>
      <form className="filters" aria-label={say(texts.filter)} onSubmit={(event) => event.preventDefault()}>
        <Choose
          id="file"
          label={say(texts.file)}
          value={file}
          options={[{ value: '', label: say(texts.all) }, ...files]}
          onChoose={setFile}
        />
      </form>
      {rows.length === 0 ? <p>{say(texts.none)}</p> : null}
      {[...byPerson(rows)].map(([person, own]) => (
        <Person key={person} papers={own} />
      ))}
      {papers.hasNextPage ? (
        <button type="button" className="button button-plain" onClick={() => void papers.fetchNextPage()}>
          {say(texts.more)}
        </button>
      ) : null}
    </>
  );
}

/** A person is a party of one case: across cases nobody is put together. */
function byPerson(papers: readonly Paper[]): ReadonlyMap<string, readonly Paper[]> {
  const found = new Map<string, Paper[]>();
  for (const paper of papers) {
    const person = `${paper.caseId} ${paper.party} ${paper.file}`;
    found.set(person, [...(found.get(person) ?? []), paper]);
  }
  return found;
}

function Person({ papers }: { papers: readonly Paper[] }) {
  const say = useSay();
  const word = useWord();
  const title = useCaseTitle();
  const schoolName = useSchoolName();
  const [isNamed, setNamed] = useState(false);
  const [first] = papers;
  const page = useQuery({ ...caseQuery(first?.caseId ?? ''), enabled: isNamed });
  const partyName = usePartyName(page.data);
  if (first === undefined) return null;
  const { caseId, number, party, school, file } = first;
  return (
    <section aria-labelledby={`person-${caseId}-${party}-${file}`}>
      <h2 id={`person-${caseId}-${party}-${file}`}>
        {page.data === undefined ? say(texts.person(number)) : partyName(party)}
      </h2>
      <p>
        <strong>{word(`option.paper.file.file.${file}`)}</strong> · {schoolName(school)} · {title(first)}
      </p>
      <p className="actions-row">
        {page.data === undefined ? (
          <button type="button" className="button-link" onClick={() => setNamed(true)}>
            {say(texts.name)}
            <span className="hidden">, {number}</span>
          </button>
        ) : null}
        <Link to="/zaak/$caseId" params={{ caseId }}>
          {say(texts.toCase)}
          <span className="hidden"> {number}</span>
        </Link>
        {page.data === undefined ? <span className="soft">{say(texts.nameHint)}</span> : null}
      </p>
      <ul className="rows">
        {papers.map((paper) => (
          <PaperRow key={paper.seq} paper={paper} />
        ))}
      </ul>
    </section>
  );
}

function PaperRow({ paper: { caseId, letter, step, filed, because, at } }: { paper: Paper }) {
  const say = useSay();
  const word = useWord();
  const name =
    letter !== null
      ? word(`letter.${letter.letter}`)
      : step === null
        ? say(texts.paper)
        : `${word(`happened.${step.type}`)}, ${say(longDate(step.at))}`;
  return (
    <li>
      <h3>{name}</h3>
      <p>
        <Status tone={filed ? 'well' : 'soft'}>{say(filed ? texts.filed : texts.leftOut)}</Status>
        {because === null ? '' : `: ${lowerFirst(word(`option.paper.leaveOut.because.${because}`, because))}`}
      </p>
      <p className="soft">{say(texts.recorded(say(longDate(at))))}</p>
      {letter === null ? null : (
        <p>
          <a href={`/api/v1/cases/${caseId}/letters/${letter.id}/document`} target="_blank" rel="noreferrer">
            {say(texts.open)} <span className="hidden">{name}</span> <span className="soft">{say(texts.opens)}</span>
          </a>
        </p>
      )}
    </li>
  );
}
