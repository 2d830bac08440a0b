import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { longDate } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import {
  caseQuery,
  obligationsQuery,
  stepsQuery,
  timelineQuery,
  type CaseShown,
  type StepForm,
} from '../../staff/case-queries.js';
import { useCaseTitle, useSchoolName, useStageName } from '../../staff/case-words.js';
import { answersAhead, nextWork, type NextWork } from '../../staff/next-work.js';
import { usePartyName } from '../../staff/party-names.js';
import { PrintPage } from '../../staff/print-page.js';
import { useMe } from '../../staff/queries.js';
import { EditionNote } from './edition-note.js';
import { LettersSection } from './letters-section.js';
import { MessagesSection } from './messages-section.js';
import { NowSection } from './now-section.js';
import { ObligationsSection } from './obligations-section.js';
import { PartiesSection } from './parties-section.js';
import { ProcessSection } from './process-section.js';
import { ReadingsSection } from './readings-section.js';
import { StepsSection } from './steps-section.js';
import { TimelineSection } from './timeline-section.js';

const texts = {
  case: said('Zaak', 'Case'),
  back: said('Naar alle zaken', 'To all cases'),
  stage: said('Fase', 'Stage'),
  since: (day: string) => said(`gemeld op ${day}`, `reported on ${day}`),
  print: said('Druk deze zaak af', 'Print this case'),
  linked: said('Deze zaak hoort bij een andere zaak', 'This case belongs to another case'),
};

const route = getRouteApi('/staff/zaak/$caseId');

/** One case: what has to be done now, what is asked, who is in it, and everything that happened. */
export function CasePage() {
  const { caseId } = route.useParams();
  const me = useMe();
  const page = useQuery(caseQuery(caseId));
  const obligations = useQuery(obligationsQuery(caseId));
  const steps = useQuery(stepsQuery(caseId));
  const timeline = useQuery(timelineQuery(caseId));
  const partyName = usePartyName(page.data);
  const error = page.error ?? obligations.error ?? steps.error;
  if (error)
    return (
      <FailurePage
        error={error}
        retry={() => void Promise.all([page, obligations, steps].map((one) => one.refetch()))}
      />
    );
  if (page.data === undefined || obligations.data === undefined || steps.data === undefined || timeline.isPending)
    return <Loading />;
  const forms = steps.data.steps;
  const work = nextWork(me, page.data, obligations.data, forms);
  return (
    <>
      <Heading page={page.data} />
      <div className="case">
        <div>
          <NowSection page={page.data} work={work} />
          <EditionNote page={page.data} />
          <ObligationsSection page={page.data} obligations={obligations.data} partyName={partyName} />
          <PartiesSection page={page.data} forms={forms} partyName={partyName} />
          <StepsSection page={page.data} forms={forms} partyName={partyName} shown={shownIn(work)} />
          {/* Comes after the rest, when it is drawn: above other parts it would push them down. */}
          <ProcessSection page={page.data} />
        </div>
        <div>
          <MessagesSection caseId={caseId} forms={forms} />
          <LettersSection page={page.data} partyName={partyName} />
          <TimelineSection page={page.data} partyName={partyName} />
          <ReadingsSection caseId={caseId} />
          <PrintPage name={texts.print} />
        </div>
      </div>
    </>
  );
}

/** What stands under “Dit moet u nu doen” is not offered again below, unless it is asked there for one thing only. */
const shownIn = ({ duties, onward }: NextWork): readonly StepForm[] =>
  duties.length > 0 ? duties.filter(({ obligation }) => !answersAhead(obligation)).map(({ form }) => form) : onward;

function Heading({ page: { case: line } }: { page: CaseShown }) {
  const say = useSay();
  const title = useCaseTitle();
  const stageName = useStageName();
  const schoolName = useSchoolName();
  const { number, school, stage, kind, openedAt, linkedTo } = line;
  return (
    <>
      <Link className="back" to="/zaken">
        {say(texts.back)}
      </Link>
      <p className="above-heading">
        {say(texts.case)} {number}
      </p>
      <PageHeading title={`${say(texts.case)} ${number}: ${title(line)}`}>{title(line)}</PageHeading>
      <p>
        {say(texts.stage)}: <strong>{stageName(stage, kind)}</strong>
        <span className="soft">
          {' '}
          · {schoolName(school)}, {say(texts.since(say(longDate(openedAt))))}
        </span>
      </p>
      {linkedTo === null ? null : (
        <p>
          <Link to="/zaak/$caseId" params={{ caseId: linkedTo }}>
            {say(texts.linked)}
          </Link>
        </p>
      )}
    </>
  );
}
