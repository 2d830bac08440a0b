import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { longMoment } from '../../language/dates.js';
import { said, useSay, useWord, useWords } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { correctableQuery, timelineQuery, type Correctable, type Step } from '../../staff/case-queries.js';
import { usePartyName } from '../../staff/party-names.js';
import { useNow } from '../../staff/queries.js';
import { correctionOf } from './correction-form.js';
import { StepFilled, type FilledGiven } from './step-filled.js';

const texts = {
  which: said('Welke stap wilt u verbeteren?', 'Which step do you want to correct?'),
  whichWhy: said(
    'Kies de stap waarin iets niet klopt. Daarna ziet u wat er staat en verandert u wat anders moet. De oude tekst blijft in de tijdlijn staan.',
    'Choose the step in which something is wrong. Then you see what it says and change what should be different. The old text stays in the timeline.',
  ),
  none: said('In deze zaak is niets wat u kunt verbeteren.', 'There is nothing in this case that you can correct.'),
  other: said('Kies een andere stap', 'Choose another step'),
};

interface CorrectGiven extends Omit<FilledGiven, 'own' | 'duty'> {
  /** The step to correct, as `s12`; none while it has to be chosen. */
  readonly which: string | undefined;
}

/** Corrects a step: first which, then its own questions, filled with what stands there. */
export function CorrectStep({ which, ...given }: CorrectGiven) {
  const { caseId } = given.page.case;
  const correctable = useQuery(correctableQuery(caseId));
  const timeline = useQuery(timelineQuery(caseId));
  const error = correctable.error ?? timeline.error;
  if (error) return <FailurePage error={error} retry={() => void correctable.refetch()} />;
  if (correctable.data === undefined || timeline.data === undefined) return <Loading />;
  const { rows, texts: sealed } = timeline.data;
  const chosen = correctable.data.find(({ seq }) => `s${seq}` === which);
  const old = rows.find(({ seq }) => seq === chosen?.seq);
  if (chosen === undefined || old === undefined)
    return <Which caseId={caseId} page={given.page} choices={correctable.data} rows={rows} form={given.form} />;
  return <Filled {...given} chosen={chosen} old={old} rows={rows} sealed={sealed} />;
}

interface WhichGiven extends Pick<FilledGiven, 'page' | 'form'> {
  readonly caseId: string;
  readonly choices: readonly Correctable[];
  readonly rows: readonly Step[];
}

function Which({ caseId, page, choices, rows, form }: WhichGiven) {
  const say = useSay();
  const word = useWord();
  const partyName = usePartyName(page);
  return (
    <>
      <PageHeading title={say(form.title)}>{say(texts.which)}</PageHeading>
      <p>{say(choices.length === 0 ? texts.none : texts.whichWhy)}</p>
      <ul className="rows">
        {choices.toReversed().map(({ seq, type, party }) => {
          const old = rows.find((one) => one.seq === seq);
          return (
            <li key={seq}>
              <Link to="/zaak/$caseId/stap/$type" params={{ caseId, type: form.type }} search={{ welke: `s${seq}` }}>
                {word(`step.${type}`)}
                {party === undefined ? '' : ` (${partyName(party)})`}
              </Link>
              {old === undefined ? null : <p className="soft">{say(longMoment(old.at))}</p>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface CorrectionGiven extends Omit<FilledGiven, 'own' | 'duty'> {
  readonly chosen: Correctable;
  readonly old: Step;
  readonly rows: readonly Step[];
  readonly sealed: Readonly<Record<string, string>>;
}

function Filled({ chosen, old, rows, sealed, ...given }: CorrectionGiven) {
  const say = useSay();
  const words = useWords();
  const now = useNow();
  // What stood there when the form was opened: that the case moves on is told apart.
  const [standing] = useState({ chosen, old, rows, sealed, now });
  const own = useMemo(() => correctionOf({ ...standing, words }), [standing, words]);
  const { caseId } = given.page.case;
  return (
    <>
      <StepFilled {...given} duty={undefined} own={own} />
      <p>
        <Link to="/zaak/$caseId/stap/$type" params={{ caseId, type: given.form.type }} search={{}}>
          {say(texts.other)}
        </Link>
      </p>
    </>
  );
}
