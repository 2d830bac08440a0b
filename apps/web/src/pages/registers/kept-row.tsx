import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { dayOf } from '../../language/dates.js';
import { said, useSay, type Said } from '../../language/index.js';
import { Status } from '../../parts/notice.js';
import { useNow } from '../../staff/queries.js';
import { useNames } from '../beheer/use-names.js';

const texts = {
  document: said('Staat in', 'Stands in'),
  end: {
    toestemming: said('Beëindig deze toestemming', 'End this consent'),
    antwoord: said('Beëindig dit antwoord', 'End this answer'),
    schriftelijk: said('Beëindig deze toestemming', 'End this leave'),
    omgeving: said('Sluit deze omgeving', 'Close this environment'),
  },
  over: said('Geldt niet meer', 'Holds no more'),
  later: said('Geldt nog niet', 'Does not hold yet'),
  now: said('Geldt nu', 'Holds now'),
};

export type Register = 'toestemming' | 'antwoord' | 'schriftelijk' | 'omgeving';

/** What is told of it where it is ended: nothing that says of whom it is. */
export interface KeptTold {
  readonly title: Said;
  readonly from: string;
  readonly until?: string;
  readonly document: string;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Goes along to where it is ended: what was found by number cannot be asked for again without it. */
    kept?: KeptTold;
  }
}

interface RowGiven {
  readonly kept: { readonly id: string; readonly from: string; readonly until?: string };
  readonly title: Said;
  readonly lines: readonly ReactNode[];
  readonly document: string;
  /** Where it is ended, for whoever keeps it. */
  readonly endIn?: Register | undefined;
}

/** One thing that a register holds: what, since when, on which paper; and whether it holds today. */
export function KeptRow({ kept, title, lines, document, endIn }: RowGiven) {
  const say = useSay();
  const today = dayOf(useNow());
  const { period } = useNames();
  const isOver = kept.until !== undefined && kept.until <= today;
  const told = isOver ? texts.over : kept.from > today ? texts.later : texts.now;
  return (
    <li>
      <h3>{say(title)}</h3>
      <p>
        <Status tone={told === texts.now ? 'well' : 'soft'}>{say(told)}</Status>, {period(kept)}
      </p>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      <p className="soft">
        {say(texts.document)} {document}
      </p>
      {endIn === undefined || isOver ? null : (
        <p>
          <Link
            to="/registers/einde"
            search={{ soort: endIn, welke: kept.id }}
            state={{
              kept: { title, from: kept.from, ...(kept.until !== undefined && { until: kept.until }), document },
            }}
          >
            {say(texts.end[endIn])}
            <span className="hidden">
              : {say(title)}, {document}
            </span>
          </Link>
        </p>
      )}
    </li>
  );
}
