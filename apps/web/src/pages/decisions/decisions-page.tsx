import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { peopleQuery } from '../../staff/case-queries.js';
import { useCaseTitle, useSchoolName } from '../../staff/case-words.js';
import { awaitedQuery, type DecisionTaken } from '../../staff/decision-queries.js';
import { useDecidedWord, useDecisionMatter } from '../../staff/decision-words.js';
import { useMe } from '../../staff/queries.js';
import { Awaiting } from './awaiting.js';

const texts = {
  title: said('Besluiten', 'Decisions'),
  waiting: said('Deze besluiten wachten op u', 'These decisions wait for you'),
  none: said('Er wacht geen besluit op u.', 'No decision waits for you.'),
  later: said('Nog niet te beslissen', 'Not to be decided yet'),
  laterWhy: said(
    'Bij deze voorstellen moet eerst nog iets gebeuren.',
    'Something has to be done first about these proposals.',
  ),
  own: said('Uw eigen voorstellen', 'Your own proposals'),
  ownWhy: said(
    'Over wat u zelf voorstelde, besluit iemand anders.',
    'Somebody else decides on what you proposed yourself.',
  ),
  taken: said('Genomen besluiten', 'Decisions taken'),
  noneTaken: said(
    'In de zaken die u mag zien is nog geen besluit genomen.',
    'No decision was taken yet in the cases you may see.',
  ),
  takenOn: (day: string, name: string, role: string) =>
    said(`Genomen op ${day} door ${name} (${role}).`, `Taken on ${day} by ${name} (${role}).`),
  reason: said('De redenen', 'The reasons'),
  erased: said('De redenen zijn gewist.', 'The reasons were erased.'),
};

/** The agenda of decisions: what waits, what one proposed oneself, and what was decided with its reasons. */
export function DecisionsPage() {
  const say = useSay();
  const me = useMe();
  const awaited = useQuery(awaitedQuery(me));
  const taken = useQuery({
    queryKey: ['decisions', me.person, 'taken'],
    queryFn: () => answer(api.GET('/api/v1/decisions/taken', { params: { query: { limit: 100 } } })),
  });
  const error = awaited.error ?? taken.error;
  if (error) return <FailurePage error={error} retry={() => void Promise.all([awaited.refetch(), taken.refetch()])} />;
  if (awaited.data === undefined || taken.data === undefined) return <Loading />;
  const { rows, later, own } = awaited.data;
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <h2>{say(texts.waiting)}</h2>
      {rows.length === 0 ? <p>{say(texts.none)}</p> : <Awaiting rows={rows} />}
      {later.length === 0 ? null : (
        <>
          <h2>{say(texts.later)}</h2>
          <p>{say(texts.laterWhy)}</p>
          <Awaiting rows={later} />
        </>
      )}
      {own.length === 0 ? null : (
        <>
          <h2>{say(texts.own)}</h2>
          <p>{say(texts.ownWhy)}</p>
          <Awaiting rows={own} own />
        </>
      )}
      <h2>{say(texts.taken)}</h2>
      {taken.data.rows.length === 0 ? <p>{say(texts.noneTaken)}</p> : <Taken rows={taken.data.rows} />}
    </>
  );
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function Taken({ rows }: { rows: readonly DecisionTaken[] }) {
  const say = useSay();
  const word = useWord();
  const titleOf = useCaseTitle();
  const schoolName = useSchoolName();
  const matterOf = useDecisionMatter();
  const decidedWord = useDecidedWord();
  const { data: people = [] } = useQuery(peopleQuery);
  return (
    <ul className="rows">
      {rows.map((row) => {
        const { caseId, number, school, seq, step, at, by, decision, proposal, reason } = row;
        const name = people.find(({ id }) => id === by.person)?.name ?? '';
        return (
          <li key={`${caseId} ${seq}`}>
            <h3>
              {upperFirst(matterOf(step, proposal))}: {decidedWord(step, decision)}
            </h3>
            <p>
              <Link to="/zaak/$caseId" params={{ caseId }}>
                {titleOf(row)} ({number})
              </Link>{' '}
              <span className="soft">{schoolName(school)}</span>
            </p>
            <p>{say(texts.takenOn(say(longDate(at)), name, word(`role.${by.role}`)))}</p>
            {reason === null ? (
              <p className="soft">{say(texts.erased)}</p>
            ) : (
              <details className="fold">
                <summary>{say(texts.reason)}</summary>
                <p className="typed-text">{reason}</p>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
