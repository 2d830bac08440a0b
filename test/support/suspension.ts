import { isSchoolDay } from '#libs/domain';
import type { SchoolCalendar } from '#libs/domain';
import type { Caller } from './http.js';
import type { TestProduct } from './product.js';
import { groupChat } from './reports.js';
import { CaseAtWork, rowsOf } from './work.js';

const reason = 'Dit is besproken en afgewogen; de redenen staan in het verslag.';

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

type Reached = Pick<TestProduct, 'caller' | 'as'>;

/** Moves the clock to the Monday of a whole week of school; answers its day. */
export async function schoolWeek(product: Reached): Promise<string> {
  const administrator = await product.as('thijs.lepelaar');
  const calendars = rowsOf(await administrator.get('/api/v1/organisation/schools')).map(
    (row) => row['calendar'] as SchoolCalendar,
  );
  const isTaught = (day: string): boolean => calendars.every((calendar) => isSchoolDay(day, calendar));
  let day = String((await administrator.get('/api/v1/clock')).body['now']).slice(0, 10);
  do day = plusDays(day, 1);
  while (new Date(day).getUTCDay() !== 1 || ![0, 1, 2, 3, 4].every((days) => isTaught(plusDays(day, days))));
  await administrator.put('/api/v1/clock', { now: `${day}T09:00:00.000Z` });
  return day;
}

interface Brought {
  readonly work: CaseAtWork;
  readonly day: string;
}

/** A case at the secondary school in which the pupil (`p1`) and a parent (`p2`) were heard; nothing is established yet. */
export async function heardInCase(product: Reached, leader: Caller): Promise<Brought> {
  const day = await schoolWeek(product);
  const work = await CaseAtWork.reported(product.caller, leader, {
    ...groupChat,
    knownAt: `${plusDays(day, -1)}T09:00:00.000Z`,
  });
  const take = (type: string, data: object = {}, about: object = {}) => work.done(leader, type, data, about);
  await take('case.take');
  await take('party.add', { kind: 'pupil', role: 'subject', band: 'from12', name: 'Fenna Ruiter' });
  await take('party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1', name: 'Ouder Ruiter' });
  await take('scope.assess', { inScope: true, reason });
  await take('breach.assess', { norms: ['OZHW-4.10a'], exception: 'none', reason }, { party: 'p1' });
  await take('review.finish', { route: 'investigate', reason });
  await take('hearing.invite', { purpose: 'facts', on: day, with: 'withParents' }, { party: 'p1' });
  const hearing = { purpose: 'facts', on: day, manner: 'inPerson', minutes: reason };
  await take('hearing.record', { ...hearing, parentsPresent: 'yes' }, { party: 'p1' });
  await take('hearing.record', { ...hearing, parentsPresent: 'notApplicable' }, { party: 'p2' });
  return { work, day };
}

/** The same, up to a suspension of three days that the team leader proposed: track `t1` on party `p1`. */
export async function proposedSuspension(product: Reached, leader: Caller): Promise<Brought> {
  const { work, day } = await heardInCase(product, leader);
  const take = (type: string, data: object = {}, about: object = {}) => work.done(leader, type, data, about);
  await take('finding.record', { founded: 'founded', ownConduct: true, ownRole: 'made', reason }, { party: 'p1' });
  const suspension = {
    measure: 'suspension',
    ground: 'ownConduct',
    from: plusDays(day, 1),
    until: plusDays(day, 4),
    lesserConsidered: ['warning'],
    lesserReason: reason,
    interest: 'De leerling krijgt werk mee en de mentor blijft bereikbaar.',
    urgent: false,
    reason,
  };
  await take('measure.propose', suspension, { party: 'p1' });
  return { work, day };
}

export { reason };
