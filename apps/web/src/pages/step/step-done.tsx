import { Link } from '@tanstack/react-router';
import { lowerFirst, said, useSay, useWord } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import { PageHeading } from '../../parts/heading.js';
import type { CaseShown, Obligation, StepForm } from '../../staff/case-queries.js';
import { useStageName } from '../../staff/case-words.js';
import { useDutyName } from '../../staff/duty-names.js';
import { nextWork, stepLink } from '../../staff/next-work.js';
import { useMe, useNow } from '../../staff/queries.js';
import { Waiting } from '../case/now-section.js';

const texts = {
  title: (step: string) => said(`Klaar: ${lowerFirst(step)}`, `Done: ${lowerFirst(step)}`),
  stage: said('De zaak staat nu in de fase:', 'The case is now in the stage:'),
  next: said('Wat gebeurt er nu?', 'What happens now?'),
  you: said('U bent nu zelf aan zet:', 'It is your turn now:'),
  nobody: said('Er loopt nu geen plicht voor u of een ander.', 'No duty runs for you or anybody else.'),
  onward: said('Hiermee brengt u de zaak verder:', 'This brings the case further:'),
  toCase: said('Naar de zaak', 'To the case'),
  toWork: said('Naar Mijn werk', 'To My work'),
};

interface DoneGiven {
  readonly page: CaseShown;
  readonly obligations: readonly Obligation[];
  readonly forms: readonly StepForm[];
  readonly type: string;
}

/** After a step: what happens next, by when, by whom. */
export function StepDone({ page, obligations, forms, type }: DoneGiven) {
  const say = useSay();
  const word = useWord();
  const me = useMe();
  const now = useNow();
  const stageName = useStageName();
  const dutyName = useDutyName(page);
  const { caseId, stage, kind } = page.case;
  const { duties, ofOthers, undecided, onward } = nextWork(me, page, obligations, forms);
  const [first] = duties;
  const waits = ofOthers.length + undecided.length > 0;
  const next = first?.form ?? (waits ? undefined : onward[0]);
  const waiting = <Waiting page={page} ofOthers={ofOthers} undecided={undecided} />;
  const title = say(texts.title(word(`happened.${type}`)));
  return (
    <>
      <PageHeading title={title}>{title}</PageHeading>
      <p>
        {say(texts.stage)} <strong>{stageName(stage, kind)}</strong>
      </p>
      <h2>{say(texts.next)}</h2>
      {first === undefined ? null : (
        <>
          <p>{say(texts.you)}</p>
          <p className="lead">{dutyName(first.obligation)}</p>
          <p>
            <DueDate
              due={first.obligation.due?.due ?? null}
              lastDay={first.obligation.due?.lastDay ?? null}
              overdue={first.obligation.status === 'overdue'}
              now={now}
            />
          </p>
        </>
      )}
      {first === undefined && !waits ? <p>{say(next === undefined ? texts.nobody : texts.onward)}</p> : null}
      {first === undefined ? waiting : null}
      <div className="actions">
        {next === undefined ? null : (
          <Link className="button" {...stepLink(caseId, next, first?.obligation.key)}>
            {say(next.title)}
          </Link>
        )}
        <Link className={next === undefined ? 'button' : undefined} to="/zaak/$caseId" params={{ caseId }}>
          {say(texts.toCase)}
        </Link>
        <Link to="/werk">{say(texts.toWork)}</Link>
      </div>
      {first === undefined ? null : waiting}
    </>
  );
}
