import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../api/client.js';
import { dayOf, longMoment, momentAt } from '../language/dates.js';
import { said, useSay, type Said } from '../language/index.js';
import { Icon } from '../parts/icon.js';
import { Menu } from '../parts/menu.js';
import { clockQuery, useNow } from './queries.js';

const texts = {
  today: (when: Said) => said(`Oefenomgeving: het is nu ${when.nl}.`, `Practice: it is now ${when.en}.`),
  move: said('Ga verder in de tijd', 'Move on in time'),
  moved: said(
    'De klok is verzet. Wat intussen moest gebeuren, is gebeurd.',
    'The clock was moved. What fell due, has happened.',
  ),
  failed: said('De klok kan alleen vooruit.', 'The clock only goes forward.'),
  other: said('Naar een dag die u kiest', 'To a day you choose'),
  go: said('Ga naar deze dag', 'Go to this day'),
};

const leaps: readonly { readonly days: number; readonly name: Said }[] = [
  { days: 1, name: said('Naar morgen', 'To tomorrow') },
  { days: 3, name: said('Drie dagen verder', 'Three days on') },
  { days: 7, name: said('Een week verder', 'A week on') },
  { days: 28, name: said('Vier weken verder', 'Four weeks on') },
];

const aDay = 86_400_000;

/** Of the embedded mode: what day it is in the cases, and ways to a later one, so that a whole case can be lived in ten minutes. */
export function ClockBar() {
  const { data } = useQuery(clockQuery);
  return data == null ? null : <Clock />;
}

function Clock() {
  const say = useSay();
  const now = useNow();
  const queries = useQueryClient();
  const [chosen, choose] = useState('');
  const move = useMutation({
    mutationFn: (to: string) => answer(api.PUT('/api/v1/clock', { body: { now: to } })),
    onSuccess: () => queries.invalidateQueries(),
  });
  const leap = (days: number): void => move.mutate(new Date(Date.parse(now) + days * aDay).toISOString());
  return (
    <div className="bar no-print">
      <div className="within">
        <span className="bar-text">
          <Icon name="clock" />
          <span>{say(texts.today(longMoment(now)))}</span>
        </span>
        <Menu label={say(texts.move)}>
          <ul>
            {leaps.map(({ days, name }) => (
              <li key={days}>
                <button type="button" className="button-link" onClick={() => leap(days)}>
                  {say(name)}
                </button>
              </li>
            ))}
          </ul>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (chosen > dayOf(now)) move.mutate(momentAt(chosen, '09:00'));
            }}
          >
            <label className="label" htmlFor="clock-day">
              {say(texts.other)}
            </label>
            <input
              id="clock-day"
              className="input"
              type="date"
              min={dayOf(new Date(Date.parse(now) + aDay).toISOString())}
              value={chosen}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            />
            <button className="button button-small">{say(texts.go)}</button>
          </form>
        </Menu>
        <span role="status">{move.isSuccess ? say(texts.moved) : move.isError ? say(texts.failed) : ''}</span>
      </div>
    </div>
  );
}
