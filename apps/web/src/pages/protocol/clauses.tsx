import { useMemo, useState } from 'react';
import { said, useSay, useWord } from '../../language/index.js';
import { Choose } from '../../parts/choose.js';
import { ClauseShown } from './clause.js';
import { followsOf, type Edition } from './queries.js';

const texts = {
  filter: said('Minder artikelen tonen', 'Show fewer clauses'),
  about: said('Voor wie', 'For whom'),
  kind: said('Soort', 'Kind'),
  all: said('Alle', 'All'),
  count: (shown: number, all: number) => said(`${shown} van ${all} artikelen`, `${shown} of ${all} clauses`),
};

const whom = ['employee', 'pupil', 'parent'] as const;
const kinds = ['norm', 'duty', 'power', 'limit', 'purpose'] as const;

/** All clauses of an edition, to be narrowed to those for somebody. */
export function Clauses({ edition }: { edition: Pick<Edition, 'clauses' | 'rules'> }) {
  const say = useSay();
  const word = useWord();
  const [about, setAbout] = useState('');
  const [kind, setKind] = useState('');
  const follows = useMemo(() => followsOf(edition), [edition]);
  const shown = edition.clauses.filter(
    (clause) =>
      (about === '' || clause.about.some((one) => one === about || one === 'any')) &&
      (kind === '' || clause.kind === kind),
  );
  const all = { value: '', label: say(texts.all) };
  return (
    <>
      <form className="filters no-print" aria-label={say(texts.filter)} onSubmit={(event) => event.preventDefault()}>
        <Choose
          id="clauses-about"
          label={say(texts.about)}
          value={about}
          options={[all, ...whom.map((value) => ({ value, label: word(`clauseAbout.${value}`) }))]}
          onChoose={setAbout}
        />
        <Choose
          id="clauses-kind"
          label={say(texts.kind)}
          value={kind}
          options={[all, ...kinds.map((value) => ({ value, label: word(`clauseKind.${value}`) }))]}
          onChoose={setKind}
        />
      </form>
      <p className="soft no-print" role="status">
        {say(texts.count(shown.length, edition.clauses.length))}
      </p>
      {shown.map((clause) => (
        <ClauseShown key={clause.id} clause={clause} follows={follows.get(clause.id) ?? []} />
      ))}
    </>
  );
}
