import type { QueryResultRow } from 'pg';
import { calling, type Database, type Statement, type Value } from './database.js';

/** What one call sends: whose case it is about, which, and the parameters. */
export interface Call {
  readonly organisation: string;
  readonly caseId: string;
  readonly values: readonly Value[];
}

/** More in one statement than this gains nothing, and holds the first up. */
const mostInLot = 16;
/** A lot that waits for a lock holds up no other for longer than this. */
const patienceMs = 250;

/**
 * Calls of one function that come in at the same time, sent as one statement and, where they write, made durable by one commit: the
 * function is called once for each. The first goes out at once; what comes while it is under way waits and goes out as the next lot. A lot is of
 * one organisation, since a transaction has one tenant, and in the order of its cases, so that two processes never wait for each other.
 * When a lot fails, each call of it is sent alone: one call's failure is no other's.
 */
export class CallsTogether<Row extends QueryResultRow> {
  private waiting: Waiting<Row>[] = [];
  private underWay = false;

  /** The function of our schema takes this many parameters and answers one row. */
  constructor(
    private readonly database: Database,
    private readonly name: string,
    private readonly parameters: number,
  ) {}

  make(call: Call): Promise<Row> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...call, resolve, reject });
      if (!this.underWay) void this.send();
    });
  }

  private async send(): Promise<void> {
    this.underWay = true;
    for (let lot = this.nextLot(); lot.length > 0; lot = this.nextLot()) await this.orPatience(this.store(lot));
    this.underWay = false;
  }

  private async orPatience(stored: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
    await Promise.race([stored, patience]);
    clearTimeout(timer);
  }

  private nextLot(): readonly Waiting<Row>[] {
    const [first] = this.waiting;
    const lot = this.waiting.filter((one) => one.organisation === first?.organisation).slice(0, mostInLot);
    this.waiting = this.waiting.filter((one) => !lot.includes(one));
    return lot.sort((one, other) => (one.caseId < other.caseId ? -1 : 1));
  }

  private async store(lot: readonly Waiting<Row>[]): Promise<void> {
    try {
      const values = lot.flatMap((one) => one.values);
      const rows = await this.database.rows<Row>(this.statement(lot.length), values);
      for (const [place, one] of lot.entries()) one.resolve(answered(rows[place], this.name));
    } catch (failure) {
      const [only, ...others] = lot;
      if (others.length === 0) only?.reject(failure);
      else await Promise.all(lot.map((one) => this.store([one])));
    }
  }

  private statement(calls: number): Statement {
    if (calls === 1) return calling(this.name, this.parameters);
    const one = (place: number): string => {
      const first = place * this.parameters + 1;
      const places = Array.from({ length: this.parameters }, (_, index) => `$${first + index}`).join(', ');
      return `select ${place} as place, * from meldpad.${this.name}(${places})`;
    };
    const each = Array.from({ length: calls }, (_, place) => one(place));
    return { name: `${this.name}_${calls}`, text: `${each.join(' union all ')} order by place` };
  }
}

function answered<Row>(row: Row | undefined, name: string): Row {
  if (row === undefined) throw new Error(`${name} answered nothing`);
  return row;
}

interface Waiting<Row> extends Call {
  readonly resolve: (row: Row) => void;
  readonly reject: (failure: unknown) => void;
}
