import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { longDate } from '../../language/dates.js';
import { lowerFirst, said, useSay, useWord } from '../../language/index.js';
import { failureText } from '../../parts/failure.js';
import { Notice } from '../../parts/notice.js';
import { KeptRow } from './kept-row.js';
import { givers, kinds, type Kind } from './queries.js';

const texts = {
  title: said('Wat een leerling of ouder antwoordde', 'What a pupil or parent answered'),
  intro: said(
    'Toestemmingen, weigeringen en ondertekende afspraken staan onder het leerlingnummer van de school. Meldpad bewaart het nummer niet leesbaar.',
    'Consents, refusals and signed agreements stand under the school’s own pupil number. Meldpad keeps no readable number.',
  ),
  consent: said('Leg een toestemming voor publicatie vast', 'Record a consent for publication'),
  answer: said('Leg een antwoord vast', 'Record an answer'),
  number: said('Leerlingnummer', 'Pupil number'),
  hint: said(
    'Het nummer dat de school zelf gebruikt, zoals L-4711, nooit een BSN. Wij leggen vast dat u zocht.',
    'The number the school itself uses, such as L-4711, never a citizen service number. It is recorded that you looked.',
  ),
  find: said('Zoek op', 'Look up'),
  none: said('Onder dit nummer staat nog niets.', 'Nothing stands under this number yet.'),
  asked: (day: string) => said(`Gevraagd op ${longDate(day).nl}`, `Asked on ${longDate(day).en}`),
  by: said('Antwoord van:', 'Answer of:'),
};

/** What is kept of one pupil, found by his number: sent as a body, since it has no place in an address. */
export function PupilSection({ school, kept }: { school: string; kept: readonly Kind[] }) {
  const say = useSay();
  const word = useWord();
  const [pupilNumber, setNumber] = useState('');
  const hasConsents = kept.includes('publicationConsent');
  const hasAnswers = kept.some((kind) => kind !== 'publicationConsent');
  const find = useMutation({
    mutationFn: async () => {
      const body = { school, pupilNumber: pupilNumber.trim() };
      const [consents, answers] = await Promise.all([
        hasConsents ? answer(api.POST('/api/v1/organisation/publication-consents/find', { body })) : { rows: [] },
        hasAnswers ? answer(api.POST('/api/v1/organisation/pupil-answers/find', { body })) : { rows: [] },
      ]);
      return { consents: consents.rows, answers: answers.rows };
    },
  });
  const code = find.error instanceof ApiProblem ? find.error.errors[0]?.code : undefined;
  const error = find.isError
    ? code === undefined
      ? say(failureText(find.error).text)
      : word(`error.${code}`, say(failureText(find.error).text))
    : undefined;
  const by = (giver: string): string => `${say(texts.by)} ${lowerFirst(say(givers[giver] ?? said(giver, giver)))}`;
  return (
    <section aria-labelledby="pupil">
      <h2 id="pupil">{say(texts.title)}</h2>
      <p>{say(texts.intro)}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          find.mutate();
        }}
      >
        <div className={error === undefined ? 'field' : 'field field-wrong'}>
          <label htmlFor="pupil-number">{say(texts.number)}</label>
          <p className="hint" id="pupil-hint">
            {say(texts.hint)}
          </p>
          {error === undefined ? null : (
            <p className="field-error" id="pupil-error" role="alert">
              {error}
            </p>
          )}
          <div className="find">
            <input
              id="pupil-number"
              className="input"
              autoComplete="off"
              spellCheck={false}
              value={pupilNumber}
              aria-describedby={error === undefined ? 'pupil-hint' : 'pupil-hint pupil-error'}
              aria-invalid={error !== undefined}
              onChange={({ currentTarget }) => setNumber(currentTarget.value)}
            />
            <button className="button button-plain">{say(texts.find)}</button>
          </div>
        </div>
      </form>
      <div role="status">
        {find.data === undefined ? null : find.data.consents.length + find.data.answers.length === 0 ? (
          <Notice>
            <p>{say(texts.none)}</p>
          </Notice>
        ) : (
          <ul className="rows">
            {find.data.consents.map((one) => (
              <KeptRow
                key={one.id}
                kept={one}
                title={`${say(kinds.publicationConsent)}: ${one.activity}`}
                lines={[by(one.givenBy)]}
                document={one.document}
                endIn="toestemming"
              />
            ))}
            {find.data.answers.map((one) => (
              <KeptRow
                key={one.id}
                kept={one}
                title={`${say(kinds[one.kind])}: ${one.subject}`}
                lines={[by(one.givenBy), say(texts.asked(one.askedOn))]}
                document={one.document}
                endIn="antwoord"
              />
            ))}
          </ul>
        )}
      </div>
      <p className="actions-row">
        {hasConsents ? <Link to="/registers/toestemming">{say(texts.consent)}</Link> : null}
        {hasAnswers ? <Link to="/registers/antwoord">{say(texts.answer)}</Link> : null}
      </p>
    </section>
  );
}
