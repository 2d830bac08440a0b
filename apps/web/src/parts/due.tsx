import { daysBetween, deadline, fromNow, longMoment, weekday } from '../language/dates.js';
import { said, useSay } from '../language/index.js';
import { Status } from './notice.js';

interface DueGiven {
  readonly due: string | null;
  /** The last whole day, where the term is one of days. */
  readonly lastDay: string | null;
  readonly overdue: boolean;
  readonly now: string;
}

const late = (day: string, ago: string) =>
  said(`Te laat: dit moest uiterlijk ${day} (${ago})`, `Overdue: this was due ${day} (${ago})`);
const noTerm = said('Geen vaste termijn', 'No fixed term');

/** Until when: as a day and as how far away that is; in words when it is past. */
export function DueDate({ due, lastDay, overdue, now }: DueGiven) {
  const say = useSay();
  if (due === null) return <span className="soft">{say(noTerm)}</span>;
  const when = lastDay ?? due;
  if (overdue) {
    return (
      <Status tone="wrong" icon="warning">
        {say(late(say(weekday(when, now)), say(fromNow(when, now))))}
      </Status>
    );
  }
  const until = lastDay === null ? longMoment(due) : deadline(when, now);
  const soon = daysBetween(now, when) <= 1;
  return (
    <Status tone={soon ? 'mind' : 'soft'} icon="clock">
      {say(said(`Uiterlijk ${until.nl}`, `By ${until.en}`))}
    </Status>
  );
}
