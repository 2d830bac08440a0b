import { dayOf, longDate } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { useNow } from '../../staff/queries.js';

/** Who acts for whom, in which role, for how long. */
export interface Delegation {
  readonly id: string;
  readonly person: string;
  readonly to: string;
  readonly role: string;
  readonly from: string;
  readonly until: string;
}

const texts = {
  none: said(
    'Er is nu geen vervanger. Bent u er een tijd niet, laat de functioneel beheerder dan een vervanger vastleggen: de 72 uur lopen door.',
    'There is no deputy now. If you are away for a while, have the administrator record one: the 72 hours run on.',
  ),
  deputy: (deputy: string, whom: string, from: string, until: string) =>
    said(
      `${deputy} vervangt ${whom} van ${from} tot ${until}.`,
      `${deputy} stands in for ${whom} from ${from} until ${until}.`,
    ),
  you: (whom: string, from: string, until: string) =>
    said(`U vervangt ${whom} van ${from} tot ${until}.`, `You stand in for ${whom} from ${from} until ${until}.`),
};

/** Who stands in for the privacy officer, now or later. */
export function Deputies({
  delegations,
  people,
  reader,
}: {
  delegations: readonly Delegation[];
  people: readonly { readonly id: string; readonly name: string }[];
  reader: string | null;
}) {
  const say = useSay();
  const today = dayOf(useNow());
  const nameOf = (person: string): string => people.find(({ id }) => id === person)?.name ?? '';
  const own = delegations.filter(({ role, until }) => role === 'dpo' && until > today);
  if (own.length === 0) return <p>{say(texts.none)}</p>;
  return (
    <ul>
      {own.map(({ id, person, to, from, until }) => {
        const period = [say(longDate(from)), say(longDate(until))] as const;
        const told =
          to === reader ? texts.you(nameOf(person), ...period) : texts.deputy(nameOf(to), nameOf(person), ...period);
        return <li key={id}>{say(told)}</li>;
      })}
    </ul>
  );
}
