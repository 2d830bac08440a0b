import type { components } from '../../api/schema.js';
import { said, useSay } from '../../language/index.js';
import { StopLink } from './stop-link.js';

const texts = {
  title: said('Hetzelfde voorval bij een ander', 'The same incident elsewhere'),
  intro: said(
    'Elke organisatie leeft naar haar eigen protocol. Meld er hetzelfde, log in, en zie waar de zaak anders loopt.',
    'Each organisation lives by a protocol of its own. Report the same there, log in, and see where the case goes another way.',
  ),
  report: (name: string) => said(`Meld iets bij ${name}`, `Report something at ${name}`),
  lookFor: said('Let hier op:', 'Look for this:'),
};

type Home = components['schemas']['DemoHome'];

/** The other organisations there are to try: what is worth looking for, and as whom. */
export function OtherHouses({ homes }: { homes: readonly Home[] }) {
  const say = useSay();
  return (
    <>
      <h2>{say(texts.title)}</h2>
      <p>{say(texts.intro)}</p>
      <ul className="rows">
        {homes.map(({ id, shortName, name, protocol, lookFor, people }) => {
          const leader = people.find(({ role }) => role === 'teamLeader');
          return (
            <li key={id}>
              <h3>{name}</h3>
              <p>
                {say(protocol.title)}. {say(texts.lookFor)} {say(lookFor)}
              </p>
              <p>
                <a href={`/melden/${shortName}`} target="meldpad-stop">
                  {say(texts.report(name))}
                </a>
              </p>
              {leader === undefined ? null : (
                <p>
                  <StopLink goTo="/werk" as={leader.login} name={leader.name} />: {say(leader.tryThis)}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
