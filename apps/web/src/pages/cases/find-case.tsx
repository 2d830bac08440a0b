import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { said, useSay, useWord } from '../../language/index.js';
import { Icon } from '../../parts/icon.js';
import { Notice } from '../../parts/notice.js';
import { CaseRow } from './case-row.js';

const texts = {
  title: said('Eén zaak zoeken', 'Find one case'),
  by: said('Zoek op', 'Find by'),
  number: said('Zaaknummer', 'Case number'),
  name: said('Naam van een betrokkene', 'Name of a party'),
  pupilNumber: said('Leerlingnummer', 'Pupil number'),
  hints: {
    number: said('Zoals 2026-K7QF2.', 'Such as 2026-K7QF2.'),
    name: said(
      'Precies zoals de naam in de zaak staat. Wij leggen vast dat u zocht.',
      'Exactly as it stands in the case. It is recorded that you looked.',
    ),
    pupilNumber: said(
      'Het nummer dat de school zelf gebruikt. Wij leggen vast dat u zocht.',
      'The number the school itself uses. It is recorded that you looked.',
    ),
  },
  find: said('Zoek', 'Find'),
  none: said(
    'Niets gevonden. Misschien is het anders geschreven, of mag u deze zaak niet zien.',
    'Nothing found. Perhaps it is spelled differently, or you may not see this case.',
  ),
  wrong: said(
    'Zo kunnen wij niet zoeken. Kijk na wat u hebt ingevuld.',
    'We cannot search like this. Check what you filled in.',
  ),
};

type By = 'number' | 'name' | 'pupilNumber';
const ways: readonly By[] = ['number', 'name', 'pupilNumber'];

/** Exactly one case: sent as a body, since a name has no place in an address. */
export function FindCase() {
  const say = useSay();
  const word = useWord();
  const [by, setBy] = useState<By>('number');
  const [sought, seek] = useState('');
  const find = useMutation({
    mutationFn: () => {
      const exactly = by === 'number' ? sought.trim().toUpperCase() : sought.trim();
      return answer(api.POST('/api/v1/cases/find', { body: { [by]: exactly } }));
    },
  });
  const code = find.error instanceof ApiProblem ? find.error.errors[0]?.code : undefined;
  const error = find.isError
    ? code === undefined
      ? say(texts.wrong)
      : word(`error.${code}`, say(texts.wrong))
    : undefined;
  return (
    <section aria-labelledby="find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          find.mutate();
        }}
      >
        <fieldset className="field">
          <legend>
            <span id="find">{say(texts.title)}</span>
          </legend>
          <div className="options options-inline">
            {ways.map((way) => (
              <label className="option" key={way}>
                <input type="radio" name="find-by" checked={by === way} onChange={() => setBy(way)} />
                {say(texts[way])}
              </label>
            ))}
          </div>
        </fieldset>
        <div className={error === undefined ? 'field' : 'field field-wrong'}>
          <label htmlFor="find-text">{say(texts[by])}</label>
          <p className="hint" id="find-hint">
            {say(texts.hints[by])}
          </p>
          {error === undefined ? null : (
            <p className="field-error" id="find-error" role="alert">
              <Icon name="warning" />
              <span>{error}</span>
            </p>
          )}
          <div className="find">
            <input
              id="find-text"
              className="input"
              autoComplete="off"
              spellCheck={false}
              value={sought}
              aria-describedby={error === undefined ? 'find-hint' : 'find-hint find-error'}
              aria-invalid={error !== undefined}
              onChange={({ currentTarget }) => seek(currentTarget.value)}
            />
            <button className="button button-plain">{say(texts.find)}</button>
          </div>
        </div>
      </form>
      <div role="status">
        {find.data === undefined ? null : find.data.rows.length === 0 ? (
          <Notice>
            <p>{say(texts.none)}</p>
          </Notice>
        ) : (
          <ul className="rows">
            {find.data.rows.map((line) => (
              <CaseRow key={line.caseId} line={line} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
