import { longDate } from '../../language/dates.js';
import { said, useLanguage, useSay, type Said } from '../../language/index.js';
import { Status } from '../../parts/notice.js';
import { sayingsOf, type Saying } from './difference-words.js';
import type { Difference, Edition } from './queries.js';

const texts = {
  none: said('Er is niets veranderd.', 'Nothing has changed.'),
  total: (count: number) =>
    count === 1
      ? said('Er is één verschil.', 'There is one difference.')
      : said(`Er zijn ${count} verschillen.`, `There are ${count} differences.`),
  how: {
    added: said('Nieuw', 'New'),
    removed: said('Vervallen', 'Gone'),
    changed: said('Veranderd', 'Changed'),
  },
  counted: {
    added: (count: number) => said(`${count} nieuw`, `${count} new`),
    removed: (count: number) => said(`${count} vervallen`, `${count} gone`),
    changed: (count: number) => said(`${count} veranderd`, `${count} changed`),
  },
  what: {
    clause: said('Artikelen', 'Clauses'),
    rule: said('Regels', 'Rules'),
    figure: said('Getallen', 'Figures'),
    task: said('Taken van de school', 'Tasks of the school'),
  },
  exactly: (count: number) =>
    count === 1
      ? said('Wat er precies veranderde', 'What changed exactly')
      : said(`Wat er precies veranderde (${count})`, `What changed exactly (${count})`),
  was: said('Was', 'Was'),
  is: said('Is nu', 'Is now'),
  nothing: said('niets', 'nothing'),
  from: (day: string) => said(`vanaf ${day}`, `from ${day}`),
};

const parts = ['clause', 'rule', 'figure', 'task'] as const;
const ways = ['added', 'removed', 'changed'] as const;
const tones = { added: 'well', removed: 'wrong', changed: 'mind' } as const;

/** So many are read at a glance; of more each part is opened by whoever wants to read it. */
const fewEnough = 5;

interface Given {
  readonly rows: readonly Difference[];
  readonly before: Edition | undefined;
  readonly after: Edition | undefined;
}

/** What one edition says otherwise than another, folded part by part with its counts; also of a draft. */
export function Differences({ rows, before, after }: Given) {
  const say = useSay();
  if (rows.length === 0) return <p>{say(texts.none)}</p>;
  const sayings = sayingsOf(before, after);
  return (
    <>
      <p>{say(texts.total(rows.length))}</p>
      {parts.map((part) => {
        const some = rows.filter(({ what }) => what === part);
        if (some.length === 0) return null;
        return (
          <details key={part} className="fold" open={rows.length <= fewEnough}>
            <summary>
              <span>
                {say(texts.what[part])} <span className="soft">({counts(some).map(say).join(', ')})</span>
              </span>
            </summary>
            <ul className="rows">
              {some.map((row) => (
                <One key={row.id} row={row} saying={sayings.get(row.id)} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

const counts = (rows: readonly Difference[]): readonly Said[] =>
  ways.flatMap((way) => {
    const count = rows.filter(({ how }) => how === way).length;
    return count === 0 ? [] : [texts.counted[way](count)];
  });

function One({ row: { id, how, says, fields }, saying }: { row: Difference; saying: Saying | undefined }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li>
      <h3>
        {saying?.kind === undefined ? (saying?.name ?? id) : `${say(saying.kind)}: ${say(saying.says)}`}
        {saying?.from === undefined ? null : ` ${say(texts.from(say(longDate(saying.from))))}`}
      </h3>
      <p>
        <Status tone={tones[how]}>{say(texts.how[how])}</Status>
        {saying?.kind === undefined ? null : <span className="soft"> {saying.name}</span>}
      </p>
      {saying?.kind === undefined ? <p lang={language}>{saying === undefined ? says : say(saying.says)}</p> : null}
      {fields.length === 0 ? null : (
        <details>
          <summary>{say(texts.exactly(fields.length))}</summary>
          <Fields fields={fields} />
        </details>
      )}
    </li>
  );
}

/** The parts of a clause or rule that differ, by the names they have in the text of the edition. */
function Fields({ fields }: Pick<Difference, 'fields'>) {
  const say = useSay();
  const written = (value: string): string => (value === 'nothing' ? say(texts.nothing) : value);
  return (
    <dl className="facts">
      {fields.map(({ name, was, is }) => [
        <dt key={`${name} name`}>
          <code>{name}</code>
        </dt>,
        <dd key={`${name} change`} className="typed-text">
          {say(texts.was)}: {written(was)}
          <br />
          {say(texts.is)}: {written(is)}
        </dd>,
      ])}
    </dl>
  );
}
