import { Link } from '@tanstack/react-router';
import { said, upperFirst, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import type { CaseShown } from '../../staff/case-queries.js';
import { Consequences, type Follows } from './consequences.js';

export interface Outcome {
  /** What was chosen, in the words of the form. */
  readonly said: string;
  readonly follows: Follows;
}

const texts = {
  title: said('Uw besluit is vastgelegd', 'Your decision was recorded'),
  case: said('Zaak', 'Case'),
  about: said('Het ging over', 'It was about'),
  decision: said('Uw besluit', 'Your decision'),
  next: said('Wat gebeurt er nu?', 'What happens now?'),
  told: said(
    'Wie iets moet doen, krijgt daar bericht van. Uw redenen staan bij het besluit in de zaak.',
    'Whoever has something to do gets a notice. Your reasons stand with the decision in the case.',
  ),
  toNext: said('Naar de andere besluiten', 'To the other decisions'),
  toCase: said('Naar de zaak', 'To the case'),
};

interface DecidedGiven {
  readonly outcome: Outcome;
  readonly page: CaseShown;
  /** What was decided on. */
  readonly matter: string;
}

/** After a decision: what was decided, and what happens next, by whom, by when. */
export function Decided({ outcome, page, matter }: DecidedGiven) {
  const say = useSay();
  const { caseId, number, protocol } = page.case;
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <dl className="facts">
        <dt>{say(texts.case)}</dt>
        <dd>{number}</dd>
        <dt>{say(texts.about)}</dt>
        <dd>{upperFirst(matter)}</dd>
        <dt>{say(texts.decision)}</dt>
        <dd>{outcome.said}</dd>
      </dl>
      <h2>{say(texts.next)}</h2>
      <Consequences follows={outcome.follows} protocol={protocol} />
      <p>{say(texts.told)}</p>
      <div className="actions">
        <Link className="button" to="/besluiten">
          {say(texts.toNext)}
        </Link>
        <Link to="/zaak/$caseId" params={{ caseId }}>
          {say(texts.toCase)}
        </Link>
      </div>
    </>
  );
}
