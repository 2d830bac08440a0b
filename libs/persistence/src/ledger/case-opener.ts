import { NotFound } from '#libs/application';
import type { Actor, OpenCase, OpenRequest } from '#libs/application';
import type { CaseOpening, Cluster, Decision, Denomination, Instant, LegalForm, PlainData, Sector } from '#libs/domain';
import { calling } from '../database/database.js';
import { uuidv7 } from '../database/uuid.js';
import { newCaseKey, wrapCaseKey } from '../sealing/seal.js';
import { newCaseNumber } from './case-number.js';
import type { CaseReader } from './case-reader.js';
import { CaseSafe } from './case-safe.js';
import { unopened, type Before } from './entry.js';
import { held, type CaseRow, type Facts } from './held-case.js';
import type { LedgerParts } from './ledger-parts.js';

const readSchool = calling('read_school', 5);

/** A school and the roles of whoever asks, as the database wrote them and `open_case` will compare them. */
export interface HeldSchool {
  readonly held: string;
  readonly facts: string;
}

/** What stands in the facts of a school. */
type SchoolFacts = readonly [
  sector: Sector,
  denomination: Denomination,
  legalForm: LegalForm,
  calendar: number | null,
  council: readonly string[] | null,
  cluster: Cluster | null,
];

type SchoolRow = Pick<CaseRow, 'answer' | 'digest' | 'held'> & { readonly facts: string | null };

/** A case that is about to be opened. */
export interface Prepared {
  readonly before: Before;
  readonly opening: CaseOpening;
  readonly safe: CaseSafe;
  readonly wrapped: Buffer;
  readonly open: Omit<OpenCase, 'state'>;
}

/** Makes a new case ready to be judged: its number, its key, and what is known of its school. */
export class CaseOpener {
  constructor(
    private readonly parts: LedgerParts,
    private readonly reader: CaseReader,
  ) {}

  remembered(actor: Actor, school: string): HeldSchool | undefined {
    const facts = this.parts.memory?.factsOf(actor.organisation, school);
    const roles = this.reader.rolesOf(actor);
    return facts === undefined || roles === undefined ? undefined : { held: roles, facts };
  }

  /** The school as it is, or the answer this key was given before. @throws NotFound */
  async read(
    { actor, school, stamp }: OpenRequest,
    now: Instant,
  ): Promise<HeldSchool | Pick<CaseRow, 'answer' | 'digest'>> {
    const values = [actor.organisation, actor.person, now, school, stamp.key];
    const row = await this.parts.database.one<SchoolRow>(readSchool, values);
    if (row.answer !== null) return { answer: row.answer, digest: row.digest };
    if (row.facts === null) throw new NotFound('school');
    this.parts.memory?.keepFacts(actor.organisation, school, row.facts);
    this.reader.keepRoles(actor, row.held ?? '');
    return { held: row.held ?? '', facts: row.facts };
  }

  async prepared({ held: roles, facts }: HeldSchool, request: OpenRequest, now: Instant): Promise<Prepared> {
    const { actor, school } = request;
    const { organisation } = actor;
    const { keys } = this.parts;
    const [sector, denomination, legalForm, calendar, council, cluster] = JSON.parse(facts) as SchoolFacts;
    const before = unopened(uuidv7(), newCaseNumber(now));
    const { caseId } = before;
    const kind = { sector, denomination, legalForm, ...(cluster !== null && { cluster }) };
    const opening = openingOf(request, kind, caseId, now);
    const wrapped = wrapCaseKey(keys.organisationKey(organisation), newCaseKey(), caseId);
    const safe = new CaseSafe(keys, { organisation, caseId }, wrapped);
    const around = { actor, now, safe, ...(await this.reader.reference(organisation, school, calendar)) };
    const outside: Facts = [calendar, council, null, null, null];
    const open = held({ held: roles, parties: null, facts: JSON.stringify(outside) }, opening, around);
    return { before, opening, safe, wrapped, open };
  }
}

function openingOf(
  { actor, school, protocol, additions }: OpenRequest,
  kind: Pick<CaseOpening, 'sector' | 'cluster' | 'denomination' | 'legalForm'>,
  caseId: string,
  now: Instant,
): CaseOpening {
  const { organisation } = actor;
  return {
    ...{ caseId, organisation, school, ...kind, protocol },
    ...(additions === undefined ? {} : { additions }),
    openedAt: now,
  };
}

/** What lists and titles are made of: the choices of the first step. */
export function aboutOf({ protocol, linkedTo }: OpenRequest, decisions: readonly Decision[]): string {
  const data: PlainData = decisions[0]?.step.data ?? {};
  const machine = decisions.at(-1)?.next.machine;
  return JSON.stringify({
    kind: data['kind'],
    categories: data['categories'] ?? [],
    subjectKind: data['subjectKind'],
    machine,
    protocol,
    linkedTo,
  });
}
