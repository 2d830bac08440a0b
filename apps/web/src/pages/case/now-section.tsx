import { Link } from '@tanstack/react-router';
import type { CaseShown, Obligation, StepForm } from '../../staff/case-queries.js';
import { Cites } from '../../staff/cites.js';
import { lowerFirst, said, upperFirst, useSay } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import { useDutyName } from '../../staff/duty-names.js';
import { stepLink, type NextWork } from '../../staff/next-work.js';
import { useNow } from '../../staff/queries.js';
import { useTrackName } from '../../staff/track-names.js';
import { useRoleNames } from '../../staff/role-names.js';

const texts = {
  title: said('Dit moet u nu doen', 'This you must do now'),
  onwardTitle: said('De volgende stap', 'The next step'),
  onward: said('U hoeft nu niets te doen. U kunt wel verder met:', 'You have nothing to do now. You can go on with:'),
  nothing: said('U hoeft nu niets te doen', 'You have nothing to do now'),
  after: said('Daarna', 'After that'),
  notYet: said('Kan nog niet, bekijk waarom:', 'Not possible yet, see why:'),
  decide: (what: string) => said(`besluit over ${lowerFirst(what)}`, `decide on ${lowerFirst(what)}`),
  waits: said('De zaak wacht op', 'The case waits for'),
};

/** What somebody has to do in this case now, with one main button; else what brings it further, or whom it waits for. */
export function NowSection({ page, work }: { page: CaseShown; work: NextWork }) {
  const say = useSay();
  const { caseId } = page.case;
  const [first, ...rest] = work.duties;
  const [onward, ...others] = work.onward;
  if (first !== undefined) {
    return (
      <section className="now" aria-labelledby="now">
        <h2 id="now">{say(texts.title)}</h2>
        <Duty page={page} {...first} main />
        {rest.length === 0 ? null : (
          <>
            <h3>{say(texts.after)}</h3>
            <ul className="rows">
              {rest.map((duty) => (
                <li key={duty.obligation.key}>
                  <Duty page={page} {...duty} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Waiting page={page} ofOthers={[]} undecided={work.undecided} />
      </section>
    );
  }
  if (onward !== undefined) {
    return (
      <section className="now" aria-labelledby="now">
        <h2 id="now">{say(texts.onwardTitle)}</h2>
        <p>{say(texts.onward)}</p>
        <p>
          <Link className="button" {...stepLink(caseId, onward)}>
            {say(onward.title)}
          </Link>
        </p>
        {others.length === 0 ? null : (
          <ul className="plain">
            {others.map((form) => (
              <li key={`${form.type} ${form.party ?? ''}`}>
                <Link {...stepLink(caseId, form)}>{say(form.title)}</Link>
              </li>
            ))}
          </ul>
        )}
        <Waiting page={page} ofOthers={[]} undecided={work.undecided} />
      </section>
    );
  }
  if (work.blocked.length > 0) {
    return (
      <section className="now" aria-labelledby="now">
        <h2 id="now">{say(texts.onwardTitle)}</h2>
        <ul className="plain">
          {work.blocked.map((form) => (
            <li key={form.type}>
              {say(texts.notYet)} <Link {...stepLink(caseId, form)}>{say(form.title)}</Link>
            </li>
          ))}
        </ul>
        <Waiting page={page} {...work} />
      </section>
    );
  }
  return (
    <section className="now" aria-labelledby="now">
      <h2 id="now">{say(texts.nothing)}</h2>
      <Waiting page={page} {...work} />
    </section>
  );
}

interface DutyGiven {
  readonly page: CaseShown;
  readonly obligation: Obligation;
  readonly form: StepForm;
  readonly main?: boolean;
}

function Duty({ page, obligation, form, main = false }: DutyGiven) {
  const say = useSay();
  const dutyName = useDutyName(page);
  const { caseId, protocol } = page.case;
  const now = useNow();
  const { due, status, cites, key } = obligation;
  return (
    <>
      <p className={main ? 'lead' : undefined}>{dutyName(obligation)}</p>
      <p>
        <DueDate due={due?.due ?? null} lastDay={due?.lastDay ?? null} overdue={status === 'overdue'} now={now} />
      </p>
      <p>
        {form.allowed ? null : <span className="soft">{say(texts.notYet)} </span>}
        <Link className={main && form.allowed ? 'button' : undefined} {...stepLink(caseId, form, key)}>
          {say(form.title)}
        </Link>
      </p>
      <Cites cites={cites} protocol={protocol} />
    </>
  );
}

interface WaitingGiven extends Pick<NextWork, 'ofOthers' | 'undecided'> {
  readonly page: CaseShown;
}

/** Whom the case waits for: what, who, by when. */
export function Waiting({ page, ofOthers, undecided }: WaitingGiven) {
  const say = useSay();
  const now = useNow();
  const trackName = useTrackName(page);
  const dutyName = useDutyName(page);
  const roleNames = useRoleNames();
  if (ofOthers.length + undecided.length === 0) return null;
  return (
    <>
      <h3>{say(texts.waits)}</h3>
      <ul className="rows">
        {undecided.map(({ track = '', who }) => (
          <li key={track}>
            <strong>{upperFirst(roleNames(who))}</strong>: {say(texts.decide(trackName(track)))}
          </li>
        ))}
        {ofOthers.slice(0, 5).map((obligation) => {
          const { key, by, due, status } = obligation;
          return (
            <li key={key}>
              <p>
                <strong>{upperFirst(roleNames(by))}</strong>: {dutyName(obligation)}
              </p>
              <p>
                <DueDate
                  due={due?.due ?? null}
                  lastDay={due?.lastDay ?? null}
                  overdue={status === 'overdue'}
                  now={now}
                />
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
