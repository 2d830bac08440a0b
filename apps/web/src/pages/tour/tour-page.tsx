import { useQuery } from '@tanstack/react-query';
import type { components } from '../../api/schema.js';
import { said, useSay, useWord, type Said } from '../../language/index.js';
import { BareFrame } from '../../parts/bare-frame.js';
import { FailurePage, NotFoundPage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { demoQuery } from '../../staff/queries.js';
import { OtherHouses } from './other-houses.js';
import { StopLink } from './stop-link.js';
import { others, stops, type StopStep } from './stops.js';

const texts = {
  title: said('Rondleiding', 'Guided tour'),
  intro: said(
    'Leef één zaak in tien minuten mee, van de melding van een leerling tot zij gesloten is. Scholen en mensen zijn verzonnen; niemand heeft een wachtwoord.',
    'Live one case in ten minutes, from the report of a pupil until it is closed. Schools and people are invented; nobody has a password.',
  ),
  tab: said(
    'De stops openen in één ander tabblad, zodat u deze pagina ernaast houdt. U wordt daar ook iemand anders door op uw naam te drukken, rechtsboven.',
    'The stops open in one other tab, so that you keep this page beside it. There you also become somebody else by pressing your name, at the top right.',
  ),
  look: said('Let hier op:', 'Look for this:'),
  others: said('Wie er nog meer zijn', 'Who else there is'),
  choose: said('Kies uit alle verzonnen mensen', 'Choose from all invented people'),
};

type Home = components['schemas']['DemoHome'];

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
        <Tour homes={homes} />
      )}
    </BareFrame>
  );
}

function Tour({ homes }: { homes: readonly Home[] }) {
  const say = useSay();
  const names = new Map(homes.flatMap(({ people }) => people.map(({ login, name }) => [login, name] as const)));
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.intro)}</p>
      <p>{say(texts.tab)}</p>
      <ol className="rows">
        {stops.map(({ title, text, steps = [], look, as, goTo }, index) => (
          <li key={title.nl}>
            <h2 className="row-title">
              {index + 1}. {say(title)}
            </h2>
            <p>{say(text)}</p>
            <Steps steps={steps} />
            <p className="soft">
              {say(texts.look)} {say(look)}
            </p>
            <p>
              <StopLink goTo={goTo} as={as} name={as === undefined ? undefined : names.get(as)} about={title} />
            </p>
          </li>
        ))}
      </ol>
      <h2>{say(texts.others)}</h2>
      <ul className="rows">
        {others.map(({ as, text, goTo }) => (
          <li key={as}>
            <StopLink goTo={goTo} as={as} name={names.get(as)} /> <WhoIs name={names.get(as) ?? ''} text={text} />
          </li>
        ))}
      </ul>
      <OtherHouses homes={homes.slice(1)} />
      <p>
        <a href="/inloggen">{say(texts.choose)}</a>
      </p>
    </>
  );
}

function WhoIs({ name, text }: { name: string; text: Said }) {
  const say = useSay();
  return (
    <p>
      {name} {say(text)}
    </p>
  );
}

/** What to do at a stop, by the names that the pages give it. */
function Steps({ steps }: { steps: readonly StopStep[] }) {
  const say = useSay();
  const word = useWord();
  if (steps.length === 0) return null;
  return (
    <ol>
      {steps.map(({ type, answer }) => (
        <li key={type}>
          <strong>{word(`step.${type}`)}</strong>
          {answer === undefined ? '' : `: ${say(answer)}`}
        </li>
      ))}
    </ol>
  );
}
