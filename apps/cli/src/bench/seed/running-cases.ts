import { randomUUID } from 'node:crypto';
import { hearing, reason } from '../../walk/lives/texts.js';
import type { Member } from '../people.js';
import type { ProductHere } from '../product-here.js';

/** A case as the one who works on it has it on his screen. */
export interface Running {
  readonly caseId: string;
  version: number;
  /** Steps taken since it was ready, which says what comes next. */
  taken: number;
}

type Data = Readonly<Record<string, unknown>>;
type Move = readonly [type: string, data: Data, party?: string];

export const organisationName = 'zilverdijk';
export const reportedSchool = 'lyceum';

const story = 'Er gaat al een week een bewerkte foto rond in een groepsapp van de klas. '.repeat(6);

/** What somebody tells who has no account. */
export const told = (knownAt: string, more: Data = {}): Data => ({
  kind: 'incident',
  naming: 'named',
  acuteDanger: false,
  intimateImage: 'no',
  personalData: 'no',
  aboutLeadership: 'no',
  knownAt,
  addressee: 'leadership',
  reporterKind: 'parent',
  categories: ['groupChat', 'bullying'],
  subjectKind: 'pupil',
  victimKind: 'pupil',
  victimIsMinor: 'yes',
  possiblySexual: 'no',
  story,
  reporter: 'Een ouder',
  ...more,
});

const pupil = (name: string, role: 'subject' | 'victim'): Move => [
  'party.add',
  { kind: 'pupil', role, band: 'from12', name },
];
const evidence: Move = [
  'evidence.record',
  { sort: 'messageText', about: ['p1'], content: `Berichten uit de groepsapp. ${story}` },
];

/** What a team leader does on the way from report to the finding of facts. */
function life(today: string): readonly Move[] {
  return [
    ['case.take', {}],
    pupil('De maker', 'subject'),
    pupil('De verspreider', 'subject'),
    pupil('De leerling om wie het gaat', 'victim'),
    ['party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1', name: 'Een ouder van de maker' }],
    ['scope.assess', { inScope: true, reason }],
    ['breach.assess', { norms: ['OZHW-4.10a'], exception: 'none', reason }, 'p1'],
    ['breach.assess', { norms: ['OZHW-4.7'], exception: 'none', reason }, 'p2'],
    ['review.finish', { route: 'investigate', reason }],
    evidence,
    ['party.inform', { about: 'report', manner: 'phone' }, 'p4'],
    ['hearing.invite', { purpose: 'facts', on: today, with: 'withParents' }, 'p1'],
    ['hearing.record', hearing(today, 'yes'), 'p1'],
    ['hearing.record', hearing(today, 'yes'), 'p2'],
    evidence,
    ['note.add', { text: reason }],
  ];
}

/** Opens a case as a report does; what `more` says differs from the usual report. */
export async function report({ report, receipts }: ProductHere, more: Data = {}): Promise<string> {
  const request = {
    organisation: organisationName,
    school: reportedSchool,
    key: randomUUID(),
    data: told(new Date().toISOString(), more),
  };
  const { receipt } = await report.run(request);
  const holder = await receipts.holder(receipt);
  if (holder === undefined) throw new Error('a report left no receipt');
  return holder.caseId;
}

/** Who works on the cases. */
export interface Workers {
  readonly leader: Member;
  readonly dpo: Member;
}

/** A case in the middle of its life, some twenty steps old; the data protection officer was consulted and sees it. */
export async function runningCase(here: ProductHere, { leader, dpo }: Workers): Promise<Running> {
  const running: Running = { caseId: await report(here), version: 1, taken: 0 };
  for (const [type, data, party] of life(new Date().toISOString().slice(0, 10)))
    await step(here, leader, running, { type, data, party });
  await step(here, leader, running, { type: 'consultation.ask', data: { role: 'dpo', question: reason } });
  await step(here, dpo, running, {
    type: 'consultation.answer',
    data: { role: 'dpo', advises: 'neutral', advice: reason },
  });
  return running;
}

export interface Wish {
  readonly type: string;
  readonly data: Data;
  readonly party?: string;
}

/** Takes a step with the product's own command. */
export async function step(
  { takeStep }: ProductHere,
  { organisation, person }: Member,
  running: Running,
  wish: Wish,
): Promise<string> {
  const key = randomUUID();
  const { version } = await takeStep.run(
    { organisation, person },
    { caseId: running.caseId, key, seenVersion: running.version, ...wish },
  );
  running.version = version;
  return key;
}

const pupilsOfLongCase = 8;
const openConsultations = 30;
const consulted = ['dpo', 'principal', 'hr', 'communications', 'confidant'] as const;

/** A case of so many steps with many people in it and many answers still to come. */
export async function longCase(here: ProductHere, workers: Workers, steps: number): Promise<Running> {
  const running = await runningCase(here, workers);
  const take = ([type, data]: Move): Promise<string> => step(here, workers.leader, running, { type, data });
  for (let nth = 1; nth <= pupilsOfLongCase; nth += 1) await take(pupil(`Leerling ${nth}`, 'subject'));
  while (running.version < steps - openConsultations) await take(evidence);
  for (let nth = 0; running.version < steps; nth += 1) {
    await take(['consultation.ask', { role: consulted[nth % consulted.length] ?? 'dpo', question: reason }]);
  }
  return running;
}

/** So many at once as the database has room for. */
export async function several<Of>(amount: number, make: (nth: number) => Promise<Of>): Promise<Of[]> {
  const made: Of[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < amount) {
      const nth = next++;
      made[nth] = await make(nth);
    }
  };
  await Promise.all(Array.from({ length: 12 }, lane));
  return made;
}
