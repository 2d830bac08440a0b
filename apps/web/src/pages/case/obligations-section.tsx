import { said, useSay, useWord } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import { Status } from '../../parts/notice.js';
import type { CaseShown, Obligation } from '../../staff/case-queries.js';
import { Cites } from '../../staff/cites.js';
import { useDutyName } from '../../staff/duty-names.js';
import { byUrgency, isOpen } from '../../staff/next-work.js';
import { useNow } from '../../staff/queries.js';
import { useRoleNames } from '../../staff/role-names.js';

const texts = {
  title: said('Wat het protocol en de wet vragen', 'What the protocol and the law ask'),
  none: said('Er is nu niets verplicht.', 'Nothing is asked now.'),
  done: (count: number) => said(`Wat klaar is (${count})`, `What is done (${count})`),
  who: (roles: string) => said(`Door: ${roles}`, `By: ${roles}`),
};

const looks = {
  open: { tone: 'soft', icon: 'open' },
  overdue: { tone: 'wrong', icon: 'warning' },
  met: { tone: 'well', icon: 'check' },
  waived: { tone: 'soft', icon: 'stop' },
  lapsed: { tone: 'mind', icon: 'clock' },
} as const;

interface SectionGiven {
  readonly page: CaseShown;
  readonly obligations: readonly Obligation[];
  readonly partyName: (id: string) => string;
}

/** Every duty of the case: how it stands, by whom, by when, and the clause it stands on. */
export function ObligationsSection({ obligations, ...rest }: SectionGiven) {
  const say = useSay();
  const open = obligations.filter(isOpen).toSorted(byUrgency);
  const done = obligations.filter((one) => !isOpen(one));
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">{say(texts.title)}</h2>
      {open.length === 0 ? <p>{say(texts.none)}</p> : <List obligations={open} {...rest} />}
      {done.length === 0 ? null : (
        <details className="fold">
          <summary>{say(texts.done(done.length))}</summary>
          <List obligations={done} {...rest} />
        </details>
      )}
    </section>
  );
}

function List({ page, obligations, partyName }: SectionGiven) {
  const say = useSay();
  const dutyName = useDutyName(page);
  const word = useWord();
  const roleNames = useRoleNames();
  const now = useNow();
  return (
    <ul className="rows">
      {obligations.map((obligation) => {
        const { key, status, due, by, cites, party } = obligation;
        const name = dutyName(obligation);
        return (
          <li key={key}>
            <div className="row-apart">
              <p>
                {name}
                {party === undefined || name.includes(partyName(party)) ? null : (
                  <span className="soft"> ({partyName(party)})</span>
                )}
              </p>
              <Status {...looks[status]}>{word(`obligation.${status}`)}</Status>
            </div>
            {isOpen(obligation) ? (
              <p>
                <DueDate
                  due={due?.due ?? null}
                  lastDay={due?.lastDay ?? null}
                  overdue={status === 'overdue'}
                  now={now}
                />
                <br />
                <span className="soft">{say(texts.who(roleNames(by)))}</span>
              </p>
            ) : null}
            <Cites cites={cites} protocol={page.case.protocol} />
          </li>
        );
      })}
    </ul>
  );
}
