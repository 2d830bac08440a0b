import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { answer, api, newKey } from '../../api/client.js';
import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { FailedPart } from '../../parts/failed-part.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { Status } from '../../parts/notice.js';
import { holds, schoolsQuery, useMe } from '../../staff/queries.js';
import { SendingFailed } from '../../staff/sending-failed.js';
import { Differences } from '../protocol/differences.js';
import { differenceQuery, editionQuery } from '../protocol/queries.js';
import { EditionFaults } from './edition-faults.js';
import { stageNames, stageTones } from './editions-page.js';
import { draftQuery, type EditionDraft } from './queries.js';
import { ToldStory } from './told-story.js';
import { useNames } from './use-names.js';

const texts = {
  back: said('Terug naar Protocollen', 'Back to Protocols'),
  from: said('Gaat in op', 'Begins on'),
  hands: said('Geschreven door', 'Written by'),
  stage: said('Stand', 'Stage'),
  consent: said('Instemming van de medezeggenschapsraad', 'Consent of the participation council'),
  consentNone: said('Nog niet vastgelegd', 'Not on record yet'),
  now: said('Wat u nu kunt doen', 'What you can do now'),
  check: said('Laat het concept controleren', 'Have the draft checked'),
  checkAgain: said('Laat het opnieuw controleren', 'Have it checked again'),
  checking: said(
    'De controle loopt. Dat duurt ongeveer een minuut. Deze pagina ververst zichzelf.',
    'The check is running. It takes about a minute. This page renews itself.',
  ),
  wait: said('Wacht op wat de controle vindt.', 'Wait for what the check finds.'),
  giveConsent: said('Leg de instemming vast', 'Record the consent'),
  adopt: said('Stel deze versie vast', 'Adopt this edition'),
  adoptWho: said(
    'Vaststellen doet een lid van het bestuur dat niet aan dit concept schreef.',
    'A member of the board who did not write at this draft adopts it.',
  ),
  revise: said('Zet er een andere tekst in', 'Put another text into it'),
  discard: said('Gooi het concept weg', 'Discard the draft'),
  difference: said('Verschil met de versie die nu geldt', 'Difference to the edition that holds now'),
  first: said('Er is nog geen versie om mee te vergelijken.', 'There is no edition to compare with yet.'),
  found: said('Wat de controle vond', 'What the check found'),
  foundNone: said('Geen fouten.', 'No faults.'),
  states: (states: string, ways: string) =>
    said(
      `De controle bekeek elke fase (${states}) en elke stap (${ways}).`,
      `The check looked at every stage (${states}) and every step (${ways}).`,
    ),
  broken: (count: number) =>
    count === 1
      ? said('Dit moet altijd waar zijn, en is het niet:', 'This must always hold, and does not:')
      : said(
          `Deze ${count} dingen moeten altijd waar zijn, en zijn het niet:`,
          `These ${count} must always hold, and do not:`,
        ),
  because: (nl: string, en: string) => said(`Want ${nl}.`, `For ${en}.`),
  story: said('Zo kan het misgaan', 'This is how it can go wrong'),
  unheld: said('Dit kan niemand in uw organisatie', 'Nobody in your organisation can do this'),
};

/** One draft: how far it is, what the check found, and what is next. */
export function DraftPage() {
  const { edition } = getRouteApi('/staff/beheer/protocollen/$edition').useParams();
  const draft = useQuery(draftQuery(edition));
  if (draft.error) return <FailurePage error={draft.error} retry={() => void draft.refetch()} />;
  if (draft.data === undefined) return <Loading />;
  return <Draft draft={draft.data} />;
}

function Draft({ draft }: { draft: EditionDraft }) {
  const say = useSay();
  const { person } = useNames();
  const { id, edition, stage, hands, consent } = draft;
  return (
    <>
      <Link className="back" to="/beheer/protocollen">
        {say(texts.back)}
      </Link>
      <PageHeading title={`${say(edition.title)} ${edition.edition}`}>
        {say(edition.title)} {edition.edition}
      </PageHeading>
      <dl className="facts">
        <dt>{say(texts.stage)}</dt>
        <dd>
          <Status tone={stageTones[stage]}>{say(stageNames[stage])}</Status>
        </dd>
        <dt>{say(texts.from)}</dt>
        <dd>{say(longDate(edition.inForce.from))}</dd>
        <dt>{say(texts.hands)}</dt>
        <dd>{hands.map(person).join(', ')}</dd>
        <dt>{say(texts.consent)}</dt>
        <dd>{consent === undefined ? say(texts.consentNone) : `${say(longDate(consent.on))}, ${consent.document}`}</dd>
      </dl>
      <h2>{say(texts.now)}</h2>
      <Next draft={draft} />
      {stage === 'checking' ? <Checking /> : draft.check && <Found check={draft.check} protocol={id} />}
      <Difference draft={draft} />
    </>
  );
}

/** Stands where what the check finds will stand, so that nothing moves when it is there. */
function Checking() {
  const say = useSay();
  return (
    <section aria-labelledby="found">
      <h2 id="found">{say(texts.found)}</h2>
      <p role="status">
        <Status tone="info">{say(texts.checking)}</Status>
      </p>
    </section>
  );
}

function Next({ draft: { id, stage, consent } }: { draft: EditionDraft }) {
  const say = useSay();
  const me = useMe();
  const queries = useQueryClient();
  const ask = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/edition-drafts/{edition}/check', {
          params: { path: { edition: id }, header: { 'Idempotency-Key': newKey() } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (stage === 'checking') return <p>{say(texts.wait)}</p>;
  const search = { edition: id };
  return (
    <>
      {ask.error === null ? null : <SendingFailed error={ask.error} protocol={id} />}
      <div className="actions">
        {stage === 'checked' ? null : (
          <button type="button" className="button" onClick={() => ask.mutate()}>
            {say(stage === 'failed' ? texts.checkAgain : texts.check)}
          </button>
        )}
        {stage === 'checked' && consent === undefined ? (
          <Link className="button" to="/beheer/protocol-instemming" search={search}>
            {say(texts.giveConsent)}
          </Link>
        ) : null}
        {stage === 'checked' && consent !== undefined && holds(me, 'board', 'supervisoryBoard') ? (
          <Link className="button" to="/beheer/protocol-vaststellen" search={search}>
            {say(texts.adopt)}
          </Link>
        ) : null}
        <Link to="/beheer/protocol-maken" search={search}>
          {say(texts.revise)}
        </Link>
        <Link to="/beheer/protocol-weggooien" search={search}>
          {say(texts.discard)}
        </Link>
      </div>
      {stage === 'checked' && consent !== undefined ? <p className="soft">{say(texts.adoptWho)}</p> : null}
    </>
  );
}

function Found({ check, protocol }: { check: NonNullable<EditionDraft['check']>; protocol: string }) {
  const say = useSay();
  const word = useWord();
  const { data: schools = [] } = useQuery(schoolsQuery);
  const failures = check.behaviour.flatMap((one) => one.failures);
  const count = (of: 'states' | 'transitions') => String(check.behaviour.reduce((sum, one) => sum + one[of], 0));
  const lacking = check.unheld.filter(({ levels, obligations }) => levels.length + obligations.length > 0);
  return (
    <section aria-labelledby="found">
      <h2 id="found">{say(texts.found)}</h2>
      <p>{say(texts.states(count('states'), count('transitions')))}</p>
      {failures.length + check.unsound.length + lacking.length === 0 ? (
        <p>
          <Status tone="well">{say(texts.foundNone)}</Status>
        </p>
      ) : null}
      {check.unsound.length === 0 ? null : <EditionFaults errors={check.unsound} />}
      {failures.length === 0 ? null : <p>{say(texts.broken(failures.length))}</p>}
      {failures.map(({ property, says, because, nl, events }, index) => (
        <details key={`${property} ${index}`} className="fold">
          <summary>{say(said(nl.says, says))}</summary>
          <p>{say(texts.because(nl.because, because))}</p>
          <h3>{say(texts.story)}</h3>
          <ToldStory events={events} />
        </details>
      ))}
      {lacking.map(({ school, levels, obligations }) => (
        <section key={school}>
          <h3>
            {say(texts.unheld)}: {schools.find(({ id }) => id === school)?.name}
          </h3>
          <ul>
            {levels.map((level) => (
              <li key={level}>{word(`role.${level}`)}</li>
            ))}
            {obligations.map((one) => (
              <li key={one.rule}>
                {say(one)} ({one.by.map((role) => word(`role.${role}`)).join(', ')}; {protocol}, {one.cites.join(', ')})
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Difference({ draft }: { draft: EditionDraft }) {
  const say = useSay();
  const { data: schools = [] } = useQuery(schoolsQuery);
  const before =
    draft.school === undefined ? schools[0]?.protocol : schools.find(({ id }) => id === draft.school)?.additions;
  if (schools.length === 0) return null;
  return (
    <section aria-labelledby="difference">
      <h2 id="difference">{say(texts.difference)}</h2>
      {before === undefined ? <p>{say(texts.first)}</p> : <DifferenceTo draft={draft} before={before} />}
    </section>
  );
}

function DifferenceTo({ draft, before }: { draft: EditionDraft; before: string }) {
  const rows = useQuery(differenceQuery(draft.id, before));
  const old = useQuery(editionQuery(before));
  const error = rows.error ?? old.error;
  if (error !== null)
    return <FailedPart error={error} retry={() => void Promise.all([rows.refetch(), old.refetch()])} />;
  return rows.data === undefined || old.data === undefined ? (
    <Loading />
  ) : (
    <Differences rows={rows.data} before={old.data} after={draft.edition} />
  );
}
