import { randomBytes, randomUUID } from 'node:crypto';
import {
  Clock,
  type Actor,
  type CommandStamp,
  type Json,
  type OpenCase,
  type OrganisationRecord,
  type Recorded,
} from '#libs/application';
import {
  apply,
  opened,
  type CaseState,
  type Decision,
  type Effect,
  type HeldRole,
  type Instant,
  type Obligation,
  type PlainData,
  type StepDraft,
} from '#libs/domain';
import {
  CaseMemory,
  createDataSource,
  databaseOf,
  migrate,
  PostgresCaseLedger,
  PostgresOrganisationFounding,
  type Database,
} from '#libs/persistence';
import { DerivedKeys } from '../../libs/persistence/src/keys/derived-keys.js';
import { testDatabase, type TestDatabase } from './postgres.js';

/** A clock that stands where the test put it. */
export class ClockInHand extends Clock {
  constructor(public at: Instant) {
    super();
  }

  override now(): Instant {
    return this.at;
  }
}

export interface Staff {
  readonly teamLeader: string;
  readonly principal: string;
  readonly board: string;
  readonly secondBoard: string;
  readonly dpo: string;
  readonly teacher: string;
  readonly auditor: string;
  readonly administrator: string;
}

export interface House {
  readonly organisation: string;
  readonly school: string;
  /** Special secondary education, of cluster 2. */
  readonly specialSchool: string;
  readonly otherSchool: string;
  readonly staff: Staff;
  readonly actor: (who: keyof Staff | 'system' | 'reporter') => Actor;
}

/** A ledger on a database of its own, with one founded organisation or more, judged by hand: no protocol is needed to test the write path. */
export interface Lab {
  readonly database: TestDatabase;
  readonly app: Database;
  readonly clock: ClockInHand;
  readonly keys: DerivedKeys;
  readonly ledger: PostgresCaseLedger;
  /** Of another process, another build, or on another way to the database. */
  readonly ledgerOf: (fingerprint: string, memory?: CaseMemory, on?: Database) => PostgresCaseLedger;
  readonly founded: (name: string) => Promise<House>;
  readonly close: () => Promise<void>;
}

export async function ledgerLab(): Promise<Lab> {
  const database = await testDatabase();
  await migrate(database.urls.owner);
  const source = await createDataSource({ url: database.urls.app, connections: 8 }).initialize();
  const app = databaseOf(source);
  const clock = new ClockInHand('2026-09-01T08:00:00.000Z');
  const keys = new DerivedKeys(randomBytes(32));
  const ledgerOf = (fingerprint: string, memory?: CaseMemory, on = app): PostgresCaseLedger =>
    new PostgresCaseLedger({
      ...{ database: on, keys, clock, fingerprint: () => fingerprint },
      ...(memory === undefined ? {} : { memory }),
    });
  const founding = new PostgresOrganisationFounding(app, keys, clock);
  return {
    database,
    app,
    clock,
    keys,
    ledger: ledgerOf('first build', new CaseMemory()),
    ledgerOf,
    async founded(name) {
      const record = organisationNamed(name);
      await founding.found(record.organisation);
      return record.house;
    },
    async close() {
      await source.destroy();
      await database.drop();
    },
  };
}

function organisationNamed(name: string): { readonly organisation: OrganisationRecord; readonly house: House } {
  const [id, school, otherSchool, specialSchool] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const staff: Record<keyof Staff, string> = {
    teamLeader: randomUUID(),
    principal: randomUUID(),
    board: randomUUID(),
    secondBoard: randomUUID(),
    dpo: randomUUID(),
    teacher: randomUUID(),
    auditor: randomUUID(),
    administrator: randomUUID(),
  };
  const roles: Record<keyof Staff, readonly [HeldRole, string?]> = {
    teamLeader: ['teamLeader', school],
    principal: ['principal', school],
    board: ['board'],
    secondBoard: ['board'],
    dpo: ['dpo'],
    teacher: ['employee', school],
    auditor: ['auditor'],
    administrator: ['administrator'],
  };
  const people = Object.entries(staff).map(([who, person]) => {
    const [role, unit] = roles[who as keyof Staff];
    return {
      id: person,
      name: `${who} of ${name}`,
      login: { issuer: 'https://login.test', subject: `${name}-${who}` },
      roles: [{ id: randomUUID(), role, from: '2020-01-01', ...(unit === undefined ? {} : { school: unit }) }],
    };
  });
  const at = { sector: 'VO', denomination: 'public', place: 'Voorbeeldstad', protocol: 'test-2026' } as const;
  const calendar = {
    holidays: [{ from: '2026-10-17', until: '2026-10-26', name: 'herfst' }],
    studyDays: ['2026-09-04'],
  };
  const organisation = {
    id,
    shortName: name,
    name,
    legalForm: 'foundation',
    foundedOn: '2020-01-01',
    demo: true,
    people,
    schools: [
      { id: school, name: 'De Brug', shortName: 'de-brug', brin: '00AA', calendar, ...at },
      { id: otherSchool, name: 'De Kade', shortName: 'de-kade', brin: '00AB', calendar, ...at },
      {
        ...{ id: specialSchool, name: 'De Kreek', shortName: 'de-kreek', brin: '00AC', calendar, ...at },
        sector: 'VSO',
        cluster: 'cluster2',
      },
    ],
  } as const;
  const actor = (who: keyof Staff | 'system' | 'reporter'): Actor => ({
    organisation: id,
    person: who === 'system' || who === 'reporter' ? who : staff[who],
  });
  return { organisation, house: { organisation: id, school, otherSchool, specialSchool, staff, actor } };
}

export const stamp = (key: string = randomUUID(), digest = 'as sent'): CommandStamp => ({ key, digest });

export const obligation = (key: string, extra: Partial<Obligation> = {}): Obligation => ({
  key,
  rule: key,
  layer: 'protocol',
  cites: ['T-1'],
  nl: `doe ${key}`,
  en: `do ${key}`,
  by: ['teamLeader'],
  step: 'scope.assess',
  status: 'open',
  blocks: [],
  waivableBy: [],
  ...extra,
});

/** What a protocol would have decided: the step as drafted, and these obligations after it. */
export function decided(
  state: CaseState,
  open: Omit<OpenCase, 'state'>,
  draft: StepDraft,
  obligations: readonly Obligation[],
  effects: readonly Effect[] = [],
): Decision {
  const step = { ...draft, seq: state.version + 1, at: open.now, by: open.asking.actor };
  return { step, next: apply(state, step), obligations, effects, warnings: [] };
}

const reportData = (extra: PlainData = {}): PlainData => ({
  kind: 'incident',
  addressee: 'leadership',
  reporterKind: 'employee',
  naming: 'named',
  categories: ['groupChat'],
  subjectKind: 'pupil',
  victimKind: 'pupil',
  possiblySexual: 'no',
  intimateImage: 'no',
  personalData: 'no',
  aboutLeadership: 'no',
  acuteDanger: false,
  knownAt: '2026-09-01T07:00:00.000Z',
  ...extra,
});

export interface Opening {
  readonly data?: PlainData;
  readonly obligations?: readonly Obligation[];
  readonly effects?: readonly Effect[];
  readonly stamp?: CommandStamp;
  readonly story?: string;
  readonly receiptHash?: string;
  readonly school?: string;
}

/** Opens a case with a report. */
export function report(lab: Lab, house: House, opening: Opening = {}): Promise<Recorded> {
  const {
    obligations = [obligation('review/case/1')],
    effects = [],
    story,
    receiptHash,
    school = house.school,
  } = opening;
  const request = {
    actor: house.actor('reporter'),
    school,
    protocol: 'test-2026',
    stamp: opening.stamp ?? stamp(),
    ...(receiptHash === undefined ? {} : { receiptHash }),
  };
  return lab.ledger.open(request, (open) => {
    const data = { ...reportData(opening.data), ...(story === undefined ? {} : { story: open.seal(story) }) };
    const draft = { type: 'report.receive', data } as const;
    return [decided(opened(open.opening, draft), open, draft, obligations, effects)];
  });
}

export interface Taking {
  readonly as?: Actor;
  readonly draft?: StepDraft | ((open: OpenCase) => StepDraft);
  readonly obligations?: readonly Obligation[];
  readonly effects?: readonly Effect[];
  readonly stamp?: CommandStamp;
  readonly ledger?: PostgresCaseLedger;
}

/** Takes one step; a note unless told otherwise. */
export function take(
  lab: Lab,
  house: House,
  { caseId, version }: Pick<Recorded, 'caseId' | 'version'>,
  taking: Taking = {},
): Promise<Recorded> {
  const {
    as = house.actor('teamLeader'),
    obligations = [obligation('review/case/1')],
    effects = [],
    ledger = lab.ledger,
  } = taking;
  return ledger.take({ actor: as, caseId, seenVersion: version, stamp: taking.stamp ?? stamp() }, (open) => {
    const draft =
      typeof taking.draft === 'function'
        ? taking.draft(open)
        : (taking.draft ?? { type: 'report.add', data: { text: open.seal('a note') } });
    return [decided(open.state, open, draft, obligations, effects)];
  });
}

/** The document a page sends, as the shape it is told to have. */
export const shape = <Of>(json: Json<Of>): Of => JSON.parse(json) as Of;

/** Takes steps until the case has this many. */
export async function grown(lab: Lab, house: House, steps: number, ledger?: PostgresCaseLedger): Promise<Recorded> {
  let at = await report(lab, house, { story: 'a story' });
  while (at.version < steps) at = await take(lab, house, at, ledger === undefined ? {} : { ledger });
  return at;
}
