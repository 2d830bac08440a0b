import type { components } from '../../api/schema.js';
import { longMoment } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { DataTable } from '../../parts/data-table.js';

type Access = components['schemas']['Access'];

const texts = {
  none: said('Niemand bekeek een zaak zonder taak.', 'Nobody looked at a case without a task.'),
  caption: said('Inzage zonder taak, de nieuwste eerst', 'Accesses without a task, the newest first'),
  when: said('Wanneer', 'When'),
  who: said('Wie', 'Who'),
  what: said('Bekeek', 'Looked at'),
  case: said('Zaak', 'Case'),
};

/** Who looked where he had nothing to do. */
export function Accesses({ rows }: { rows: readonly Access[] }) {
  const say = useSay();
  const word = useWord();
  if (rows.length === 0) return <p>{say(texts.none)}</p>;
  const keyed = rows.map((row, index) => ({ ...row, key: `${row.at} ${index}` }));
  return (
    <DataTable
      caption={say(texts.caption)}
      rows={keyed}
      keyOf={({ key }) => key}
      columns={[
        { name: say(texts.when), of: ({ at }) => say(longMoment(at)) },
        {
          name: say(texts.who),
          of: ({ name, roles }) => (
            <>
              {name ?? '–'} <span className="soft">({roles.map((role) => word(`role.${role}`)).join(', ')})</span>
            </>
          ),
        },
        { name: say(texts.what), of: ({ what }) => word(`reading.${what}`) },
        { name: say(texts.case), of: ({ number }) => number ?? '–' },
      ]}
    />
  );
}
