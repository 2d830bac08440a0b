import { useEffect, useState } from 'react';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { longDate } from '../../language/dates.js';
import { said, useLanguage, useSay, WordsProvider } from '../../language/index.js';
import type { Words } from '../../language/words.js';
import { ClauseShown, type Follows } from '../../pages/protocol/clause.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { Link } from '../route.js';

type OpenProtocol = components['schemas']['OpenProtocol'];

const texts = {
  back: said('Terug naar melden', 'Back to reporting'),
  version: (edition: string, from: string) =>
    said(`Versie ${edition}, geldt vanaf ${from}.`, `Edition ${edition}, in force from ${from}.`),
  words: said(
    'Zo gaat de school om met wat er online en op school gebeurt, in gewone woorden. De tekst die het bestuur vaststelde, gaat voor.',
    'This is how the school deals with what happens online and at school, in plain words. The text that the board adopted prevails.',
  ),
};

/** A protocol that a school lives by, for anybody: clause by clause, with what each makes possible. */
export function OpenProtocolPage({ organisation, edition }: { organisation: string; edition: string }) {
  const [found, setFound] = useState<{ readonly protocol: OpenProtocol; readonly words: Words }>();
  const [error, setError] = useState<unknown>();
  const language = useLanguage();
  useEffect(() => {
    const path = { organisation, edition };
    Promise.all([
      answer(api.GET('/api/v1/intake/{organisation}/protocols/{edition}', { params: { path } })),
      answer(api.GET('/api/v1/texts/{language}', { params: { path: { language } } })),
    ]).then(
      ([protocol, words]) => setFound({ protocol, words }),
      (failure: unknown) => setError(failure),
    );
  }, [organisation, edition, language]);
  if (error !== undefined) return <FailurePage error={error} />;
  if (found === undefined) return <Loading />;
  return (
    <WordsProvider value={found.words}>
      <Shown organisation={organisation} protocol={found.protocol} />
    </WordsProvider>
  );
}

function Shown({ organisation, protocol }: { organisation: string; protocol: OpenProtocol }) {
  const say = useSay();
  const { title, edition, inForce, clauses, possible } = protocol;
  return (
    <>
      <Link className="back" to={`/melden/${organisation}`}>
        {say(texts.back)}
      </Link>
      <PageHeading title={say(title)}>{say(title)}</PageHeading>
      <p>{say(texts.version(edition, say(longDate(inForce.from))))}</p>
      <p>{say(texts.words)}</p>
      {clauses.map((clause) => (
        <ClauseShown key={clause.id} clause={clause} follows={followsOf(clause.id, possible)} />
      ))}
    </>
  );
}

const followsOf = (clause: string, possible: OpenProtocol['possible']): readonly Follows[] =>
  possible
    .filter(({ cites }) => cites.includes(clause))
    .map(({ nl, en, by }, index) => ({ id: `${clause} ${index}`, rule: 'power', nl, en, by }));
