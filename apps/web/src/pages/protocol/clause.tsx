import type { components } from '../../api/schema.js';
import { said, useLanguage, useSay, useWord } from '../../language/index.js';

export type Clause = components['schemas']['Clause'];

/** What follows from a clause: who may do something, what must be done, what is not possible. */
export interface Follows {
  readonly id: string;
  readonly rule: 'power' | 'limit' | 'duty';
  readonly nl: string;
  readonly en: string;
  readonly by: readonly string[];
}

const texts = {
  follows: (count: number) =>
    count === 1
      ? said('Wat hieruit volgt: één regel', 'What follows from it: one rule')
      : said(`Wat hieruit volgt: ${count} regels`, `What follows from it: ${count} rules`),
  rules: {
    power: said('Mag', 'May'),
    duty: said('Moet', 'Must'),
    limit: said('Grens', 'Limit'),
  },
};

/** One clause: its citation, its text in Dutch, for whom it is, and what the program makes of it. */
export function ClauseShown({ clause, follows }: { clause: Clause; follows: readonly Follows[] }) {
  const say = useSay();
  const word = useWord();
  const language = useLanguage();
  const { id, kind, about, nl, en } = clause;
  return (
    <article className="clause" id={id} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <h3 id={`${id}-name`}>{id}</h3>
      <p className="soft">
        {word(`clauseKind.${kind}`)} · {about.map((whom) => word(`clauseAbout.${whom}`)).join(', ')}
      </p>
      <p lang="nl">{nl}</p>
      {language === 'nl' ? null : <p className="translation">{en}</p>}
      {follows.length === 0 ? null : (
        <details className="follows">
          <summary>{say(texts.follows(follows.length))}</summary>
          <ul>
            {follows.map((rule) => (
              <li key={`${rule.rule} ${rule.id}`}>
                <strong>{say(texts.rules[rule.rule])}:</strong> {rule[language]}
                {rule.by.length === 0 ? null : (
                  <span className="soft"> {rule.by.map((role) => word(`role.${role}`)).join(', ')}</span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}
