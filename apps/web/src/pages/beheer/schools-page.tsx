import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { dayOf, longDate, weekday } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { NotFoundPage } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { schoolsQuery, useNow } from '../../staff/queries.js';
import { DeskList } from './asked.js';
import { command, DeskForm, textOf, type DeskGiven } from './desk-form.js';
import { calendarsQuery, type Calendar } from './queries.js';

const texts = {
  title: said('Scholen en schooldagen', 'Schools and school days'),
  intro: said(
    'Termijnen in schooldagen slaan vakanties en studiedagen over. Een wijziging geldt voor nieuwe termijnen; lopende termijnen veranderen niet.',
    'Terms in school days skip holidays and study days. A change holds for new terms; running terms do not change.',
  ),
  holidays: said('Vakanties', 'Holidays'),
  name: said('Naam', 'Name'),
  first: said('Eerste vrije dag', 'First free day'),
  back: said('Weer school op', 'School again on'),
  earlier: said('Eerdere vakanties', 'Earlier holidays'),
  studyDays: said('Studiedagen', 'Study days'),
  none: said('Geen.', 'None.'),
  addHoliday: said('Voeg een vakantie toe', 'Add a holiday'),
  addStudyDay: said('Voeg een studiedag toe', 'Add a study day'),
  remove: said('Haal weg', 'Remove'),
  day: said('Welke dag?', 'Which day?'),
  nameAsked: said('Hoe heet de vakantie?', 'What is the holiday called?'),
  nameHint: said('Zoals “Herfstvakantie”.', 'Such as “Herfstvakantie”.'),
  from: said('Wat is de eerste vrije dag?', 'Which is the first free day?'),
  until: said('Op welke dag is er weer school?', 'On which day is there school again?'),
  removeHoliday: (name: string) => said(`Haal ${name} weg`, `Remove ${name}`),
  sure: said('Deze dagen tellen dan weer als schooldag.', 'These days then count as school days again.'),
  save: said('Bewaar de schooldagen', 'Save the school days'),
  saved: said('De schooldagen zijn bewaard', 'The school days were saved'),
  savedText: said('Nieuwe termijnen houden er vanaf nu rekening mee.', 'New terms take them into account from now on.'),
};

/** The schools with the days on which there is school. */
export function SchoolsPage() {
  const say = useSay();
  const word = useWord();
  return (
    <DeskList title={texts.title} asked={useQuery(schoolsQuery)}>
      {(schools) => (
        <>
          <p>{say(texts.intro)}</p>
          {schools.map(({ id, name, place, sector, brin }) => (
            <section key={id} aria-labelledby={`school-${id}`}>
              <h2 id={`school-${id}`}>{name}</h2>
              <p className="soft">
                {word(`sector.${sector}`)}, {place}, BRIN {brin}
              </p>
              <Days school={id} />
            </section>
          ))}
        </>
      )}
    </DeskList>
  );
}

function Days({ school }: { school: string }) {
  const say = useSay();
  const now = useNow();
  const { data: revisions } = useQuery(calendarsQuery(school));
  const calendar = revisions?.[0]?.calendar;
  if (calendar === undefined) return <Loading />;
  const today = dayOf(now);
  const ahead = calendar.holidays.filter(({ until }) => until > today);
  const studyDays = calendar.studyDays.filter((day) => day >= today);
  const past = calendar.holidays.filter(({ until }) => until <= today);
  return (
    <>
      <h3>{say(texts.holidays)}</h3>
      <Holidays school={school} rows={ahead} />
      <p>
        <Link to="/beheer/schooldagen" search={{ school, wat: 'vakantie' }}>
          {say(texts.addHoliday)}
        </Link>
      </p>
      {past.length === 0 ? null : (
        <details>
          <summary>{say(texts.earlier)}</summary>
          <Holidays school={school} rows={past} />
        </details>
      )}
      <h3>{say(texts.studyDays)}</h3>
      {studyDays.length === 0 ? <p>{say(texts.none)}</p> : null}
      <ul>
        {studyDays.map((day) => (
          <li key={day}>{say(weekday(day, now))}</li>
        ))}
      </ul>
      <p>
        <Link to="/beheer/schooldagen" search={{ school, wat: 'studiedag' }}>
          {say(texts.addStudyDay)}
        </Link>
      </p>
    </>
  );
}

function Holidays({ school, rows }: { school: string; rows: Calendar['holidays'] }) {
  const say = useSay();
  if (rows.length === 0) return <p>{say(texts.none)}</p>;
  return (
    <ul className="plain">
      {rows.map(({ name, from, until }) => (
        <li key={`${name} ${from}`}>
          <strong>{name}</strong>: {say(longDate(from))}. {say(texts.back)} {say(longDate(until))}.{' '}
          <Link to="/beheer/schooldagen" search={{ school, wat: 'weg', welke: from }}>
            {say(texts.remove)}
            <span className="hidden">
              {' '}
              {name} {say(longDate(from))}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

type Change = Pick<DeskGiven, 'name' | 'title' | 'fields' | 'words' | 'intro'> & {
  readonly next: (data: Readonly<Record<string, unknown>>) => Calendar;
};

/** One change of the days of a school: sent as the whole of its next calendar. */
export function SchoolDaysPage() {
  const say = useSay();
  const { school = '', wat, welke } = useSearch({ from: '/staff/beheer/schooldagen' });
  const { data: revisions } = useQuery(calendarsQuery(school));
  if (revisions === undefined) return <Loading />;
  const calendar = revisions[0]?.calendar;
  const holiday = calendar?.holidays.find(({ from }) => from === welke);
  if (calendar === undefined || (wat === 'weg' && holiday === undefined)) return <NotFoundPage />;
  const { next, ...form } = changeOf(calendar, wat, holiday, say(texts.sure));
  return (
    <DeskForm
      {...form}
      about={[school]}
      sendName={texts.save}
      backTo="/beheer/scholen"
      done={{ title: texts.saved, text: texts.savedText }}
      send={(sent) => {
        const { headers, params } = command(sent);
        const asked = { headers, params: { ...params, path: { school } } };
        const body = { calendar: { ...next(sent.data) } };
        return answer(api.POST('/api/v1/organisation/schools/{school}/calendars', { ...asked, body }));
      }}
    />
  );
}

function changeOf(
  calendar: Calendar,
  what: 'vakantie' | 'studiedag' | 'weg' | undefined,
  holiday: Calendar['holidays'][number] | undefined,
  sure: string,
): Change {
  if (what === 'weg' && holiday !== undefined)
    return {
      name: 'removeHoliday',
      title: texts.removeHoliday(holiday.name),
      intro: <p>{sure}</p>,
      fields: {},
      words: {},
      next: () => ({ ...calendar, holidays: calendar.holidays.filter((one) => one !== holiday) }),
    };
  if (what === 'studiedag')
    return {
      name: 'addStudyDay',
      title: texts.addStudyDay,
      fields: { day: { kind: 'date', ahead: true, required: true } },
      words: { day: { label: texts.day } },
      next: (data) => ({ ...calendar, studyDays: [...calendar.studyDays, textOf(data, 'day')].sort() }),
    };
  return {
    name: 'addHoliday',
    title: texts.addHoliday,
    fields: {
      name: { kind: 'sealed', max: 100, required: true },
      from: { kind: 'date', ahead: true, required: true },
      until: { kind: 'date', ahead: true, required: true },
    },
    words: {
      name: { label: texts.nameAsked, hint: texts.nameHint },
      from: { label: texts.from },
      until: { label: texts.until },
    },
    next: (data) => ({
      ...calendar,
      holidays: [
        ...calendar.holidays,
        { name: textOf(data, 'name'), from: textOf(data, 'from'), until: textOf(data, 'until') },
      ].sort((one, other) => (one.from < other.from ? -1 : 1)),
    }),
  };
}
