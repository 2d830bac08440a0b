import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import { useNames } from '../beheer/use-names.js';
import { Asked } from './asked.js';
import { KeptRow } from './kept-row.js';
import { kinds, leavesQuery } from './queries.js';

const texts = {
  title: said('Schriftelijke toestemmingen van de directeur', 'Written leaves of the principal'),
  none: said('Er is nog geen schriftelijke toestemming vastgelegd.', 'No written leave is on record yet.'),
  record: said('Leg een schriftelijke toestemming vast', 'Record a written leave'),
  who: (name: string) => said(`Voor ${name}`, `For ${name}`),
  pupil: said('Voor een leerling', 'For a pupil'),
};

/** What the principal allowed in writing; of a pupil it does not say whom. */
export function LeavesSection({ school, keeps }: { school: string; keeps: boolean }) {
  const say = useSay();
  const { person } = useNames();
  return (
    <section aria-labelledby="leaves">
      <h2 id="leaves">{say(texts.title)}</h2>
      <Asked asked={useQuery(leavesQuery(school))}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{say(texts.none)}</p>
          ) : (
            <ul className="rows">
              {rows.map((one) => (
                <KeptRow
                  key={one.id}
                  kept={one}
                  title={`${say(kinds[one.kind])}: ${one.subject}`}
                  lines={[say(one.person === undefined ? texts.pupil : texts.who(person(one.person)))]}
                  document={one.document}
                  endIn={keeps ? 'schriftelijk' : undefined}
                />
              ))}
            </ul>
          )
        }
      </Asked>
      {keeps ? (
        <p>
          <Link to="/registers/schriftelijk">{say(texts.record)}</Link>
        </p>
      ) : null}
    </section>
  );
}
