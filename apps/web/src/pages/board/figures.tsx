import type { components } from '../../api/schema.js';
import { monthAlone, monthName } from '../../language/dates.js';
import { lowerFirst, said, useSay, useWord, type Said } from '../../language/index.js';
import { FiguresShown, type Bar } from '../../parts/bars.js';
import { useStageName } from '../../staff/case-words.js';
import type { School } from '../../staff/queries.js';

type Schemas = components['schemas'];
type Figure = Schemas['Figure'];

const texts = {
  fewer: (fewest: number) => said(`minder dan ${fewest}`, `fewer than ${fewest}`),
  more: (seen: number) => said(`${seen} of iets meer`, `${seen} or a few more`),
  school: said('School', 'School'),
  stage: said('Fase', 'Stage'),
  cases: said('Open zaken', 'Open cases'),
  none: said('Er zijn geen open zaken', 'There are no open cases'),
  open: (shown: Said, where: Said) => said(`Open zaken: ${shown.nl}${where.nl}`, `Open cases: ${shown.en}${where.en}`),
  most: (count: number, school: string, stage: string) =>
    said(`. De meeste (${count}) bij ${school}: ${stage}`, `. Most of them (${count}) at ${school}: ${stage}`),
  overdue: said('Te laat', 'Overdue'),
  soon: said('Binnen een week', 'Within a week'),
  noTerms: said('Er is geen taak te laat', 'No task is overdue'),
  terms: (late: Said) => said(`Taken die te laat zijn: ${late.nl}`, `Overdue tasks: ${late.en}`),
  fewerSchools: (count: number) =>
    count === 1 ? said('bij één school', 'at one school') : said(`bij ${count} scholen`, `at ${count} schools`),
  month: said('Maand', 'Month'),
  opened: said('Nieuw', 'New'),
  closed: said('Afgesloten', 'Closed'),
  noMonths: said('Er zijn nog geen zaken om te vergelijken', 'There are no cases to compare yet'),
  months: (month: Said, { count }: Figure, shown: Said) => {
    if (count === 0) return said(`In ${month.nl} kwam er geen zaak bij.`, `In ${month.en} no case came in.`);
    return count === 1
      ? said(`In ${month.nl} kwam er 1 zaak bij.`, `In ${month.en} 1 case came in.`)
      : said(`In ${month.nl} kwamen er ${shown.nl} zaken bij.`, `In ${month.en} ${shown.en} cases came in.`);
  },
  monthBefore: (month: Said, { count }: Figure, shown: Said) =>
    count === 0
      ? said(`In ${month.nl} geen.`, `In ${month.en} none.`)
      : said(`In ${month.nl} waren het er ${shown.nl}.`, `In ${month.en} it was ${shown.en}.`),
  category: said('Waar het over gaat', 'What it is about'),
  number: said('Zaken', 'Cases'),
  noCategories: said('Er zijn nog geen onderwerpen te tellen', 'There are no subjects to count yet'),
  categories: (name: Said) => said(`Het vaakst gaat het over: ${name.nl}`, `Most often it is about: ${name.en}`),
};

const nothing = said('', '');
const same = (text: string): Said => said(text, text);

/** A figure in words: the number, or that there are fewer than a few. */
const inWords = ({ count, seen }: Figure, fewest: number): Said => {
  if (count !== null) return same(String(count));
  return seen === 0 ? texts.fewer(fewest) : texts.more(seen);
};

const toldMost = <Row,>(rows: readonly Row[], of: (row: Row) => Figure): Row | undefined =>
  rows
    .filter((row) => (of(row).count ?? 0) > 0)
    .toSorted((one, other) => (of(other).count ?? 0) - (of(one).count ?? 0))[0];

interface Schooled {
  readonly schools: readonly School[];
  readonly fewest: number;
}

const nameIn = (schools: readonly School[], id: string): string => schools.find((one) => one.id === id)?.name ?? '';

/** Open cases by school and stage. */
export function Stages({
  open,
  rows,
  schools,
  fewest,
}: Schooled & { open: Figure; rows: readonly Schemas['StageFigure'][] }) {
  const say = useSay();
  const stageName = useStageName();
  const stageOf = ({ stage, machine }: Schemas['StageFigure']): string => stageName(stage, machine);
  const shown = (figure: Figure): string => say(inWords(figure, fewest));
  const most = toldMost(rows, ({ cases }) => cases);
  const where =
    most === undefined
      ? nothing
      : texts.most(most.cases.count ?? 0, nameIn(schools, most.school), lowerFirst(stageOf(most)));
  const keyOf = ({ school, machine, stage }: Schemas['StageFigure']): string => `${school} ${machine} ${stage}`;
  const bars = rows.map((row): Bar => ({
    key: keyOf(row),
    label: `${nameIn(schools, row.school)}: ${stageOf(row)}`,
    count: row.cases.count,
    shown: shown(row.cases),
  }));
  if (rows.length === 0) return <Without conclusion={texts.none} />;
  return (
    <FiguresShown
      conclusion={say(texts.open(inWords(open, fewest), where))}
      bars={bars}
      rows={rows}
      keyOf={keyOf}
      file="zaken-per-fase"
      columns={[
        { name: say(texts.school), text: ({ school }) => nameIn(schools, school) },
        { name: say(texts.stage), text: stageOf },
        { name: say(texts.cases), text: ({ cases }) => shown(cases), numeric: true },
      ]}
    />
  );
}

/** Work that is over its term, or nearly. */
export function Terms({ rows, schools, fewest }: Schooled & { rows: readonly Schemas['TermFigure'][] }) {
  const say = useSay();
  const shown = (figure: Figure): string => say(inWords(figure, fewest));
  const late = rows.filter(({ overdue }) => overdue.count !== 0);
  const total = late.every(({ overdue }) => overdue.count !== null)
    ? same(String(late.reduce((sum, { overdue }) => sum + (overdue.count ?? 0), 0)))
    : texts.fewerSchools(late.length);
  const bars = rows.map((row): Bar => ({
    key: row.school,
    label: nameIn(schools, row.school),
    count: row.overdue.count,
    shown: shown(row.overdue),
  }));
  if (rows.length === 0) return <Without conclusion={texts.noTerms} />;
  return (
    <FiguresShown
      conclusion={say(late.length === 0 ? texts.noTerms : texts.terms(total))}
      bars={bars}
      rows={rows}
      keyOf={({ school }) => school}
      file="termijnen"
      columns={[
        { name: say(texts.school), text: ({ school }) => nameIn(schools, school) },
        { name: say(texts.overdue), text: ({ overdue }) => shown(overdue), numeric: true },
        { name: say(texts.soon), text: ({ soon }) => shown(soon), numeric: true },
      ]}
    />
  );
}

/** How many cases came and went, month by month. */
export function Months({ rows: year, fewest }: { rows: readonly Schemas['MonthFigure'][]; fewest: number }) {
  const rows = sinceTheFirst(year);
  const say = useSay();
  const shown = (figure: Figure): string => say(inWords(figure, fewest));
  const [before, last] = [rows.at(-2), rows.at(-1)];
  if (last === undefined) return <Without conclusion={texts.noMonths} />;
  const told = (as: typeof texts.months, { month, opened }: Schemas['MonthFigure']): string =>
    say(as(monthAlone(month), opened, inWords(opened, fewest)));
  return (
    <FiguresShown
      conclusion={[told(texts.months, last), before === undefined ? '' : told(texts.monthBefore, before)]
        .join(' ')
        .trim()}
      bars={rows.map(({ month, opened }) => ({
        key: month,
        label: say(monthName(month)),
        count: opened.count,
        shown: shown(opened),
      }))}
      rows={rows}
      keyOf={({ month }) => month}
      file="zaken-per-maand"
      columns={[
        { name: say(texts.month), text: ({ month }) => say(monthName(month)) },
        { name: say(texts.opened), text: ({ opened }) => shown(opened), numeric: true },
        { name: say(texts.closed), text: ({ closed }) => shown(closed), numeric: true },
      ]}
    />
  );
}

/** Without the months before there was anything, three at least. */
function sinceTheFirst(year: readonly Schemas['MonthFigure'][]): readonly Schemas['MonthFigure'][] {
  const first = year.findIndex(({ opened, closed }) => opened.count !== 0 || closed.count !== 0);
  return first < 0 ? [] : year.slice(Math.min(first, Math.max(0, year.length - 3)));
}

/** What the cases of a year are about. */
export function Categories({ rows, fewest }: { rows: readonly Schemas['CategoryFigure'][]; fewest: number }) {
  const say = useSay();
  const word = useWord();
  const shown = (figure: Figure): string => say(inWords(figure, fewest));
  const nameOf = ({ category }: Schemas['CategoryFigure']): string => word(`category.${category}`);
  const most = toldMost(rows, ({ cases }) => cases);
  if (rows.length === 0) return <Without conclusion={texts.noCategories} />;
  return (
    <FiguresShown
      conclusion={say(most === undefined ? texts.category : texts.categories(same(lowerFirst(nameOf(most)))))}
      bars={rows.map((row) => ({
        key: row.category,
        label: nameOf(row),
        count: row.cases.count,
        shown: shown(row.cases),
      }))}
      rows={rows}
      keyOf={({ category }) => category}
      file="onderwerpen"
      columns={[
        { name: say(texts.category), text: nameOf },
        { name: say(texts.number), text: ({ cases }) => shown(cases), numeric: true },
      ]}
    />
  );
}

function Without({ conclusion }: { conclusion: Said }) {
  const say = useSay();
  return (
    <section>
      <h2>{say(conclusion)}</h2>
    </section>
  );
}
