import { useEffect, useState } from 'react';
import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { findHomes } from '../report/homes.js';
import { CallFirst, Helplines } from '../helplines.js';
import { Link } from '../route.js';

const texts = {
  title: said('Waarmee kunnen wij u helpen?', 'How can we help you?'),
  what: said(
    'Met Meldpad vertelt u uw school over een incident, online of op school. De school handelt het af volgens haar eigen protocol, en u kunt volgen hoe ver zij is.',
    'With Meldpad you tell your school about an incident, online or at school. The school handles it by its own protocol, and you can follow how far it is.',
  ),
  report: said('Iets melden', 'Report something'),
  reportText: said(
    'Voor leerlingen, ouders, medewerkers en ieder ander. Zonder account, en als u wilt zonder naam.',
    'For pupils, parents, staff and anybody else. Without an account and, if you like, without a name.',
  ),
  follow: said('Mijn melding', 'My report'),
  followText: said(
    'Met de code van uw melding ziet u hoe het ermee staat en leest u berichten van de school.',
    'With the code of your report you see how it stands and read messages from the school.',
  ),
  staff: said('Inloggen', 'Log in'),
  tour: said('Probeer Meldpad uit: leef één zaak mee', 'Try Meldpad out: live through one case'),
  staffText: said('Voor wie op school of voor het bestuur werkt.', 'For whoever works at a school or for its board.'),
};

/** Where everybody comes in. */
export function StartPage() {
  const say = useSay();
  const tried = useTriedOut();
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.what)}</p>
      <CallFirst />
      <ul className="rows ways">
        <li>
          <h2>
            <Link to="/melden">{say(texts.report)}</Link>
          </h2>
          <p>{say(texts.reportText)}</p>
        </li>
        <li>
          <h2>
            <Link to="/mijn-melding">{say(texts.follow)}</Link>
          </h2>
          <p>{say(texts.followText)}</p>
        </li>
        <li>
          <h2>
            <a href="/inloggen">{say(texts.staff)}</a>
          </h2>
          <p>{say(texts.staffText)}</p>
        </li>
      </ul>
      <Helplines />
      {/* Last, so that nothing moves when it comes. */}
      {tried ? (
        <p>
          <a href="/rondleiding">{say(texts.tour)}</a>
        </p>
      ) : null}
    </>
  );
}

/** Whether the product is only tried out here. What cannot be asked counts as no. */
function useTriedOut(): boolean {
  const [tried, setTried] = useState(false);
  useEffect(() => {
    findHomes().then(
      (homes) => setTried(homes.length > 0),
      () => undefined,
    );
  }, []);
  return tried;
}
