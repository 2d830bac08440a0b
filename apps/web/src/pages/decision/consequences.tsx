import { said, useSay } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import type { Decision } from '../../staff/decision-queries.js';
import { Cites } from '../../staff/cites.js';
import { useNow } from '../../staff/queries.js';
import { useRoleNames } from '../../staff/role-names.js';

export type Follows = Decision['choices'][number]['follows'];

const texts = {
  none: said(
    'Er komt geen nieuwe taak bij. De zaak gaat verder met wat er al openstaat.',
    'No new task follows. The case goes on with what stands open already.',
  ),
  by: (roles: string) => said(`Door: ${roles}.`, `By: ${roles}.`),
};

/** What a choice sets off: what has to be done then, by whom, by when. */
export function Consequences({ follows, protocol }: { follows: Follows; protocol: string }) {
  const say = useSay();
  const roleNames = useRoleNames();
  const now = useNow();
  if (follows.length === 0) return <p>{say(texts.none)}</p>;
  return (
    <ul className="rows">
      {follows.map(({ rule, nl, en, by, due, cites }, index) => (
        <li key={`${rule} ${index}`}>
          <p>{say({ nl, en })}</p>
          <p className="soft">{say(texts.by(roleNames(by)))}</p>
          <p>
            <DueDate due={due?.due ?? null} lastDay={due?.lastDay ?? null} overdue={false} now={now} />
          </p>
          <Cites cites={cites} protocol={protocol} />
        </li>
      ))}
    </ul>
  );
}
