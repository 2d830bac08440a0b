import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { longMoment } from '../../language/dates.js';
import { said, useSay, useWord, type Said } from '../../language/index.js';
import { DeskList } from './asked.js';
import { mailQuery } from './queries.js';
import { useNames } from './use-names.js';

const texts = {
  title: said('Logboek van de organisatie', 'Log of the organisation'),
  intro: said(
    'Elke wijziging buiten zaken staat hier, in volgorde. Niemand kan een regel veranderen zonder dat het opvalt.',
    'Every change outside cases stands here, in order. Nobody can alter a line without it being noticed.',
  ),
  by: (who: string) => said(`door ${who}`, `by ${who}`),
  details: said('Wat er precies is vastgelegd', 'What exactly was recorded'),
  more: said('Toon meer', 'Show more'),
  mail: said('E-mail', 'E-mail'),
  mailIntro: said(
    'Deze e-mail is niet verstuurd. Er staat nooit in om wie het gaat.',
    'This e-mail was not sent. It never says whom it is about.',
  ),
  mailNone: said('Er is nog geen e-mail.', 'There is no e-mail yet.'),
  to: said('Aan', 'To'),
};

const changes: Readonly<Record<string, Said>> = {
  'organisation.founded': said('De organisatie begon met Meldpad', 'The organisation began with Meldpad'),
  'role.assigned': said('Iemand kreeg een rol', 'Somebody was given a role'),
  'role.ended': said('Een rol eindigde', 'A role ended'),
  'delegation.given': said('Een vervanging werd vastgelegd', 'A delegation was recorded'),
  'delegation.ended': said('Een vervanging eindigde', 'A delegation ended'),
  'person.departed': said('Iemand ging weg', 'Somebody left'),
  'tasks.moved': said('Werk werd overgedragen', 'Work was handed over'),
  'sessions.revoked': said('Iemand moest opnieuw inloggen', 'Somebody had to log in again'),
  'councilConsent.recorded': said('De medezeggenschapsraad stemde in', 'The participation council consented'),
  'councilConsent.ended': said('Een instemming eindigde', 'A consent of the council ended'),
  'publicationConsent.recorded': said(
    'Een toestemming voor publicatie kwam erbij',
    'A consent for publication was recorded',
  ),
  'publicationConsent.ended': said('Een toestemming voor publicatie eindigde', 'A consent for publication ended'),
  'answer.recorded': said(
    'Een antwoord van een leerling of ouder kwam erbij',
    'An answer of a pupil or parent was recorded',
  ),
  'answer.ended': said('Een antwoord van een leerling of ouder eindigde', 'An answer of a pupil or parent ended'),
  'leave.recorded': said('De directeur gaf schriftelijk toestemming', 'The principal gave leave in writing'),
  'leave.ended': said('Een schriftelijke toestemming eindigde', 'A written leave ended'),
  'environment.recorded': said('Een beschermde omgeving kwam erbij', 'A protected environment was recorded'),
  'environment.ended': said('Een beschermde omgeving eindigde', 'A protected environment ended'),
  'calendar.revised': said('De schooldagen van een school veranderden', 'The school days of a school changed'),
  'schoolTask.done': said('Een school deed een taak', 'A school did a task'),
  'edition.drafted': said('Een concept van een protocol werd gemaakt', 'A draft of a protocol was made'),
  'edition.revised': said('Een concept van een protocol veranderde', 'A draft of a protocol changed'),
  'edition.discarded': said('Een concept van een protocol werd weggegooid', 'A draft of a protocol was discarded'),
  'edition.checkAsked': said('De controle van een concept begon', 'The check of a draft began'),
  'edition.checked': said('De controle van een concept was klaar', 'The check of a draft was done'),
  'edition.consented': said(
    'De medezeggenschapsraad stemde in met een protocol',
    'The participation council consented to a protocol',
  ),
  'edition.adopted': said('Het bestuur stelde een protocol vast', 'The board adopted a protocol'),
};

const perPart = 50;

/** What was changed outside cases, by whom and when. */
export function LogPage() {
  const say = useSay();
  const { person } = useNames();
  const lines = useInfiniteQuery({
    queryKey: ['desk', 'log'],
    queryFn: async ({ pageParam }) => {
      const query = { limit: perPart, ...(pageParam > 0 && { after: pageParam }) };
      return (await answer(api.GET('/api/v1/organisation/log', { params: { query } }))).rows;
    },
    initialPageParam: 0,
    getNextPageParam: (rows) => (rows.length < perPart ? undefined : rows.at(-1)?.seq),
    select: ({ pages }) => pages.flat(),
  });
  return (
    <DeskList title={texts.title} asked={lines}>
      {(rows) => (
        <>
          <p>{say(texts.intro)}</p>
          <ol className="rows">
            {rows.map(({ seq, at, by, type, data }) => (
              <li key={seq}>
                <p>
                  <strong>{say(changes[type] ?? said(type, type))}</strong>
                </p>
                <p className="soft">
                  {seq}. {say(longMoment(at))}, {say(texts.by(person(by)))}
                </p>
                <Details data={data} />
              </li>
            ))}
          </ol>
          {lines.hasNextPage ? (
            <button type="button" className="button button-plain" onClick={() => void lines.fetchNextPage()}>
              {say(texts.more)}
            </button>
          ) : null}
        </>
      )}
    </DeskList>
  );
}

function Details({ data }: { data: Readonly<Record<string, unknown>> }) {
  const say = useSay();
  const word = useWord();
  const { person, unit } = useNames();
  const named = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(named).join(', ');
    const text = String(value);
    const called = person(text);
    return called === text ? word(`role.${text}`, unit(text)) : called;
  };
  return (
    <details>
      <summary>{say(texts.details)}</summary>
      <dl className="facts">
        {Object.entries(data).map(([name, value]) => [
          <dt key={`${name} name`}>{name}</dt>,
          <dd key={`${name} value`} className="typed-text">
            {named(value)}
          </dd>,
        ])}
      </dl>
    </details>
  );
}

/** Mail that would have gone out, where nothing is sent. */
export function MailPage() {
  const say = useSay();
  return (
    <DeskList title={texts.mail} asked={useQuery(mailQuery)}>
      {(rows) => (
        <>
          <p>{say(rows.length === 0 ? texts.mailNone : texts.mailIntro)}</p>
          <ul className="rows">
            {rows.map(({ id, at, to, subject, body }) => (
              <li key={`${id} ${to}`}>
                <h2 className="row-title">{subject}</h2>
                <p className="soft">
                  {say(texts.to)} {to}, {say(longMoment(at))}
                </p>
                <p className="typed-text">{body}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </DeskList>
  );
}
