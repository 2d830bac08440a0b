import { useEffect, useState } from 'react';
import { deadline, lastMoment } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { Notice } from '../../parts/notice.js';
import { findStatus, type ReportStatus } from '../follow/receipt-api.js';
import { Helplines } from '../helplines.js';
import { ReceiptShown } from '../receipt.js';
import { go, Link } from '../route.js';
import { forget, kept } from '../tab.js';
import { useReport } from './report-context.js';

const texts = {
  title: said('Uw melding is verstuurd', 'Your report has been sent'),
  thanks: said('Goed dat u dit hebt verteld.', 'It is good that you told this.'),
  keepIt: said(
    'Bewaar deze code. U ziet hem maar één keer, en niemand kan hem voor u opzoeken.',
    'Keep this code. You see it only once, and nobody can look it up for you.',
  ),
  use: said(
    'Met de code ziet u hoe ver de school is, leest u berichten en kunt u iets toevoegen. Wie de code heeft, kan dat ook. Geef hem dus aan niemand.',
    'With the code you see how far the school is, read messages, and can add something. Whoever has the code can do so too, so give it to nobody.',
  ),
  next: said('Wat gebeurt er nu?', 'What happens now?'),
  takeUp: (by: string) =>
    said(`Op zijn laatst ${by}, zet de school de eerste stap.`, `The school takes the first step by ${by}.`),
  soon: said('De school pakt uw melding op.', 'The school takes up your report.'),
  then: said(
    'Daarna zoekt de school uit wat er is gebeurd. Heeft zij een vraag, dan staat die bij Mijn melding. Kijk daar over een paar dagen.',
    'Then the school finds out what happened. If it has a question, you find it under My report. Look there in a few days.',
  ),
  follow: said('Naar Mijn melding', 'To My report'),
  done: said('Klaar: wis de code van dit apparaat', 'Done: erase the code from this device'),
};

/** It was sent: the code, once, and what happens now, by when. */
export function ReceivedPage() {
  const say = useSay();
  const { now } = useReport();
  const [receipt] = useState(() => kept('receipt'));
  const [status, setStatus] = useState<ReportStatus>();
  useEffect(() => {
    if (receipt === undefined) go('/mijn-melding', { instead: true });
    else findStatus(receipt).then(setStatus, () => undefined);
  }, [receipt]);
  if (receipt === undefined) return null;
  const by = status?.nextBy;
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.thanks)}</p>
      <Notice tone="mind">
        <p>
          <strong>{say(texts.keepIt)}</strong>
        </p>
      </Notice>
      <ReceiptShown receipt={receipt} />
      <p>{say(texts.use)}</p>
      <h2>{say(texts.next)}</h2>
      <p>
        {by == null ? say(texts.soon) : say(texts.takeUp(say(deadline(lastMoment(by), now()))))} {say(texts.then)}
      </p>
      <div className="actions no-print">
        <Link className="button" to="/mijn-melding">
          {say(texts.follow)}
        </Link>
        <button
          type="button"
          className="button-link"
          onClick={() => {
            forget('receipt');
            go('/');
          }}
        >
          {say(texts.done)}
        </button>
      </div>
      <Helplines />
    </>
  );
}
