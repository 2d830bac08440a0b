import { ApiProblem, isProblem, Unreachable } from '../api/problem.js';
import { said, useSay, type Said } from '../language/index.js';
import { PageHeading } from './heading.js';

interface FailureText {
  readonly title: Said;
  readonly text: Said;
}

const texts = {
  unreachable: {
    title: said('Geen verbinding', 'No connection'),
    text: said(
      'Meldpad is nu niet te bereiken. Kijk of u internet hebt en probeer het opnieuw. Wat u hebt opgeslagen, is er nog.',
      'Meldpad cannot be reached now. Check your connection and try again. What you saved is still there.',
    ),
  },
  notFound: {
    title: said('Deze pagina is er niet', 'This page is not here'),
    text: said(
      'Deze pagina bestaat niet, of u mag deze pagina niet zien. Kijk of het adres klopt. Klopt het? Vraag het dan aan wie u de link gaf.',
      'This page does not exist, or you may not see it. Check the address. If it is right, ask whoever gave you the link.',
    ),
  },
  noAccess: {
    title: said('U hebt hier geen toegang', 'You have no access here'),
    text: said(
      'Dit hoort niet bij uw rol. Denkt u van wel? Vraag het de functioneel beheerder van uw school.',
      'This does not belong to your role. If you think it does, ask the administrator of your school.',
    ),
  },
  busy: {
    title: said('Even wachten', 'Please wait a moment'),
    text: said(
      'Er kwamen te veel verzoeken tegelijk. Wacht een minuut en probeer het opnieuw.',
      'There were too many requests at once. Wait a minute and try again.',
    ),
  },
  ours: {
    title: said('Er ging iets mis', 'Something went wrong'),
    text: said(
      'Dat ligt aan ons, niet aan u. Probeer het opnieuw. Blijft het misgaan? Geef dan dit nummer door aan uw beheerder:',
      'The fault is ours, not yours. Try again. If it keeps happening, give this number to your administrator:',
    ),
  },
} as const satisfies Readonly<Record<string, FailureText>>;

const again = said('Probeer het opnieuw', 'Try again');
const toStart = said('Naar het begin', 'To the start');

/** What to say about a failure. */
export function failureText(error: unknown): FailureText {
  if (error instanceof Unreachable) return texts.unreachable;
  if (isProblem(error, 'notFound')) return texts.notFound;
  if (error instanceof ApiProblem && error.status === 403) return texts.noAccess;
  if (isProblem(error, 'tooManyRequests')) return texts.busy;
  return texts.ours;
}

/** A whole page that says that something is wrong, and what to do now. */
export function FailurePage({ error, retry }: { error: unknown; retry?: () => void }) {
  const say = useSay();
  // What is not there, or not for him, comes by no trying again.
  if (isProblem(error, 'notFound')) return <NotFoundPage />;
  const { title, text } = failureText(error);
  const number = error instanceof ApiProblem ? error.problem.requestId : undefined;
  return (
    <>
      <PageHeading title={say(title)}>{say(title)}</PageHeading>
      <p>{say(text)}</p>
      {number === undefined ? null : (
        <p>
          <code>{number}</code>
        </p>
      )}
      <div className="actions">
        <button type="button" className="button" onClick={retry ?? (() => location.reload())}>
          {say(again)}
        </button>
        <a href="/">{say(toStart)}</a>
      </div>
    </>
  );
}

/** A page for another role than the reader's. */
export function NoAccessPage() {
  const say = useSay();
  const { title, text } = texts.noAccess;
  return (
    <>
      <PageHeading title={say(title)}>{say(title)}</PageHeading>
      <p>{say(text)}</p>
      <p>
        <a href="/werk">{say(said('Naar Mijn werk', 'To My work'))}</a>
      </p>
    </>
  );
}

/** There is no such page. */
export function NotFoundPage() {
  const say = useSay();
  const { title, text } = texts.notFound;
  return (
    <>
      <PageHeading title={say(title)}>{say(title)}</PageHeading>
      <p>{say(text)}</p>
      <div className="actions">
        <a className="button" href="/">
          {say(toStart)}
        </a>
      </div>
    </>
  );
}
