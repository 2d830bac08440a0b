import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { ApiProblem, isProblem } from '../../api/problem.js';
import type { Fields } from '../../form/field.js';
import { said, useSay } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { AskCheckSend, partSearch } from '../../staff/ask-check-send.js';
import { caseKey, caseQuery, type CaseShown } from '../../staff/case-queries.js';
import { usePartyName } from '../../staff/party-names.js';
import { RefusalList, Refusals } from '../../staff/refusals.js';
import { editionQuery } from '../protocol/queries.js';
import { MovedOn } from '../step/moved-on.js';
import { ObligationsMoved, type MovePreview } from './obligations-moved.js';

const texts = {
  title: said('Breng de zaak onder de nieuwe versie', 'Move the case to the new edition'),
  back: said('Terug naar de zaak', 'Back to the case'),
  number: (number: string) => said(`Zaak ${number}`, `Case ${number}`),
  intro: (from: string, to: string) =>
    said(
      `Deze zaak volgt “${from}”. Nieuwe zaken van deze school volgen “${to}”. Een zaak die loopt, gaat nooit vanzelf over.`,
      `This case follows “${from}”. New cases of this school follow “${to}”. A running case never moves by itself.`,
    ),
  difference: said('Lees wat er in het protocol verschilt', 'Read what differs in the protocol'),
  send: said('Breng de zaak onder deze versie', 'Move the case to this edition'),
  already: said('Deze zaak volgt de versie die nu geldt', 'This case follows the edition that holds now'),
  done: said('De zaak is onder de nieuwe versie gebracht', 'The case was moved to the new edition'),
  doneText: said(
    'Wat er in de verplichtingen veranderde, staat met uw reden in wat er gebeurd is.',
    'What changed in the obligations is told with your reason among what happened.',
  ),
};

const fields: Fields = { reason: { kind: 'sealed', max: 4000, required: true } };
const route = getRouteApi('/staff/zaak/$caseId/versie');

/** Moving a running case to the edition in force: what would change, who may, and why it is done. */
export function CaseEditionPage() {
  const { caseId } = route.useParams();
  const { deel } = route.useSearch();
  const page = useQuery(caseQuery(caseId));
  const [isMoved, setMoved] = useState(false);
  const move = useQuery({
    queryKey: [...caseKey(caseId), 'edition'],
    queryFn: () => answer(api.GET('/api/v1/cases/{case}/edition', { params: { path: { case: caseId } } })),
    // Once it is moved there is no way to move it any more.
    enabled: !isMoved,
  });
  const say = useSay();
  if (page.error) return <FailurePage error={page.error} retry={() => void page.refetch()} />;
  if (page.data === undefined) return <Loading />;
  const back = (
    <Link className="back" to="/zaak/$caseId" params={{ caseId }}>
      {say(texts.back)}
    </Link>
  );
  if (deel === 'klaar' && isMoved) return <Moved caseId={caseId} />;
  if (move.error instanceof ApiProblem && move.error.refusals.length > 0)
    return (
      <>
        {back}
        <PageHeading title={say(texts.already)}>{say(texts.already)}</PageHeading>
        <RefusalList refusals={move.error.refusals} protocol={page.data.case.protocol} />
      </>
    );
  if (move.error) return <FailurePage error={move.error} retry={() => void move.refetch()} />;
  if (move.data === undefined) return <Loading />;
  return (
    <>
      {back}
      <MoveForm page={page.data} move={move.data} checking={deel === 'controle'} onMoved={() => setMoved(true)} />
    </>
  );
}

interface FormGiven {
  readonly page: CaseShown;
  readonly move: MovePreview;
  readonly checking: boolean;
  readonly onMoved: () => void;
}

function MoveForm({ page, move, checking, onMoved }: FormGiven) {
  const say = useSay();
  const navigate = useNavigate({ from: '/zaak/$caseId/versie' });
  const queries = useQueryClient();
  const partyName = usePartyName(page);
  const [seen, setSeen] = useState(move.version);
  const { caseId } = page.case;
  const told = (
    <>
      <About page={page} move={move} />
      <ObligationsMoved move={move} partyName={partyName} />
    </>
  );
  if (move.refusals.length > 0)
    return (
      <>
        <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
        <Refusals refusals={move.refusals} protocol={move.from} />
        {told}
      </>
    );
  return (
    <AskCheckSend
      title={say(texts.title)}
      of="case.moveEdition"
      fields={fields}
      draft={`case.${caseId}.case.moveEdition`}
      sendName={texts.send}
      intro={told}
      checking={checking}
      goTo={(part) => navigate({ search: partSearch(part), replace: part === 'done' })}
      send={async ({ data, key, draft }) => {
        const reason = typeof data['reason'] === 'string' ? data['reason'] : '';
        try {
          return await answer(
            api.POST('/api/v1/cases/{case}/edition', {
              params: { path: { case: caseId }, header: { 'Idempotency-Key': key } },
              headers: { draft },
              body: { reason, seenVersion: seen },
            }),
          );
        } catch (error) {
          if (isProblem(error, 'caseMovedOn')) await queries.invalidateQueries({ queryKey: caseKey(caseId) });
          throw error;
        }
      }}
      onDone={onMoved}
      onProblem={(problem) => {
        if (problem.is === 'caseMovedOn') return null;
        return problem.refusals.length === 0 ? undefined : (
          <Refusals refusals={problem.refusals} protocol={move.from} live />
        );
      }}
      notice={
        move.version > seen ? <MovedOn page={page} since={seen} onSeen={() => setSeen(move.version)} /> : undefined
      }
    />
  );
}

/** Which edition the case follows, and which one the school's new cases follow. */
function About({ page, move: { from, to } }: Pick<FormGiven, 'page' | 'move'>) {
  const say = useSay();
  const before = useQuery(editionQuery(from));
  const after = useQuery(editionQuery(to));
  const nameOf = (edition: typeof before.data, id: string): string =>
    edition === undefined ? id : `${say(edition.title)} ${edition.edition}`;
  return (
    <>
      <p className="soft">{say(texts.number(page.case.number))}</p>
      <p>{say(texts.intro(nameOf(before.data, from), nameOf(after.data, to)))}</p>
      <p>
        <Link to="/protocol/verschil" search={{ edition: to, met: from }}>
          {say(texts.difference)}
        </Link>
      </p>
    </>
  );
}

function Moved({ caseId }: { caseId: string }) {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(texts.done)}>{say(texts.done)}</PageHeading>
      <p>{say(texts.doneText)}</p>
      <p>
        <Link className="button" to="/zaak/$caseId" params={{ caseId }}>
          {say(texts.back)}
        </Link>
      </p>
    </>
  );
}
