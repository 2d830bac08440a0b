import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { Wrong } from '../../form/error-summary.js';
import { describedBy, LabelFrame } from '../../form/field-frame.js';
import { longDate } from '../../language/dates.js';
import { lowerFirst, said, useSay } from '../../language/index.js';
import { FailedPart } from '../../parts/failed-part.js';
import { Notice } from '../../parts/notice.js';
import { KeptRow } from './kept-row.js';
import { givers, titleOf, type Kind } from './queries.js';

const texts = {
  title: said('Antwoorden van leerlingen en ouders', 'Answers of pupils and parents'),
  intro: said(
    'Toestemmingen, weigeringen en ondertekende afspraken staan onder het leerlingnummer van de school. Niemand kan het nummer in Meldpad teruglezen.',
    'Consents, refusals and signed agreements stand under the school’s own pupil number. Nobody can read the number back in Meldpad.',
  ),
  consent: said('Leg een toestemming voor publicatie vast', 'Record a consent for publication'),
  answer: said('Leg een antwoord vast', 'Record an answer'),
  number: said('Leerlingnummer', 'Pupil number'),
  hint: said(
    'Het nummer dat de school zelf gebruikt, zoals L-4711, nooit een BSN. Wij leggen vast dat u zocht.',
    'The number the school itself uses, such as L-4711, never a citizen service number. It is recorded that you looked.',
  ),
  wrong: said(
    'Vul een leerlingnummer in, zoals L-4711. Geen naam.',
    'Fill in a pupil number, such as L-4711. No name.',
  ),
  find: said('Zoek op', 'Look up'),
  none: said('Onder dit nummer staat nog niets.', 'Nothing stands under this number yet.'),
  asked: (day: string) => said(`Gevraagd op ${longDate(day).nl}`, `Asked on ${longDate(day).en}`),
  by: said('Antwoord van:', 'Answer of:'),
};

const numberId = 'pupil-number';

interface Given {
  readonly school: string;
  readonly kept: readonly Kind[];
  /** What is wrong with the number, for the top of the page. */
  readonly onWrong: (wrong: readonly Wrong[]) => void;
}

/** What is kept of one pupil, found by his number: sent as a body, since it has no place in an address. */
export function PupilSection({ school, kept, onWrong }: Given) {
  const say = useSay();
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
    onSuccess: () => onWrong([]),
    onError: (problem) => onWrong(isWrong(problem) ? [{ id: numberId, text: say(texts.wrong) }] : []),
  });
  const isRefused = isWrong(find.error);
  const frame = {
    id: numberId,
    label: say(texts.number),
    hint: say(texts.hint),
    error: isRefused ? say(texts.wrong) : undefined,
  };
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
        <LabelFrame {...frame}>
          <div className="find">
            <input
              id={frame.id}
              className="input"
              autoComplete="off"
              spellCheck={false}
              value={pupilNumber}
              aria-describedby={describedBy(frame)}
              aria-invalid={frame.error !== undefined}
              onChange={({ currentTarget }) => setNumber(currentTarget.value)}
            />
            <button className="button button-plain">{say(texts.find)}</button>
          </div>
        </LabelFrame>
      </form>
      {find.isError && !isRefused ? <FailedPart error={find.error} /> : null}
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
                title={titleOf('publicationConsent', one.activity)}
                lines={[by(one.givenBy)]}
                document={one.document}
                endIn="toestemming"
              />
            ))}
            {find.data.answers.map((one) => (
              <KeptRow
                key={one.id}
                kept={one}
                title={titleOf(one.kind, one.subject)}
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

/** Refused for what was typed, and not for something else. */
const isWrong = (problem: Error | null): boolean => problem instanceof ApiProblem && problem.errors.length > 0;
