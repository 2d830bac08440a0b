import { randomUUID } from 'node:crypto';
import type { Recorded } from '#libs/application';
import { count, mustBe } from '../audit.js';
import type { Lanes, Turn } from '../measure.js';
import type { Member } from '../people.js';
import type { Written } from '../recording-database.js';
import { step } from '../seed/running-cases.js';
import type { Running, Wish } from '../seed/running-cases.js';
import { byPgbench } from './pgbench.js';
import type { Reached } from './pgbench.js';
import { bareRow, clientsOf, nth } from './work.js';
import type { Means, Work } from './work.js';

const content = 'Uit de gesprekken blijkt wie de foto maakte, wie hem doorstuurde en wanneer dat was. '.repeat(5);

/** What happens on a case, again and again: a task and a deadline come with the second and go with the third; each seals a text. */
const cycle: readonly { readonly wish: Wish; readonly by: 'leaders' | 'dpos' }[] = [
  { by: 'leaders', wish: { type: 'evidence.record', data: { sort: 'observation', content } } },
  { by: 'leaders', wish: { type: 'consultation.ask', data: { role: 'dpo', question: content } } },
  { by: 'dpos', wish: { type: 'consultation.answer', data: { role: 'dpo', advises: 'for', advice: content } } },
];

/** W2: one step of a running case. The floor stores the same steps with the one statement the product writes. */
export class StepTaken implements Work {
  readonly title = 'W2 one step';
  private readonly keys: string[] = [];
  /** The product's and the floor's: a case that somebody else writes to behind the server's back is no part of its daily work. */
  private readonly served: readonly Running[];
  private readonly bare: readonly Running[];

  constructor(
    private means: Means,
    private readonly cases: readonly Running[],
  ) {
    const half = Math.ceil(cases.length / 2);
    [this.served, this.bare] = [cases.slice(0, half), cases.slice(half)];
  }

  /** The same cases, worked on with other means from now on. */
  with(means: Means): this {
    this.means = means;
    return this;
  }

  product(clients: number): Lanes {
    return clientsOf(clients).map((client) => {
      const lane = this.laneOf(this.served, client, clients);
      return async () => this.take(lane(), client);
    });
  }

  private async take(running: Running, client: number): Promise<true> {
    const { wish, by } = nth(cycle, running.taken);
    const key = randomUUID();
    const { headers } = nth(this.means.people[by], client);
    const path = `/api/v1/cases/${running.caseId}/steps`;
    const { status, body } = await nth(this.means.lines, client).ask(
      'POST',
      path,
      `${headers}idempotency-key: ${key}\r\n`,
      JSON.stringify({ ...wish, seenVersion: running.version }),
    );
    const { caseId, version, steps, again } = JSON.parse(body) as Recorded;
    const asExpected =
      status === 201 &&
      caseId === running.caseId &&
      !again &&
      steps[0] === running.version + 1 &&
      steps.at(-1) === version;
    if (!asExpected) throw new Error(`${wish.type} was answered with ${status} ${body}`);
    this.note(running, version, key);
    return true;
  }

  async floor(clients: number, amount: number): Promise<Lanes> {
    const ready = await this.madeReady(clients, amount);
    return ready.map((sequence, client) => this.bareLane(sequence.reverse(), client));
  }

  async byPgbench(clients: number, amount: number): Promise<Reached> {
    const ready = await this.madeReady(clients, amount);
    const reached = await byPgbench(
      this.means.place,
      ready.map((sequence) => sequence.map(({ written }) => written)),
    );
    for (const { running, version, key } of ready.flat()) this.note(running, version, key);
    return reached;
  }

  private async madeReady(clients: number, amount: number): Promise<Prepared[][]> {
    const lanes = clientsOf(clients).map((client) => this.laneOf(this.bare, client, clients));
    const ready: Prepared[][] = [];
    for (const [client, lane] of lanes.entries())
      ready[client] = await this.prepared(lane, Math.ceil(amount / clients), client);
    return ready;
  }

  private bareLane(sequence: Prepared[], client: number): Turn {
    return async () => {
      const prepared = sequence.pop();
      if (prepared === undefined) return false;
      const { written, running, version, key } = prepared;
      const { outcome } = await bareRow(nth(this.means.bare, client), written.statement, written.values);
      mustBe('the bare storing of a step', outcome, 'recorded');
      this.note(running, version, key);
      return true;
    };
  }

  /** Steps of this client's cases in turn, as the product would store them; on paper first, since only some of them may be sent. */
  private async prepared(lane: () => Running, amount: number, client: number): Promise<Prepared[]> {
    const { here, people } = this.means;
    const sequence: Omit<Prepared, 'written'>[] = [];
    const paper = new Map<Running, Running>();
    const written = await here.database.recorded(async () => {
      for (let made = 0; made < amount; made += 1) {
        const running = lane();
        const draft = paper.get(running) ?? { ...running };
        paper.set(running, draft);
        const { wish, by } = nth(cycle, draft.taken);
        const who: Member = nth(people[by], client);
        const key = await step(here, who, draft, wish);
        draft.taken += 1;
        sequence.push({ running, version: draft.version, key });
      }
    });
    return sequence.map((one, index) => ({ ...one, written: nth(written, index) }));
  }

  /** Cases of one client, in turn; nobody else works on them in this window. */
  private laneOf(cases: readonly Running[], client: number, clients: number): () => Running {
    const own = cases.filter((_, index) => index % clients === client);
    let at = Math.floor(this.keys.length / clients);
    return () => nth(own, at++);
  }

  private note(running: Running, version: number, key: string): void {
    running.version = version;
    running.taken += 1;
    this.keys.push(key);
  }

  async audit(): Promise<string> {
    const { past } = this.means.place;
    const ids = this.cases.map(({ caseId }) => caseId);
    const { rows } = await past.query<{ id: string; version: number }>(
      'select id, version from meldpad."case" where id = any ($1)',
      [ids],
    );
    const stored = new Map(rows.map(({ id, version }) => [id, version]));
    for (const { caseId, version } of this.cases) mustBe(`the version of case ${caseId}`, stored.get(caseId), version);
    mustBe(
      'idempotency keys of steps',
      await count(past, 'select count(*) from meldpad.idempotency_key where key = any ($1)', [this.keys]),
      this.keys.length,
    );
    const asked = this.cases.filter(({ taken }) => taken % cycle.length === 2).length;
    const open = `from meldpad.task t where t.case_id = any ($1) and t.role = 'dpo'`;
    mustBe('tasks of the data protection officer', await count(past, `select count(*) ${open}`, [ids]), asked);
    const deadlines = `select count(*) from meldpad.deadline d where exists (select ${open} and t.case_id = d.case_id and t.obligation = d.obligation)`;
    mustBe('deadlines of those tasks', await count(past, deadlines, [ids]), asked);
    return `${this.keys.length} steps on ${ids.length} cases: every version, key, task and deadline as answered`;
  }
}

interface Prepared {
  readonly written: Written;
  readonly running: Running;
  readonly version: number;
  readonly key: string;
}
