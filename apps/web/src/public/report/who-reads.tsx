import { one, type Typed } from '../../form/field.js';
import { said, useSay, type Said } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import { reportFrom, schoolOf, type Place } from './questions.js';
import { useReport } from './report-context.js';

/** Who will read a report, in words. */
function readersOf(place: Place, typed: Typed, now: string): Said {
  const school = schoolOf(place, typed)?.name ?? '';
  if (one(typed, 'aboutLeadership') === 'board' || one(typed, 'subjectKind') === 'boardMember')
    return said(
      `De melding gaat over het bestuur. Daarom leest de raad van toezicht van ${place.name} uw melding, en niet het bestuur.`,
      `The report is about the board. That is why the supervisory board of ${place.name} reads it, and not the board.`,
    );
  if (one(typed, 'aboutLeadership') === 'unknown')
    return said(
      `U weet niet of het over de schoolleiding gaat. Daarom leest het bestuur van ${place.name} uw melding. De leiding van ${school} ziet uw melding niet.`,
      `You do not know whether it is about the school leadership. That is why the board of ${place.name} reads your report. The leadership of ${school} does not see it.`,
    );
  const { addressee } = reportFrom(place, typed, now).data;
  if (addressee === undefined)
    return said('Wie u hierboven kiest, leest uw melding.', 'Whom you choose above reads your report.');
  return addressee === 'board'
    ? said(
        `Het bestuur van ${place.name} leest uw melding. De leiding van ${school} ziet uw melding niet.`,
        `The board of ${place.name} reads your report. The leadership of ${school} does not see it.`,
      )
    : said(
        `De leiding van ${school} leest uw melding. Kan het gaan om seksueel misbruik door iemand die op school werkt? Dan leest het bestuur uw melding.`,
        `The leadership of ${school} reads your report. If it may be sexual abuse by somebody who works at the school, the board reads it.`,
      );
}

const texts = {
  title: said('Wie leest dit?', 'Who reads this?'),
  rest: said(
    'Wie helpt om de melding op te lossen, leest alleen wat nodig is. Wij leggen vast wie iets opent.',
    'Whoever helps to solve it reads only what is needed. We record who opens what.',
  ),
};

/** Says so where it is decided, and before it is sent. */
export function WhoReads() {
  const say = useSay();
  const { place, typed, now } = useReport();
  return (
    <Notice>
      <h2>{say(texts.title)}</h2>
      <p>
        {say(readersOf(place, typed, now()))} {say(texts.rest)}
      </p>
    </Notice>
  );
}
