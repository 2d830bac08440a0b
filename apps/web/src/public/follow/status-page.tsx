import { useState } from 'react';
import { deadline, lastMoment, longDate, longMoment } from '../../language/dates.js';
import { said, useSay, type Said } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { Icon, type IconName } from '../../parts/icon.js';
import { Notice } from '../../parts/notice.js';
import { Helplines } from '../helplines.js';
import { Link } from '../route.js';
import type { ReportStatus } from './receipt-api.js';
import { WriteForm, type Found } from './write-form.js';

type Stage = ReportStatus['status'];

const stages: readonly Stage[] = ['received', 'inProgress', 'closed'];

/** As the school says them too. */
const names: Readonly<Record<Stage, Said>> = {
  received: said('Uw melding is binnen', 'Your report has arrived'),
  inProgress: said('De school is ermee bezig', 'The school is working on it'),
  closed: said('De zaak is gesloten', 'The case is closed'),
};

const texts = {
  number: said('Nummer', 'Number'),
  at: said('Gemeld op', 'Reported on'),
  school: said('School', 'School'),
  progress: said('Hoe ver is het?', 'How far is it?'),
  done: said('gedaan', 'done'),
  now: said('nu', 'now'),
  later: said('komt nog', 'still to come'),
  next: said('Wat gebeurt er nu?', 'What happens now?'),
  withdrawn: said('U hebt deze melding ingetrokken.', 'You withdrew this report.'),
  withdrawnText: said(
    'De school bekijkt of zij toch iets moet doen, bijvoorbeeld omdat iemand gevaar loopt.',
    'The school considers whether it must act all the same, for instance because somebody is in danger.',
  ),
  messages: said('Berichten', 'Messages'),
  noMessages: said('Er zijn nog geen berichten.', 'There are no messages yet.'),
  fromSchool: said('De school', 'The school'),
  fromYou: said('U', 'You'),
  add: said('Vul de melding aan', 'Add to the report'),
  addWhen: said('Weet u meer over wat er is gebeurd?', 'Do you know more of what happened?'),
  again: said('Doe een nieuwe melding', 'Make a new report'),
  withdraw: said('Trek de melding in', 'Withdraw the report'),
  more: said('Wat u nog kunt doen', 'What else you can do'),
  close: said('Klaar: wis de code van dit apparaat', 'Done: erase the code from this device'),
};

/** What happens next, and by when. */
function nextIn({ status, nextBy }: ReportStatus, now: string): Said {
  if (status === 'closed')
    return said(
      'De school is klaar met uw melding. Hebt u nog een vraag? Schrijf dan een bericht. Gaat het door? Doe dan een nieuwe melding.',
      'The school has finished with your report. If you have a question, write a message. If it goes on, make a new report.',
    );
  const act =
    status === 'received'
      ? said('zet de school de eerste stap', 'the school takes the first step')
      : said('doet de school de volgende stap', 'the school takes the next step');
  if (nextBy === null)
    return said(
      'De school werkt aan uw melding. Zij schrijft hier als zij iets wil vragen of vertellen.',
      'The school is working on your report. It writes here when it wants to ask or tell something.',
    );
  const by = deadline(lastMoment(nextBy), now);
  if (nextBy < now)
    return said(
      `De school had al iets moeten doen, op zijn laatst ${by.nl}. Vraag er gerust naar in een bericht.`,
      `The school should have acted already, by ${by.en}. Feel free to ask about it in a message.`,
    );
  return said(`Op zijn laatst ${by.nl}, ${act.nl}.`, `By ${by.en}, ${act.en}.`);
}

/** How a report stands, in plain words, and the messages both ways. */
export function StatusPage({
  receipt,
  status,
  now,
  look,
  close,
}: {
  receipt: string;
  status: ReportStatus;
  now: string;
  look: () => Promise<void>;
  close: () => void;
}) {
  const say = useSay();
  const [wrong, setWrong] = useState<Found>();
  const isClosed = status.status === 'closed';
  return (
    <>
      <PageHeading title={say(names[status.status])} errors={wrong === undefined ? 0 : 1}>
        {say(names[status.status])}
      </PageHeading>
      {status.withdrawn ? (
        <Notice tone="mind">
          <p>
            <strong>{say(texts.withdrawn)}</strong> {say(texts.withdrawnText)}
          </p>
        </Notice>
      ) : null}
      <h2>{say(texts.next)}</h2>
      <p>{say(nextIn(status, now))}</p>
      <h2>{say(texts.progress)}</h2>
      <Progress status={status.status} />
      <dl className="facts">
        <dt>{say(texts.school)}</dt>
        <dd>{status.school}</dd>
        <dt>{say(texts.at)}</dt>
        <dd>{say(longDate(status.receivedAt))}</dd>
        <dt>{say(texts.number)}</dt>
        <dd>{status.number}</dd>
      </dl>
      <h2>{say(texts.messages)}</h2>
      <Messages status={status} />
      <WriteForm receipt={receipt} form="message" look={look} onWrong={setWrong} />
      <h2>{say(texts.more)}</h2>
      <ul className="do-more">
        {isClosed ? null : (
          <li>
            {say(texts.addWhen)} <Link to="/mijn-melding/aanvullen">{say(texts.add)}</Link>
          </li>
        )}
        <li>
          {isClosed || status.withdrawn ? (
            <Link to="/melden">{say(texts.again)}</Link>
          ) : (
            <Link to="/mijn-melding/intrekken">{say(texts.withdraw)}</Link>
          )}
        </li>
        <li>
          <button type="button" className="button-link" onClick={close}>
            {say(texts.close)}
          </button>
        </li>
      </ul>
      <Helplines />
    </>
  );
}

function Progress({ status }: { status: Stage }) {
  const say = useSay();
  const reached = stages.indexOf(status);
  const standing = (index: number): { readonly icon: IconName; readonly text: Said; readonly tone: string } => {
    if (index < reached || status === 'closed') return { icon: 'check', text: texts.done, tone: 'well' };
    return index === reached
      ? { icon: 'arrow', text: texts.now, tone: 'now' }
      : { icon: 'open', text: texts.later, tone: 'soft' };
  };
  return (
    <ol className="progress">
      {stages.map((stage, index) => {
        const { icon, text, tone } = standing(index);
        return (
          <li key={stage} className={`progress-${tone}`} aria-current={index === reached ? 'step' : undefined}>
            <Icon name={icon} />
            <span>
              {say(names[stage])} <small>({say(text)})</small>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Messages({ status: { messages, texts: opened } }: { status: ReportStatus }) {
  const say = useSay();
  if (messages.length === 0) return <p className="soft">{say(texts.noMessages)}</p>;
  return (
    <ol className="messages">
      {messages.map(({ id, from, at, content }) => (
        <li key={id} className={`message-${from}`}>
          <p className="message-head">
            <strong>{say(from === 'school' ? texts.fromSchool : texts.fromYou)}</strong>{' '}
            <small>{say(longMoment(at))}</small>
          </p>
          <p className="typed-text">{opened[content]}</p>
        </li>
      ))}
    </ol>
  );
}
