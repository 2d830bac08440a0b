import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { ErrorSummary } from '../../form/error-summary.js';
import { longDate } from '../../language/dates.js';
import { said, upperFirst, useSay, useWord, useWords, WordsProvider } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { Notice } from '../../parts/notice.js';
import { caseQuery, timelineQuery, type CaseShown } from '../../staff/case-queries.js';
import { useCaseTitle, useSchoolName } from '../../staff/case-words.js';
import { Cites } from '../../staff/cites.js';
import { decisionQuery, type Decision } from '../../staff/decision-queries.js';
import { useDecisionMatter } from '../../staff/decision-words.js';
import { schoolsQuery, useNow } from '../../staff/queries.js';
import { useStandIn } from '../../staff/stand-in.js';
import { useDraft, type Draft } from '../../staff/use-draft.js';
import { Changed } from './changed.js';
import { Decided, type Outcome } from './decided.js';
import { DecisionForm, type WrongNow } from './decision-form.js';
import { Facts, Hearings, Proposal, type Told } from './lies-before.js';
import { NotYours } from './not-yours.js';
import { useRoleNames } from '../../staff/role-names.js';

const texts = {
  title: (matter: string) => said(`Besluit over ${matter}`, `Decision on ${matter}`),
  about: said('De zaak', 'The case'),
  by: said('Voorgesteld door', 'Proposed by'),
  standsIn: said('Wie besluit', 'Who decides'),
  before: said('Termijn', 'Term'),
  version: said('Bijgewerkt tot', 'Up to'),
  versionIs: (version: number) => said(`stap ${version} van de zaak`, `step ${version} of the case`),
  own: said(
    'U hebt dit zelf voorgesteld. De regels laten toe dat u er ook over besluit. Twijfelt u, vraag dan een ander.',
    'You proposed this yourself. The rules allow you to decide on it too. If in doubt, ask somebody else.',
  ),
  toForm: said('Direct naar uw besluit', 'Straight to your decision'),
  toCase: said('Bekijk de hele zaak', 'See the whole case'),
};

const route = getRouteApi('/staff/besluit/$caseId/$track');

/** One proposal with all it stands on, for whoever decides it. */
export function DecisionPage() {
  const { caseId, track } = route.useParams();
  const page = useQuery(caseQuery(caseId));
  const decision = useQuery(decisionQuery(caseId, track));
  const told = useQuery(timelineQuery(caseId));
  const schools = useQuery(schoolsQuery);
  const place = `case.${caseId}.decision.${track}`;
  const draft = useDraft(place);
  const all = [page, decision, told, schools];
  const error = all.find((one) => one.error !== null)?.error;
  if (error) return <FailurePage error={error} retry={() => all.forEach((one) => void one.refetch())} />;
  if (page.data === undefined || decision.data === undefined || told.data === undefined) return <Loading />;
  if (!draft.ready && draft.error !== null) return <FailurePage error={draft.error} retry={draft.readAgain} />;
  if (schools.data === undefined || !draft.ready) return <Loading />;
  return (
    <OneDecision key={place} page={page.data} decision={decision.data} told={told.data} draft={draft} place={place} />
  );
}

interface DecisionGiven {
  readonly page: CaseShown;
  readonly decision: Decision;
  readonly told: Told;
  readonly draft: Draft;
  readonly place: string;
}

function OneDecision({ page, decision, told, draft, place }: DecisionGiven) {
  const say = useSay();
  const [firstSeen] = useState(decision.version);
  const [wrong, setWrong] = useState<WrongNow>({ errors: [], found: undefined });
  const [outcome, setOutcome] = useState<Outcome>();
  const matterOf = useDecisionMatter();
  const { caseId, protocol } = page.case;
  const allowed = useMemo(() => decision.steps.filter((step) => step.allowed), [decision.steps]);
  const standIn = useStandIn(allowed, page.case.school);
  const words = useWords();
  const more = useMemo(() => {
    const beside = Object.entries(standIn.words).map(([key, text]) => [key, say(text)] as const);
    return { ...words, ...Object.fromEntries(beside) };
  }, [words, standIn, say]);
  const matter = matterOf(decision.machine, decision.proposal);
  if (outcome !== undefined) return <Decided outcome={outcome} page={page} matter={matter} />;
  // Whether one's own proposal may be decided is for the rules to say: for light measures one person is enough.
  const may = decision.steps.some(({ allowed }) => allowed);
  const title = say(texts.title(matter));
  return (
    <>
      <Link className="back" to="/zaak/$caseId" params={{ caseId }}>
        {say(texts.toCase)}
      </Link>
      <ErrorSummary {...wrong} />
      <PageHeading title={title} errors={wrong.errors.length}>
        {title}
      </PageHeading>
      <Changed since={firstSeen} told={told} />
      {may && decision.own ? (
        <Notice tone="mind">
          <p>{say(texts.own)}</p>
        </Notice>
      ) : null}
      {may ? (
        <p className="no-print">
          <a href="#decide">{say(texts.toForm)}</a>
        </p>
      ) : null}
      {may ? null : <NotYours decision={decision} page={page} />}
      <About page={page} decision={decision} people={told.people} />
      <Proposal page={page} decision={decision} told={told} />
      <Facts page={page} decision={decision} told={told} />
      <Hearings page={page} decision={decision} told={told} />
      {may ? (
        <WordsProvider value={more}>
          <DecisionForm
            standIn={standIn}
            caseId={caseId}
            protocol={protocol}
            decision={decision}
            draft={draft}
            place={place}
            onWrong={setWrong}
            onDone={setOutcome}
          />
        </WordsProvider>
      ) : null}
    </>
  );
}

interface AboutGiven {
  readonly page: CaseShown;
  readonly decision: Decision;
  readonly people: Told['people'];
}

function About({ page, decision, people }: AboutGiven) {
  const say = useSay();
  const word = useWord();
  const now = useNow();
  const titleOf = useCaseTitle();
  const schoolName = useSchoolName();
  const roleNames = useRoleNames();
  const { proposedBy, proposedAt, due, cites, version } = decision;
  return (
    <dl className="facts">
      <dt>{say(texts.about)}</dt>
      <dd>
        {titleOf(page.case)} ({page.case.number}, {schoolName(page.case.school)})
      </dd>
      {proposedBy.role === 'system' ? null : (
        <>
          <dt>{say(texts.by)}</dt>
          <dd>
            {people[proposedBy.person] ?? ''} ({word(`role.${proposedBy.role}`)})
            {proposedAt === null ? '' : `, ${say(longDate(proposedAt))}`}
          </dd>
        </>
      )}
      {due === null ? null : (
        <>
          <dt>{say(texts.before)}</dt>
          <dd>
            <DueDate due={due.due} lastDay={due.lastDay} overdue={due.due <= now} now={now} />
          </dd>
        </>
      )}
      <dt>{say(texts.standsIn)}</dt>
      <dd>
        {upperFirst(roleNames([...new Set(decision.steps.flatMap(({ who }) => who))]))}
        <Cites cites={cites} protocol={page.case.protocol} />
      </dd>
      <dt>{say(texts.version)}</dt>
      <dd>{say(texts.versionIs(version))}</dd>
    </dl>
  );
}
