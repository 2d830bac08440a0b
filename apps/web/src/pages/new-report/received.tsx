import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { Notice } from '../../parts/notice.js';

export interface Receipt {
  readonly receipt: string;
  readonly addressee: 'leadership' | 'board';
}

const texts = {
  title: said('Uw melding is verstuurd', 'Your report was sent'),
  code: said('Uw meldcode', 'Your receipt code'),
  once: said(
    'Deze code ziet u maar één keer. Bewaar hem: hiermee leest u berichten van de school, en vult u uw melding aan.',
    'You see this code only once. Keep it: with it you read messages of the school and add to your report.',
  ),
  next: said('Wat gebeurt er nu?', 'What happens now?'),
  leadership: said(
    'De schoolleiding leest uw melding en pakt haar op. U ziet bij Mijn werk hoever het is.',
    'The school leadership reads your report and takes it up. My work shows how far it is.',
  ),
  board: said(
    'Het bestuur leest uw melding en pakt haar op. U ziet bij Mijn werk hoever het is.',
    'The board reads your report and takes it up. My work shows how far it is.',
  ),
  toCase: said('Naar de zaak', 'To the case'),
  toWork: said('Naar Mijn werk', 'To My work'),
};

/** After a report: what happens next, the code, and the case itself for whoever may see it. */
export function Received({ receipt: { receipt, addressee } }: { receipt: Receipt }) {
  const say = useSay();
  const { data: caseId } = useQuery({
    queryKey: ['case-of-report', receipt],
    queryFn: findNewest,
    staleTime: Infinity,
  });
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <h2>{say(texts.next)}</h2>
      <p>{say(texts[addressee])}</p>
      <Notice>
        <h2>{say(texts.code)}</h2>
        <p className="code">{receipt}</p>
        <p>{say(texts.once)}</p>
      </Notice>
      <div className="actions">
        {caseId == null ? null : (
          <Link className="button" to="/zaak/$caseId" params={{ caseId }}>
            {say(texts.toCase)}
          </Link>
        )}
        <Link to="/werk">{say(texts.toWork)}</Link>
      </div>
    </>
  );
}

/** The case of one's newest report, where one may see it: a report about one's own team leader is not for him. */
async function findNewest(): Promise<string | null> {
  const own = await answer(api.GET('/api/v1/reports', { params: { query: { limit: 1 } } }));
  const newest = own.rows[0];
  if (newest === undefined) return null;
  const seen = await answer(api.GET('/api/v1/cases', { params: { query: { limit: 10, sort: '-openedAt' } } }));
  return seen.rows.find(({ number }) => number === newest.number)?.caseId ?? null;
}
