import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { Helpwanted, telephone } from '../helplines.js';
import { Link } from '../route.js';
import { firstOpen } from './questions.js';
import { useReport } from './report-context.js';
import { pathOf } from './report-page.js';

const danger = {
  title: said('Bel 112', 'Call 112'),
  now: said(
    'Is iemand nu in gevaar? Bel 112 en doe wat zij zeggen. Wacht niet op de school: die leest uw melding niet meteen.',
    'Is anybody in danger now? Call 112 and do what they say. Do not wait for the school: it does not read your report at once.',
  ),
  call: said('Bel nu 112', 'Call 112 now'),
  silent: said(
    'Kunt u niet praten? Bel 112 met de 112NL-app, dan kunt u chatten.',
    'If you cannot speak, use the 112NL app: there you can chat.',
  ),
  after: said(
    'Is iedereen veilig? Vertel het dan ook aan de school. Die kan helpen voorkomen dat het nog eens gebeurt.',
    'Is everybody safe? Then tell the school as well. It can help to keep it from happening again.',
  ),
  on: said('Ga verder met melden', 'Go on with the report'),
};

/** Before anything else, where somebody says that there is danger. */
export function DangerPage() {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(danger.title)}>{say(danger.title)}</PageHeading>
      <p>{say(danger.now)}</p>
      <p>
        <a className="button button-grave" href="tel:112">
          {say(danger.call)}
        </a>
      </p>
      <p>{say(danger.silent)}</p>
      <p>{say(danger.after)}</p>
      <GoOn />
    </>
  );
}

const image = {
  title: said('Stuur het beeld niet door', 'Do not pass the image on'),
  law: said(
    'Een naaktfoto of seksfilmpje van iemand onder de 18 hebben, bekijken of doorsturen kan strafbaar zijn. Ook als u wilt helpen, en ook aan de school. Dat staat in artikel 252 van het Wetboek van Strafrecht.',
    'Having, viewing or passing on a nude picture or sexual film of somebody under 18 can be a crime. Even if you mean to help, and even to the school. So says article 252 of the Dutch Criminal Code.',
  ),
  dont: said('Doe dit niet', 'Do not'),
  donts: [
    said('Kijk er niet (nog eens) naar en bewaar het niet.', 'Do not look at it (again), and do not save it.'),
    said('Maak er geen schermafdruk van, ook niet als bewijs.', 'Take no screenshot of it, not even as proof.'),
    said(
      'Stuur het naar niemand. Ook hier kunt u het niet meesturen.',
      'Send it to nobody. It cannot be sent here either.',
    ),
  ],
  do: said('Doe dit wel', 'Do this'),
  dos: [
    said(
      'Schrijf op waar het stond: welke app, welk account, wie het stuurde en wanneer.',
      'Write down where it was: which app, which account, who sent it and when.',
    ),
    said(
      'Wordt u ermee bedreigd? Betaal niet, bewaar de berichten en bel de politie: 0900-8844, of 112 als er haast bij is.',
      'Are you being threatened with it? Do not pay, keep the messages and call the police: 0900-8844, or 112 if it is urgent.',
    ),
    said(
      'Vraag Helpwanted.nl om hulp. Zij helpen om het beeld offline te krijgen. Dat is gratis en kan anoniem.',
      'Ask Helpwanted.nl for help. They help to get the image offline. It is free, and can be anonymous.',
    ),
  ],
  self: said(
    'Staat u er zelf op? Dit is niet uw schuld. Het is goed dat u het vertelt.',
    'Is it an image of you? This is not your fault. It is good that you tell.',
  ),
  police: said('Bel de politie', 'Call the police'),
  helpwanted: said('Vraag hulp bij Helpwanted.nl', 'Ask Helpwanted.nl for help'),
};

/** No upload, no passing on; what helps instead. */
export function ImagePage() {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(image.title)}>{say(image.title)}</PageHeading>
      <p>{say(image.law)}</p>
      <p>
        <strong>{say(image.self)}</strong>
      </p>
      <h2>{say(image.dont)}</h2>
      <ul>
        {image.donts.map((text) => (
          <li key={text.nl}>{say(text)}</li>
        ))}
      </ul>
      <h2>{say(image.do)}</h2>
      <ul>
        {image.dos.map((text) => (
          <li key={text.nl}>{say(text)}</li>
        ))}
      </ul>
      <p>
        <a href={telephone('0900-8844')}>{say(image.police)}: 0900-8844</a>
      </p>
      <p>
        <Helpwanted>{say(image.helpwanted)}</Helpwanted>
      </p>
      <GoOn />
    </>
  );
}

/** To the first page that still has a question. */
function GoOn() {
  const say = useSay();
  const { organisation, place, typed, now } = useReport();
  return (
    <div className="actions">
      <Link className="button" to={pathOf(organisation, firstOpen(place, typed, now()) ?? 'controle')}>
        {say(danger.on)}
      </Link>
    </div>
  );
}
