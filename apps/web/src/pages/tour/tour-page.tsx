import { useQuery } from '@tanstack/react-query';
import { said, useSay, type Said } from '../../language/index.js';
import { BareFrame } from '../../parts/bare-frame.js';
import { FailurePage, NotFoundPage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { demoQuery } from '../../staff/queries.js';
import { stops } from './stops.js';

const texts = {
  title: said('Rondleiding', 'Guided tour'),
  intro: said(
    'Volg één zaak, van de melding van een leerling tot het dossier, langs de mensen die er iets in doen. Scholen en mensen zijn verzonnen; niemand heeft een wachtwoord. Elke stop opent in een nieuw tabblad.',
    'Follow one case, from the report of a pupil to the file, past the people who have a part in it. Schools and people are invented; nobody has a password. Each stop opens in a new tab.',
  ),
  as: (name: string) => said(`Log in als ${name}`, `Log in as ${name}`),
  without: said('Ga naar deze pagina', 'Go to this page'),
  opens: said('(opent in een nieuw tabblad)', '(opens in a new tab)'),
  look: said('Let op:', 'Look for this:'),
  others: said('Wilt u iemand anders zijn?', 'Do you want to be somebody else?'),
  choose: said('Kies uit alle verzonnen mensen', 'Choose from all invented people'),
};

/** Where the product is tried out: whom to be and what to try, so that a newcomer lives one case. */
export function TourPage() {
  const { data: homes, error, refetch } = useQuery(demoQuery);
  return (
    <BareFrame>
      {error ? (
        <FailurePage error={error} retry={() => void refetch()} />
      ) : homes === undefined ? (
        <Loading />
      ) : homes === null ? (
        <NotFoundPage />
      ) : (
        <Tour names={new Map(homes.flatMap(({ people }) => people.map(({ login, name }) => [login, name] as const)))} />
      )}
    </BareFrame>
  );
}

function Tour({ names }: { names: ReadonlyMap<string, string> }) {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.intro)}</p>
      <ol className="rows">
        {stops.map(({ title, text, look, as, goTo }, index) => (
          <li key={goTo}>
            <h2 className="row-title">
              {index + 1}. {say(title)}
            </h2>
            <p>{say(text)}</p>
            <p className="soft">
              {say(texts.look)} {say(look)}
            </p>
            <p>
              <StopLink goTo={goTo} as={as} name={as === undefined ? undefined : names.get(as)} title={title} />
            </p>
          </li>
        ))}
      </ol>
      <p>
        {say(texts.others)} <a href="/inloggen">{say(texts.choose)}</a>
      </p>
    </>
  );
}

interface StopGiven {
  readonly goTo: string;
  readonly as: string | undefined;
  readonly name: string | undefined;
  readonly title: Said;
}

function StopLink({ goTo, as, name, title }: StopGiven) {
  const say = useSay();
  const href = as === undefined ? goTo : `/api/v1/demo/login?as=${as}&returnTo=${encodeURIComponent(goTo)}`;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {name === undefined ? say(texts.without) : say(texts.as(name))}
      <span className="hidden">: {say(title)}</span> <span className="soft">{say(texts.opens)}</span>
    </a>
  );
}
