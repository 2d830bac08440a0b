import { useQuery } from '@tanstack/react-query';
import { said, useSay } from '../../language/index.js';
import { useNames } from '../beheer/use-names.js';
import { KeptRow } from './kept-row.js';
import { KeptSection } from './kept-section.js';
import { leavesQuery, titleOf } from './queries.js';

const texts = {
  title: said('Schriftelijke toestemmingen van de directeur', 'Written leaves of the principal'),
  none: said('Er is nog geen schriftelijke toestemming vastgelegd.', 'No written leave is on record yet.'),
  keeper: said('Alleen de directeur legt dit vast.', 'Only the principal records this.'),
  record: said('Leg een schriftelijke toestemming vast', 'Record a written leave'),
  who: (name: string) => said(`Voor ${name}`, `For ${name}`),
  pupil: said('Voor een leerling', 'For a pupil'),
};

/** What the principal allowed in writing; of a pupil it does not say whom. */
export function LeavesSection({ school, keeps }: { school: string; keeps: boolean }) {
  const say = useSay();
  const { person } = useNames();
  return (
    <KeptSection register="schriftelijk" texts={texts} asked={useQuery(leavesQuery(school))} keeps={keeps}>
      {(one, endIn) => (
        <KeptRow
          key={one.id}
          kept={one}
          title={titleOf(one.kind, one.subject)}
          lines={[say(one.person === undefined ? texts.pupil : texts.who(person(one.person)))]}
          document={one.document}
          endIn={endIn}
        />
      )}
    </KeptSection>
  );
}
