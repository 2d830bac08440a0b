import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { said, useLanguage, useSay, useWord } from '../language/index.js';
import { clausesQuery } from './clauses.js';

const texts = {
  stands: said('Staat in', 'Stands in'),
  protocol: said('Protocol', 'Protocol'),
  coming: said('Even geduld …', 'One moment …'),
  unknown: said('Dit artikel is niet gevonden.', 'This clause was not found.'),
};

/** The clauses that something stands on; each opens its text in place. */
export function Cites({ cites, protocol }: { cites: readonly string[]; protocol: string }) {
  const say = useSay();
  if (cites.length === 0) return null;
  return (
    <div className="cites">
      <span className="soft">{say(texts.stands)}</span>
      {cites.map((cite) => (
        <Cite key={cite} cite={cite} protocol={protocol} />
      ))}
    </div>
  );
}

function Cite({ cite, protocol }: { cite: string; protocol: string }) {
  const say = useSay();
  const word = useWord();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { data: clauses } = useQuery({ ...clausesQuery(protocol), enabled: open });
  const clause = clauses?.get(cite);
  return (
    <details className="cite" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {word(`source.${cite.split(/[-\d]/)[0]}`, say(texts.protocol))} <span className="soft">{cite}</span>
      </summary>
      {clauses === undefined ? (
        <p className="soft no-print">{say(texts.coming)}</p>
      ) : clause === undefined ? (
        <p>{say(texts.unknown)}</p>
      ) : (
        <blockquote>
          <p lang="nl">{clause.nl}</p>
          {language === 'nl' ? null : <p className="translation">{clause.en}</p>}
          <p className="soft">
            <Link to="/protocol" search={{ edition: clause.edition.id }} hash={cite}>
              {say(clause.edition.title)}, {cite}
            </Link>
          </p>
        </blockquote>
      )}
    </details>
  );
}
