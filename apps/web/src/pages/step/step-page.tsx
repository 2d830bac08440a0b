import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useEffect, useState, type ReactNode } from 'react';
import { said, useSay } from '../../language/index.js';
import { FailurePage, NotFoundPage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import {
  caseQuery,
  obligationsQuery,
  stepsQuery,
  type CaseShown,
  type Obligation,
  type StepForm,
} from '../../staff/case-queries.js';
import { useCaseTitle } from '../../staff/case-words.js';
import { answersAhead, isOpen } from '../../staff/next-work.js';
import { usePartyName } from '../../staff/party-names.js';
import { Refusals } from '../../staff/refusals.js';
import { useWayOut } from '../../staff/way-out.js';
import { CorrectStep } from './correct-step.js';
import { StepDone } from './step-done.js';
import { StepFilled } from './step-filled.js';

const texts = {
  case: said('Terug naar de zaak', 'Back to the case'),
  gone: said('Deze stap kan nu niet', 'This step is not possible now'),
  goneWhy: said(
    'De zaak is verder gegaan, of deze stap hoort niet bij deze fase. Kijk op de pagina van de zaak wat u nu kunt doen.',
    'The case has gone on, or this step does not belong to this stage. The page of the case shows what you can do now.',
  ),
};

const route = getRouteApi('/staff/zaak/$caseId/stap/$type');

/** One step of a case: what the rule asks, the questions, a last look, and what happens next. */
export function StepPage() {
  const { caseId, type } = route.useParams();
  const { partij, spoor, plicht, welke, deel } = route.useSearch();
  const page = useQuery(caseQuery(caseId));
  const obligations = useQuery(obligationsQuery(caseId));
  const steps = useQuery(stepsQuery(caseId));
  const error = page.error ?? obligations.error ?? steps.error;
  if (error) return <FailurePage error={error} retry={() => void steps.refetch()} />;
  if (page.data === undefined || obligations.data === undefined || steps.data === undefined) return <Loading />;
  if (!/^[a-zA-Z]+\.[a-zA-Z]+$/.test(type)) return <NotFoundPage />;
  if (deel === 'klaar')
    return (
      <Settled isOld={page.isStale || obligations.isStale || steps.isStale}>
        <StepDone page={page.data} obligations={obligations.data} forms={steps.data.steps} type={type} />
      </Settled>
    );
  // A track says whom it is about by itself.
  const form = steps.data.steps.find(
    (one) => one.type === type && one.track === spoor && (spoor !== undefined || one.party === partij),
  );
  const party = form?.party ?? partij;
  const duties = obligations.data.filter(
    (one) => isOpen(one) && one.step === type && (one.party === undefined || one.party === party),
  );
  // Without a duty that was chosen, nothing is answered beforehand: the same step can be about something else.
  const chosen = duties.find(({ key }) => key === plicht) ?? duties.find((one) => !answersAhead(one));
  const part = (): ReactNode => {
    if (form === undefined) return <Gone />;
    const around = { page: page.data, form, obligations: obligations.data };
    if (!form.allowed) return <NotAllowed {...around} forms={steps.data.steps} />;
    const asked = { ...around, forms: steps.data, checking: deel === 'controle' };
    // It asks first which step, and then the questions of that one.
    if (type === 'step.correct') return <CorrectStep key={welke ?? ''} {...asked} which={welke} />;
    return <StepFilled key={`${type} ${party ?? ''} ${spoor ?? ''}`} {...asked} duty={chosen} />;
  };
  return (
    <>
      <CaseLink page={page.data} />
      {part()}
    </>
  );
}

/** What comes next is told once it is known: until then it would be what was next before the step. */
function Settled({ isOld, children }: { isOld: boolean; children: ReactNode }) {
  const [settled, settle] = useState(false);
  // Only at first: what grows old while somebody reads it stays.
  useEffect(() => {
    if (!isOld) settle(true);
  }, [isOld]);
  return settled ? children : <Loading />;
}

function CaseLink({ page }: { page: CaseShown }) {
  const say = useSay();
  const title = useCaseTitle();
  const { caseId, number } = page.case;
  return (
    <p className="above-heading">
      <Link className="back" to="/zaak/$caseId" params={{ caseId }}>
        <span>
          {say(texts.case)}: {title(page.case)} <span className="whole">({number})</span>
        </span>
      </Link>
    </p>
  );
}

function Gone() {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(texts.gone)}>{say(texts.gone)}</PageHeading>
      <p>{say(texts.goneWhy)}</p>
    </>
  );
}

interface NotAllowedGiven {
  readonly page: CaseShown;
  readonly form: StepForm;
  readonly forms: readonly StepForm[];
  readonly obligations: readonly Obligation[];
}

function NotAllowed({ page, form, forms, obligations }: NotAllowedGiven) {
  const say = useSay();
  const partyName = usePartyName(page);
  const wayOut = useWayOut(page, obligations, forms, form.party);
  return (
    <>
      <PageHeading title={say(form.title)}>
        {say(form.title)}
        {form.party === undefined ? '' : ` (${partyName(form.party)})`}
      </PageHeading>
      <Refusals refusals={form.unmet} protocol={page.case.protocol} wayOut={wayOut} />
    </>
  );
}
