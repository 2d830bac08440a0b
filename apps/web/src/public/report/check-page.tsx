import { useRef, useState } from 'react';
import { answer, api, newKey } from '../../api/client.js';
import { ApiProblem, isProblem, Unreachable } from '../../api/problem.js';
import { ErrorSummary } from '../../form/error-summary.js';
import { fieldErrors } from '../../form/data.js';
import { isDay, typedDay } from '../../form/day-parts.js';
import { fieldsFrom, one, several, type Field, type FieldError } from '../../form/field.js';
import { useOptions } from '../../form/field-input.js';
import { longDate } from '../../language/dates.js';
import { said, useSay, useWord, type Said } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { Notice } from '../../parts/notice.js';
import { go, Link } from '../route.js';
import { forget, keep, reportKey, tabSecret } from '../tab.js';
import { pageOf, pages, questionsOn, reportFrom } from './questions.js';
import { useReport } from './report-context.js';
import { pathOf } from './report-page.js';
import { errorText, titles } from './report-texts.js';
import { WhoReads } from './who-reads.js';

const texts = {
  title: said('Kijk uw antwoorden na', 'Check your answers'),
  back: said('Terug', 'Back'),
  change: said('Wijzig', 'Change'),
  send: said('Verstuur de melding', 'Send the report'),
  sending: said('Bezig met versturen …', 'Sending …'),
  notSent: said('Uw melding is nog niet verstuurd', 'Your report has not been sent yet'),
  unreachable: said(
    'Er is geen verbinding. Uw antwoorden blijven staan. Druk zo nog eens op “Verstuur de melding”.',
    'There is no connection. Your answers stay. Press “Send the report” again in a moment.',
  ),
  busy: said(
    'Er komen nu te veel meldingen tegelijk. Wacht een minuut en druk nog eens op “Verstuur de melding”.',
    'Too many reports come at once. Wait a minute and press “Send the report” again.',
  ),
  ours: said(
    'Er ging bij ons iets mis. Uw antwoorden blijven staan. Druk nog eens op “Verstuur de melding”. Lukt het niet? Bel of mail de school.',
    'Something went wrong on our side. Your answers stay. Press “Send the report” again. If it keeps failing, call or mail the school.',
  ),
};

function failureIn(error: unknown): Said {
  if (error instanceof Unreachable) return texts.unreachable;
  return isProblem(error, 'tooManyRequests') ? texts.busy : texts.ours;
}

/** Everything once more before it is sent. */
export function CheckPage() {
  const say = useSay();
  const { organisation, place, typed, now, settled, sent } = useReport();
  const [sending, setSending] = useState(false);
  /** From the press on, before the page can show it: a second press is not another report. */
  const busy = useRef(false);
  const [failure, setFailure] = useState<Said>();
  const [wrong, setWrong] = useState<readonly FieldError[]>([]);

  const told = wrong.map(({ field, code }) => ({ id: `change-${field}`, text: say(errorText(field, code)) }));

  async function send(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setSending(true);
    setFailure(undefined);
    setWrong([]);
    try {
      await settled();
      keep('receipt', (await post()).receipt);
      sent();
      forget('tab-secret', 'report-key');
      go(pathOf(organisation, 'klaar'), { instead: true });
    } catch (error) {
      const errors = error instanceof ApiProblem ? error.errors : [];
      const ofFields = fieldErrors(errors, { ...fieldsFrom(place.fields), school: schoolField });
      setWrong(ofFields);
      if (ofFields.length === 0) setFailure(failureIn(error));
    } finally {
      busy.current = false;
      setSending(false);
    }
  }

  /** The same key as long as it is tried. Where an answer got lost and something was changed since, it is another report. */
  async function post() {
    const report = reportFrom(place, typed, now());
    try {
      return await postReport(organisation, report);
    } catch (error) {
      if (!isProblem(error, 'keyReused')) throw error;
      keep('report-key', newKey());
      return postReport(organisation, report);
    }
  }

  return (
    <>
      <Link className="back" to={pathOf(organisation, 'hoe')}>
        {say(texts.back)}
      </Link>
      <ErrorSummary errors={told} found={wrong} />
      <PageHeading title={say(texts.title)} errors={wrong.length}>
        {say(texts.title)}
      </PageHeading>
      <dl className="facts facts-change">
        {pages.flatMap((page) =>
          Object.entries(questionsOn(page, place, typed)).map(([name, field]) => (
            <Answer key={name} name={name} field={field} />
          )),
        )}
      </dl>
      <WhoReads />
      <div role="alert">
        {failure === undefined ? null : (
          <Notice tone="wrong">
            <h2>{say(texts.notSent)}</h2>
            <p>{say(failure)}</p>
          </Notice>
        )}
      </div>
      <div className="actions">
        <button type="button" className="button" aria-busy={sending} onClick={() => void send()}>
          {say(sending ? texts.sending : texts.send)}
        </button>
      </div>
    </>
  );
}

const schoolField: Field = { kind: 'choice', options: [], required: true };

const postReport = (organisation: string, body: ReturnType<typeof reportFrom>) =>
  answer(
    api.POST('/api/v1/intake/{organisation}/reports', {
      params: {
        path: { organisation },
        header: { 'Idempotency-Key': reportKey(), 'Tab-Secret': tabSecret() },
      },
      body,
    }),
  );

/** One answer, with the way back to its question. */
function Answer({ name, field }: { name: string; field: Field }) {
  const say = useSay();
  const word = useWord();
  const optionsOf = useOptions();
  const { organisation, typed, now } = useReport();
  const question = name === 'story' ? say(titles.wat) : word(`field.report.receive.${name}`);
  const path = pathOf(organisation, pageOf(name));
  return (
    <div>
      <dt>{question}</dt>
      <dd className="typed-text">{inWords()}</dd>
      <dd className="change">
        <a
          id={`change-${name}`}
          href={path}
          onClick={(event) => {
            event.preventDefault();
            go(path);
          }}
        >
          {say(texts.change)}
          <span className="hidden">: {question}</span>
        </a>
      </dd>
    </div>
  );

  function inWords(): string {
    if (field.kind === 'moment') {
      const day = typedDay(typed, name, now());
      return day === undefined || !isDay(day) ? '' : say(longDate(day));
    }
    const options = optionsOf('report.receive', name, field);
    const label = (value: string): string => options.find((option) => option.value === value)?.label ?? value;
    const chosen = several(typed, name);
    return chosen.length > 0 ? chosen.map(label).join(', ') : label(one(typed, name));
  }
}
