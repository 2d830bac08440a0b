import { Link } from '@tanstack/react-router';
import type { components } from '../../api/schema.js';
import { weekdayMoment } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { Status } from '../../parts/notice.js';
import { useSchoolName } from '../../staff/case-words.js';
import { Cites } from '../../staff/cites.js';
import { useNow } from '../../staff/queries.js';

type OpenDuty = components['schemas']['OpenDuty'];

const texts = {
  none: said('Er is nu geen mogelijk datalek.', 'There is no possible breach now.'),
  case: (number: string) => said(`Zaak ${number}`, `Case ${number}`),
  notYet: said(
    'U ziet deze zaak pas als u om advies is gevraagd. Noem het nummer als u ernaar vraagt.',
    'You see this case once you are asked for advice. Name its number when you ask about it.',
  ),
  noTerm: said('Geen vaste termijn', 'No fixed term'),
};

const anHour = 3_600_000;

/** How long a clock of hours still runs: in hours, since days are too coarse for 72 of them. */
function hoursAway(due: string, now: string) {
  const hours = Math.floor(Math.abs(Date.parse(due) - Date.parse(now)) / anHour);
  const spoken = (nl: string, en: string) => ({ nl, en });
  const many = spoken(`${hours} uur`, hours === 1 ? '1 hour' : `${hours} hours`);
  const less = spoken('minder dan een uur', 'less than an hour');
  const far = hours === 0 ? less : many;
  return due > now
    ? said(`nog ${far.nl}`, `${far.en} left`)
    : said(`${far.nl} geleden voorbij`, `passed ${far.en} ago`);
}

/** What still has to be done about what may be a breach, each with its clock. */
export function PossibleBreaches({ open }: { open: readonly OpenDuty[] }) {
  const say = useSay();
  const schoolName = useSchoolName();
  if (open.length === 0) return <p>{say(texts.none)}</p>;
  return (
    <ul className="rows">
      {open.map((duty) => {
        const { caseId, number, school, rule, cites, due, overdue } = duty;
        return (
          <li key={`${number} ${rule}`}>
            <h3>
              {caseId === null ? (
                say(texts.case(number))
              ) : (
                <Link to="/zaak/$caseId" params={{ caseId }}>
                  {say(texts.case(number))}
                </Link>
              )}{' '}
              <span className="soft">({schoolName(school)})</span>
            </h3>
            <p>{say(duty)}</p>
            <p>
              <HourClock due={due} overdue={overdue} />
            </p>
            {caseId === null ? <p className="soft">{say(texts.notYet)}</p> : null}
            <Cites cites={cites} protocol="" />
          </li>
        );
      })}
    </ul>
  );
}

function HourClock({ due, overdue }: { due: string | null; overdue: boolean }) {
  const say = useSay();
  const now = useNow();
  if (due === null) return <span className="soft">{say(texts.noTerm)}</span>;
  const late = overdue || due <= now;
  const until = weekdayMoment(due, now);
  const away = hoursAway(due, now);
  return (
    <Status tone={late ? 'wrong' : 'mind'} icon={late ? 'warning' : 'clock'}>
      {say(
        late
          ? said(
              `Te laat: dit moest voor ${until.nl} (${away.nl})`,
              `Overdue: this was due by ${until.en} (${away.en})`,
            )
          : said(`Voor ${until.nl}, ${away.nl}`, `By ${until.en}, ${away.en}`),
      )}
    </Status>
  );
}
