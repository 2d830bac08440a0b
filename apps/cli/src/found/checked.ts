import { Value } from '@sinclair/typebox/value';
import { compatible, type OrganisationRecord, type RegisteredSchool } from '#libs/application';
import { isPlainDate } from '#libs/domain';
import { foundingFile, type FoundingFile } from './record-shape.js';

/** One thing wrong in the file: where, and what to do about it. */
export interface Fault {
  readonly path: string;
  readonly cure: string;
}

export type Checked =
  | { readonly faults: readonly Fault[] }
  | { readonly organisation: OrganisationRecord; readonly registeredSchools: readonly RegisteredSchool[] };

/** Checks a founding file, its shape first and then what its parts say of each other. */
export function checked(given: unknown): Checked {
  if (!Value.Check(foundingFile, given)) return { faults: shapeFaults(given) };
  const faults = [...dayFaults(given, ''), ...doubles(given), ...references(given), ...rules(given)];
  if (faults.length > 0) return { faults };
  const { organisation, registeredSchools = [] } = given;
  const demo = organisation.demo ?? false;
  return {
    organisation: { ...organisation, demo } as OrganisationRecord,
    registeredSchools: registeredSchools.map((school) => ({ ...school, demo })),
  };
}

/** The first fault of each place: what follows from it would only confuse. */
function shapeFaults(given: unknown): readonly Fault[] {
  const found = new Map<string, Fault>();
  for (const { path, schema, message } of Value.Errors(foundingFile, given)) {
    const cure = typeof schema['cure'] === 'string' ? schema['cure'] : cureOf(message);
    if (!found.has(path)) found.set(path, { path: path || '/', cure });
  }
  return [...found.values()];
}

const cureOf = (message: string): string =>
  message === 'Unexpected property'
    ? 'leave this out; there is no such field'
    : message === 'Expected object'
      ? 'give an object with its fields'
      : message;

/** Texts that look like a day and are none. */
function dayFaults(value: unknown, path: string): readonly Fault[] {
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value) && !isPlainDate(value) ? [{ path, cure: 'give a day that exists' }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => dayFaults(member, `${path}/${name}`));
}

function doubles({ organisation: { schools, people }, registeredSchools = [] }: FoundingFile): readonly Fault[] {
  const at = '/organisation';
  return [
    ...repeated(schools, `${at}/schools`, 'shortName', ({ shortName }) => shortName),
    ...repeated(schools, `${at}/schools`, 'brin', ({ brin }) => brin),
    ...repeated([...schools, ...people], `${at}/schools and people`, 'id', ({ id }) => id),
    ...repeated(people, `${at}/people`, 'login', ({ login }) => `${login.issuer} ${login.subject}`),
    ...repeated(registeredSchools, '/registeredSchools', 'brin', ({ brin }) => brin),
  ];
}

function repeated<Item>(
  items: readonly Item[],
  path: string,
  field: string,
  of: (item: Item) => string,
): readonly Fault[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const value = of(item);
    if (seen.has(value))
      return [{ path: `${path}/${index}/${field}`, cure: 'this stands here twice; each must be its own' }];
    seen.add(value);
    return [];
  });
}

function references({ organisation: { schools, people, delegations = [] } }: FoundingFile): readonly Fault[] {
  const known = (ids: readonly { id: string }[], id: string | undefined): boolean =>
    id === undefined || ids.some((one) => one.id === id);
  const fault = (fine: boolean, path: string, cure: string): readonly Fault[] => (fine ? [] : [{ path, cure }]);
  const noSchool = 'give the id of one of the schools in this file';
  const noPerson = 'give the id of one of the people in this file';
  return [
    ...people.flatMap(({ roles }, index) =>
      roles.flatMap(({ school }, nth) =>
        fault(known(schools, school), `/organisation/people/${index}/roles/${nth}/school`, noSchool),
      ),
    ),
    ...delegations.flatMap(({ from, to, school }, index) => [
      ...fault(known(people, from), `/organisation/delegations/${index}/from`, noPerson),
      ...fault(
        known(people, to) && from !== to,
        `/organisation/delegations/${index}/to`,
        `${noPerson}, other than the giver`,
      ),
      ...fault(known(schools, school), `/organisation/delegations/${index}/school`, noSchool),
    ]),
  ];
}

function rules({ organisation: { schools, people, delegations = [] } }: FoundingFile): readonly Fault[] {
  const administered = people.some(({ roles }) =>
    roles.some(({ role, school, until }) => role === 'administrator' && school === undefined && until === undefined),
  );
  return [
    ...(administered
      ? []
      : [
          {
            path: '/organisation/people',
            cure: 'give somebody the role administrator, for the whole organisation and without an end',
          },
        ]),
    ...schools.flatMap(({ sector, cluster }, index) =>
      cluster === undefined || ['SO', 'VSO'].includes(sector)
        ? []
        : [{ path: `/organisation/schools/${index}/cluster`, cure: 'only a school of sector SO or VSO has a cluster' }],
    ),
    ...people.flatMap(({ roles }, index) => {
      const clash = roles.find(({ role }, nth) => roles.slice(0, nth).some((other) => !compatible(other.role, role)));
      return clash === undefined
        ? []
        : [
            {
              path: `/organisation/people/${index}/roles`,
              cure: `${clash.role} does not stand beside the other roles in one person`,
            },
          ];
    }),
    ...people.flatMap(({ roles }, index) =>
      backwards(
        roles.map(({ from, until }) => ({ from, ...(until !== undefined && { until }) })),
        `/organisation/people/${index}/roles`,
      ),
    ),
    ...schools.flatMap(({ calendar }, index) =>
      backwards(calendar.holidays, `/organisation/schools/${index}/calendar/holidays`),
    ),
    ...backwards(
      delegations.map(({ since, until }) => ({ from: since, until })),
      '/organisation/delegations',
    ),
  ];
}

const backwards = (periods: readonly { from: string; until?: string }[], path: string): readonly Fault[] =>
  periods.flatMap(({ from, until }, index) =>
    until === undefined || from < until
      ? []
      : [
          {
            path: `${path}/${index}/until`,
            cure: 'give a day after the first; it is the first day on which this no longer holds',
          },
        ],
  );
