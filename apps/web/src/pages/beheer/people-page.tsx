import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dayOf } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { useNow } from '../../staff/queries.js';
import { DeskList } from './asked.js';
import { assignmentsQuery, isNotOver, peopleQuery, type Assignment } from './queries.js';
import { useNames } from './use-names.js';

const texts = {
  title: said('Mensen en rollen', 'People and roles'),
  give: said('Geef iemand een rol', 'Give somebody a role'),
  handOver: said('Draag het werk van iemand over', "Hand over somebody's work"),
  find: said('Zoek op naam', 'Find by name'),
  none: said(
    'Niemand gevonden. Kijk of de naam goed is geschreven.',
    'Nobody found. See whether the name is spelled right.',
  ),
  noRole: said('Geen rol', 'No role'),
  end: said('Beëindig', 'End'),
  endOf: (role: string, name: string) => said(`de rol ${role} van ${name}`, `the role ${role} of ${name}`),
  gone: said('Eerdere rollen', 'Earlier roles'),
};

/** Who works here and in which roles. */
export function PeoplePage() {
  const say = useSay();
  const people = useQuery(peopleQuery);
  const { data: assignments = [] } = useQuery(assignmentsQuery);
  const [sought, seek] = useState('');
  return (
    <DeskList title={texts.title} asked={people}>
      {(all) => {
        const shown = all.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
        return (
          <>
            <p className="actions">
              <Link className="button" to="/beheer/rol">
                {say(texts.give)}
              </Link>
              <Link to="/beheer/overdragen">{say(texts.handOver)}</Link>
            </p>
            <form className="filters" onSubmit={(event) => event.preventDefault()}>
              <div className="field">
                <label htmlFor="find-person">{say(texts.find)}</label>
                <input
                  id="find-person"
                  className="input"
                  autoComplete="off"
                  value={sought}
                  onChange={({ currentTarget }) => seek(currentTarget.value)}
                />
              </div>
            </form>
            <div role="status">{shown.length === 0 ? <p>{say(texts.none)}</p> : null}</div>
            <ul className="rows">
              {shown.map(({ id, name }) => (
                <li key={id}>
                  <h2 className="row-title">{name}</h2>
                  <Roles name={name} held={assignments.filter(({ person }) => person === id)} />
                </li>
              ))}
            </ul>
          </>
        );
      }}
    </DeskList>
  );
}

function Roles({ name, held }: { name: string; held: readonly Assignment[] }) {
  const say = useSay();
  const word = useWord();
  const { unit, period } = useNames();
  const today = dayOf(useNow());
  const now = held.filter((one) => isNotOver(one, today));
  const gone = held.filter((one) => !isNotOver(one, today));
  const told = (one: Assignment) => `${word(`role.${one.role}`)}, ${unit(one.school)}, ${period(one)}`;
  return (
    <>
      {now.length === 0 ? <p className="soft">{say(texts.noRole)}</p> : null}
      <ul className="plain">
        {now.map((one) => (
          <li key={one.id}>
            {told(one)}{' '}
            <Link to="/beheer/rol-einde" search={{ rol: one.id }}>
              {say(texts.end)}
              <span className="hidden"> {say(texts.endOf(word(`role.${one.role}`), name))}</span>
            </Link>
          </li>
        ))}
      </ul>
      {gone.length === 0 ? null : (
        <details>
          <summary>{say(texts.gone)}</summary>
          <ul className="plain">
            {gone.map((one) => (
              <li key={one.id}>{told(one)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
