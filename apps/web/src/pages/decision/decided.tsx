import { Link } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { Status } from '../../parts/notice.js';
import { Consequences, type Follows } from './consequences.js';

export interface Outcome {
  readonly said: string;
  readonly follows: Follows;
}

const texts = {
  title: said('Uw besluit is vastgelegd', 'Your decision was recorded'),
  next: said('Wat gebeurt er nu?', 'What happens now?'),
  told: said(
    'Wie iets moet doen, krijgt daar bericht van. Uw redenen staan bij het besluit in de zaak.',
    'Whoever has something to do gets a notice. Your reasons stand with the decision in the case.',
  ),
  toNext: said('Naar de andere besluiten', 'To the other decisions'),
  toCase: said('Naar de zaak', 'To the case'),
};

/** After a decision: what was decided, and what happens next, by whom, by when. */
export function Decided({ outcome, caseId, protocol }: { outcome: Outcome; caseId: string; protocol: string }) {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>
        <Status tone="well">{outcome.said}</Status>
      </p>
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
