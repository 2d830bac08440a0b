import { useQuery } from '@tanstack/react-query';
import { said, useSay } from '../../language/index.js';
import { useNames } from '../beheer/use-names.js';
import { KeptRow } from './kept-row.js';
import { KeptSection } from './kept-section.js';
import { environmentsQuery } from './queries.js';

const texts = {
  title: said('Beschermde omgevingen', 'Protected environments'),
  intro: said(
    'Accounts die alleen voor één doel in het onderwijs zijn gemaakt.',
    'Accounts that were made for one use in education only.',
  ),
  none: said('Er is nog geen beschermde omgeving vastgelegd.', 'No protected environment is on record yet.'),
  keeper: said('Alleen de directeur legt dit vast.', 'Only the principal records this.'),
  record: said('Leg een beschermde omgeving vast', 'Record a protected environment'),
  whose: (person: string, monitor: string) =>
    said(
      `Accounts van ${person}. ${monitor} kijkt mee voor de school.`,
      `Accounts of ${person}. ${monitor} watches for the school.`,
    ),
  followed: said('Ouders kunnen meekijken:', 'Parents can follow it:'),
};

/** Accounts for an educational use, with leave of management and parents. */
export function EnvironmentsSection({ school, keeps }: { school: string; keeps: boolean }) {
  const say = useSay();
  const { person } = useNames();
  return (
    <KeptSection register="omgeving" texts={texts} asked={useQuery(environmentsQuery(school))} keeps={keeps}>
      {(one, endIn) => (
        <KeptRow
          key={one.id}
          kept={one}
          title={said(one.purpose, one.purpose)}
          lines={[say(texts.whose(person(one.person), person(one.monitor))), `${say(texts.followed)} ${one.followed}`]}
          document={`${one.leaveDocument}, ${one.parentsDocument}`}
          endIn={endIn}
        />
      )}
    </KeptSection>
  );
}
