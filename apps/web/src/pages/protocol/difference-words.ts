import { said, type Said } from '../../language/index.js';
import type { Edition } from './queries.js';

/** What a clause, rule, figure or task is, and what it says. */
export interface Saying {
  readonly name: string;
  readonly says: Said;
  /** What it is in a word; a clause is known by its name, which is its citation. */
  readonly kind?: Said;
  /** Of a figure: figures of one name follow each other by their first day. */
  readonly from?: string;
}

const kinds = {
  power: said('Bevoegdheid', 'Power'),
  limit: said('Grens', 'Limit'),
  duty: said('Plicht', 'Duty'),
  figure: said('Getal', 'Figure'),
  task: said('Taak', 'Task'),
} as const;

const units: Readonly<Record<string, readonly [Said, Said]>> = {
  hours: [said('uur', 'hour'), said('uur', 'hours')],
  days: [said('dag', 'day'), said('dagen', 'days')],
  workingDays: [said('werkdag', 'working day'), said('werkdagen', 'working days')],
  schoolDays: [said('schooldag', 'school day'), said('schooldagen', 'school days')],
  weeks: [said('week', 'week'), said('weken', 'weeks')],
  months: [said('maand', 'month'), said('maanden', 'months')],
  years: [said('jaar', 'year'), said('jaar', 'years')],
};

/** By the ids that a difference has; what stands in the later edition goes before what stood in the earlier. */
export const sayingsOf = (...editions: readonly (Edition | undefined)[]): ReadonlyMap<string, Saying> =>
  new Map(editions.flatMap((edition) => (edition === undefined ? [] : ofEdition(edition))));

const ofEdition = ({
  clauses,
  rules,
  figures = [],
  schoolTasks = [],
}: Edition): readonly (readonly [string, Saying])[] => [
  ...clauses.map((one): [string, Saying] => [one.id, { name: one.id, says: one }]),
  ...schoolTasks.map((one): [string, Saying] => [one.id, { name: one.id, says: one, kind: kinds.task }]),
  ...rules.map((one): [string, Saying] => [
    `${one.rule} ${one.id}`,
    { name: one.id, says: one, kind: kinds[one.rule] },
  ]),
  ...figures.map(({ id, value, unit, inForce }): [string, Saying] => [
    `${id} from ${inForce.from}`,
    { name: id, says: amount(value, unit), kind: kinds.figure, from: inForce.from },
  ]),
];

function amount(value: number, unit: string): Said {
  const word = units[unit]?.[value === 1 ? 0 : 1];
  return word === undefined ? said(`${value}`, `${value}`) : said(`${value} ${word.nl}`, `${value} ${word.en}`);
}
