import { createHash, randomUUID } from 'node:crypto';
import { CaseLedger, CaseMovedOn, KeyProvider, KeyReused, NotFound, Receipts } from '#libs/application';
import type {
  Actor,
  CommandStamp,
  OpenCase,
  OpenRequest,
  ReceiptHolder,
  Recorded,
  School,
  TakeRequest,
} from '#libs/application';
import type { Asking, CaseOpening, CaseState, ContentRef, Decision, Role, Step } from '#libs/domain';

interface KeptCase {
  readonly number: string;
  readonly opening: CaseOpening;
  readonly receiptHash?: string;
  state: CaseState;
  readonly steps: Step[];
}

/** Who may see the cases of an organisation, and in which roles. */
export type RolesOf = (organisation: string, person: string) => readonly Role[];

/** Cases of one test. Everything of a command happens, or nothing. */
export class CasesInMemory extends CaseLedger {
  readonly cases = new Map<string, KeptCase>();
  readonly texts = new Map<string, string>();
  private readonly answers = new Map<string, { readonly digest: string; readonly answer: Recorded }>();

  constructor(
    private readonly schools: readonly School[],
    private readonly rolesOf: RolesOf,
    private readonly now: () => string,
  ) {
    super();
  }

  override async open(
    request: OpenRequest,
    judge: (open: Omit<OpenCase, 'state'>) => readonly Decision[],
  ): Promise<Recorded> {
    return this.once(request.actor, request.stamp, () => {
      const opening = this.openingOf(request);
      const { decisions, sealed } = this.judged((bench) =>
        judge({ ...bench, opening, asking: this.asking(request.actor) }),
      );
      const [last] = decisions.slice(-1);
      if (last === undefined) throw new RangeError('a case opens with a step');
      const kept: KeptCase = {
        number: `2026-${opening.caseId.slice(0, 5).toUpperCase()}`,
        opening,
        receiptHash: request.receiptHash,
        state: last.next,
        steps: [],
      };
      this.cases.set(opening.caseId, kept);
      return this.record(kept, decisions, sealed);
    });
  }

  override async take(request: TakeRequest, judge: (open: OpenCase) => readonly Decision[]): Promise<Recorded> {
    const kept = this.visible(request.actor, request.caseId);
    return this.once(request.actor, request.stamp, () => {
      const { seenVersion } = request;
      if (seenVersion !== undefined && seenVersion !== kept.state.version)
        throw new CaseMovedOn(seenVersion, kept.state.version);
      const { opening, state } = kept;
      const { decisions, sealed } = this.judged((bench) =>
        judge({ ...bench, opening, state, asking: this.asking(request.actor) }),
      );
      return this.record(kept, decisions, sealed);
    });
  }

  override async look(actor: Actor, caseId: string): Promise<Omit<OpenCase, 'seal' | 'identify' | 'enclose'>> {
    const { opening, state } = this.visible(actor, caseId);
    return { opening, state, asking: this.asking(actor), now: this.now(), calendars: {}, outside: () => ({}) };
  }

  /** How much is stored, for tests that nothing is. */
  get size(): string {
    return JSON.stringify([
      this.cases.size,
      this.texts.size,
      this.answers.size,
      [...this.cases.values()].map(({ steps }) => steps.length),
    ]);
  }

  visible(actor: Actor, caseId: string): KeptCase {
    const kept = this.cases.get(caseId);
    const reaches = kept !== undefined && kept.opening.organisation === actor.organisation && this.reaches(actor, kept);
    if (!reaches) throw new NotFound('case');
    return kept;
  }

  private reaches(actor: Actor, kept: KeptCase): boolean {
    if (actor.person === 'system') return true;
    if (actor.person === 'reporter') return actor.receipt === kept.receiptHash;
    return this.rolesOf(actor.organisation, actor.person).some(
      (role) => role !== 'administrator' && role !== 'auditor',
    );
  }

  private openingOf({ actor, school: id, protocol, additions }: OpenRequest): CaseOpening {
    const school = this.schools.find((candidate) => candidate.id === id);
    if (school === undefined) throw new NotFound('school');
    const { sector, denomination } = school;
    const openedAt = this.now();
    return {
      caseId: randomUUID(),
      organisation: actor.organisation,
      school: id,
      sector,
      denomination,
      legalForm: 'foundation',
      protocol,
      openedAt,
      ...(additions && { additions }),
    };
  }

  private asking({ organisation, person, role, inPlaceOf }: Actor): Asking {
    const roles: readonly Role[] =
      person === 'system' ? ['system'] : person === 'reporter' ? ['reporter'] : this.rolesOf(organisation, person);
    const actor = { person, role: role ?? roles[0] ?? 'employee', ...(inPlaceOf && { inPlaceOf }) };
    return { actor, roles, isParty: [], conflicted: false, choseRole: role !== undefined };
  }

  private judged(judge: (bench: Omit<OpenCase, 'state' | 'opening' | 'asking'>) => readonly Decision[]): {
    readonly decisions: readonly Decision[];
    readonly sealed: Map<string, string>;
  } {
    const sealed = new Map<string, string>();
    const seal = (text: string): ContentRef => {
      const content = randomUUID();
      sealed.set(content, text);
      return { content, digest: createHash('sha256').update(content).digest('hex') };
    };
    const decisions = judge({
      now: this.now(),
      calendars: {},
      outside: () => ({}),
      seal,
      identify: () => undefined,
      enclose: () => undefined,
    });
    return { decisions, sealed };
  }

  private record(kept: KeptCase, decisions: readonly Decision[], sealed: Map<string, string>): Recorded {
    for (const { step, next } of decisions) {
      kept.steps.push(step);
      kept.state = next;
    }
    for (const [content, text] of sealed) this.texts.set(content, text);
    return {
      caseId: kept.opening.caseId,
      number: kept.number,
      version: kept.state.version,
      steps: decisions.map(({ step }) => step.seq),
      again: false,
    };
  }

  private once(actor: Actor, { key, digest }: CommandStamp, act: () => Recorded): Recorded {
    const name = `${actor.organisation} ${actor.person} ${key}`;
    const earlier = this.answers.get(name);
    if (earlier !== undefined && earlier.digest !== digest) throw new KeyReused();
    if (earlier !== undefined) return { ...earlier.answer, again: true };
    const answer = act();
    this.answers.set(name, { digest, answer });
    return answer;
  }
}

/** Receipts that lead to the cases of one test. */
export class ReceiptsInMemory extends Receipts {
  constructor(private readonly ledger: CasesInMemory) {
    super();
  }

  override issue(): { readonly code: string; readonly hash: string } {
    const code = randomUUID();
    return { code, hash: this.hash(code) };
  }

  override hash(code: string): string {
    return createHash('sha256')
      .update(code.toUpperCase().replace(/[^0-9A-Z]/g, ''))
      .digest('hex');
  }

  override async holder(code: string): Promise<ReceiptHolder | undefined> {
    const receipt = this.hash(code);
    const found = [...this.ledger.cases.values()].find(({ receiptHash }) => receiptHash === receipt);
    if (found === undefined) return undefined;
    const { caseId, organisation } = found.opening;
    return { caseId, actor: { organisation, person: 'reporter', role: 'reporter', receipt } };
  }
}

/** Keys of one test. */
export class KeysInMemory extends KeyProvider {
  private readonly key = Buffer.alloc(32, 7);
  override organisationKey(): Buffer {
    return this.key;
  }
  override chainKey(): Buffer {
    return this.key;
  }
  override indexKey(): Buffer {
    return this.key;
  }
  override draftKey(): Buffer {
    return this.key;
  }
  override receiptKey(): Buffer {
    return this.key;
  }
  override headKey(): Buffer {
    return this.key;
  }
}
