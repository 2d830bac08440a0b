import type { components } from '../../api/schema.js';
import { said, useSay } from '../../language/index.js';

const texts = {
  title: said('Om te proberen', 'To try it out'),
  note: said(
    'Dit is een oefenomgeving. Scholen en mensen zijn verzonnen. Kies iemand: u bent dan meteen ingelogd.',
    'This is for trying things out. Schools and people are invented. Choose somebody: you are logged in at once.',
  ),
  tour: said('Volg de rondleiding door één zaak', 'Take the tour through one case'),
  lookFor: said('Let hier op:', 'Look for this:'),
  tryThis: said('Probeer:', 'Try:'),
  protocol: said('Protocol:', 'Protocol:'),
};

type Home = components['schemas']['DemoHome'];

/** The people of the embedded mode, by organisation, with what each can try. */
export function DemoPeople({ homes, goOnAt }: { homes: readonly Home[]; goOnAt: string }) {
  const say = useSay();
  return (
    <section aria-labelledby="demo">
      <h2 id="demo">{say(texts.title)}</h2>
      <p>{say(texts.note)}</p>
      <p>
        <a href="/rondleiding">{say(texts.tour)}</a>
      </p>
      {homes.map((home, index) => (
        <details key={home.id} className="fold" open={index === 0}>
          <summary>
            <strong>{home.name}</strong>
          </summary>
          <p>
            {say(texts.protocol)} {say(home.protocol.title)}. {say(texts.lookFor)} {say(home.lookFor)}
          </p>
          <ul className="rows">
            {home.people.map(({ login, name, called, school, tryThis }) => (
              <li key={login}>
                <a href={`/api/v1/demo/login?as=${login}&returnTo=${encodeURIComponent(goOnAt)}`}>
                  <strong>{name}</strong>
                </a>
                , {say(called)}
                {school === null ? '' : `, ${school}`}
                <br />
                <span className="soft">
                  {say(texts.tryThis)} {say(tryThis)}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
