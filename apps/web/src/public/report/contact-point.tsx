import { said, useSay } from '../../language/index.js';
import { Link } from '../route.js';
import type { Place } from './questions.js';
import { schoolOf } from './questions.js';
import { useReport } from './report-context.js';

type School = Place['schools'][number];

const texts = {
  protocol: said('Lees het protocol van deze school', 'Read the protocol of this school'),
  title: said('Hebt u een vraag aan de school?', 'Do you have a question for the school?'),
  none: said(
    'Deze school heeft nog geen vaste contactpersoon. Vraag het aan de leerkracht of mentor.',
    'This school has no contact person yet. Ask the teacher or mentor.',
  ),
};

/** Whom anybody can ask, of the school that was chosen or of each (OOG-4.5.1). A school without one is shown as that. */
export function ContactPoint() {
  const say = useSay();
  const { organisation, place, typed } = useReport();
  const chosen = schoolOf(place, typed);
  const schools = chosen === undefined ? place.schools : [chosen];
  return (
    <section aria-labelledby="contact-point">
      <h2 id="contact-point">{say(texts.title)}</h2>
      <ul className="rows">
        {schools.map((school) => (
          <li key={school.shortName}>
            <strong>{school.name}</strong>
            <p>{school.contactPoint === null ? say(texts.none) : <Contact {...school.contactPoint} />}</p>
            <p>
              <Link to={`/melden/${organisation}/protocol/${school.protocol}`}>
                {say(texts.protocol)}
                <span className="hidden">, {school.name}</span>
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Contact({ name, address }: NonNullable<School['contactPoint']>) {
  return (
    <>
      {name}
      {address.map((line) => (
        <span key={line} className="line">
          {/^\S+@\S+$/.test(line) ? <a href={`mailto:${line}`}>{line}</a> : line}
        </span>
      ))}
    </>
  );
}
