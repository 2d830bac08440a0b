import { CaseNumbers, NotFound, Readings, WorkLists } from '#libs/application';
import type { Actor, CountsFor, Shown } from '#libs/application';
import type { CasesInMemory } from './cases-in-memory.js';

const empty = '{"rows":[],"next":null}';

/** Lists of work with nothing in them. */
export class Lists extends WorkLists {
  override async tasks(): Promise<string> {
    return empty;
  }
  override async undecided(): Promise<readonly []> {
    return [];
  }
  override async ownReports(): Promise<string> {
    return empty;
  }
  override async inbox(): Promise<string> {
    return empty;
  }
  override async cases(): Promise<string> {
    return empty;
  }
  override async files(): Promise<string> {
    return empty;
  }
  override async notices(): Promise<string> {
    return empty;
  }
}

/** Numbers of no case at all. */
export class NoNumbers extends CaseNumbers {
  override async of(): Promise<CountsFor> {
    const none = { stages: [], terms: [], months: [], categories: [] };
    return { at: '2026-11-20T12:00:00.000Z', all: none, seen: none };
  }
}

/** Pages of cases as they stand in memory. */
export class Pages extends Readings {
  constructor(private readonly cases: CasesInMemory) {
    super();
  }
  private shown(actor: Actor, caseId: string): Shown<never> {
    const { number, steps, state } = this.cases.visible(actor, caseId);
    const texts = Object.fromEntries(this.cases.texts);
    return {
      json: JSON.stringify({
        case: { caseId, number, school: state.opening.school, version: state.version, stage: state.stage },
        steps,
      }),
      texts,
    };
  }
  override async page(actor: Actor, caseId: string): Promise<Shown<never>> {
    return this.shown(actor, caseId);
  }
  override async whole(actor: Actor, caseId: string): Promise<Shown<never>> {
    return this.shown(actor, caseId);
  }
  override async timeline(actor: Actor, caseId: string): Promise<Shown<never>> {
    return this.shown(actor, caseId);
  }
  override async log(actor: Actor, caseId: string): Promise<string> {
    return this.shown(actor, caseId).json;
  }
  override async obligations(actor: Actor, caseId: string): Promise<string> {
    return this.shown(actor, caseId).json;
  }
  override async deadlines(actor: Actor, caseId: string): Promise<string> {
    return this.shown(actor, caseId).json;
  }
  override async letters(actor: Actor, caseId: string): Promise<string> {
    return this.shown(actor, caseId).json;
  }
  override async letter(): Promise<never> {
    throw new NotFound('letter');
  }
  override async files(actor: Actor, caseId: string): Promise<string> {
    return this.shown(actor, caseId).json;
  }
  override async find(actor: Actor, sought: object): Promise<string> {
    const found = [...this.cases.cases.values()].filter(
      ({ number, opening }) =>
        'number' in sought && sought.number === number && opening.organisation === actor.organisation,
    );
    return JSON.stringify({ rows: found.map(({ number, opening }) => ({ caseId: opening.caseId, number })) });
  }
  override async receipt(reader: Actor): Promise<Shown<never>> {
    const found = [...this.cases.cases.values()].find(({ receiptHash }) => receiptHash === reader.receipt);
    if (found === undefined) throw new NotFound('report');
    return { json: JSON.stringify({ number: found.number, status: 'received', messages: [] }), texts: {} };
  }
  override async readersOf(actor: Actor, caseId: string): Promise<string> {
    this.cases.visible(actor, caseId);
    return empty;
  }
  override async accessLog(): Promise<string> {
    return empty;
  }
}
