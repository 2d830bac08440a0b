import { said, useSay } from '../../language/index.js';
import type { AwaitedDecision } from '../../staff/decision-queries.js';
import { Awaiting } from './awaiting.js';

const title = said('Besluiten die op u wachten', 'Decisions that wait for you');

/** Within Mijn werk: what waits for one's decision. Nothing where nothing waits. */
export function AwaitingYou({ rows }: { rows: readonly AwaitedDecision[] }) {
  const say = useSay();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{say(title)}</h2>
      <Awaiting rows={rows} />
    </section>
  );
}
