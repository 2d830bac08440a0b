import {
  Clock,
  DeadlineLapser,
  Deadlines,
  DeliverNotices,
  Mailer,
  Notices,
  Outbox,
  type DueDeadline,
  type Mail,
  type Notice,
  type OutboxRow,
  type Recorded,
  type Told,
  type TurnedAdvice,
} from '#libs/application';
import type { CheckAsked } from '../../libs/application/src/editions/check-draft.js';
import type { JobPorts } from '../../libs/jobs/src/jobs.js';

/** The tables as far as jobs see them, kept in memory: what survives when the queue is lost. Several workers may share one. */
export class Tables {
  readonly deadlines = new MemoryDeadlines();
  readonly outbox = new MemoryOutbox();
  readonly lapser = new MemoryLapser(this.deadlines);
  readonly notices = new MemoryNotices();
  readonly mailer = new MemoryMailer();
  readonly clock = new MemoryClock();
  readonly deliverNotices = new DeliverNotices(this.notices, this.mailer, { url: 'http://127.0.0.1/' });

  /** Which upkeep was done, in order. */
  readonly kept: string[] = [];
  readonly upkeep = { run: async (work: string): Promise<string> => `${this.kept.push(work)} done` };

  /** Linked cases, one per turned advice however often it is asked for. */
  readonly linked = new Set<string>();
  readonly openLinkedCase = {
    run: async ({ caseId, seq }: TurnedAdvice): Promise<Recorded> => {
      const name = `${caseId} ${seq}`;
      const again = this.linked.has(name);
      this.linked.add(name);
      return { caseId, number: '2026-AAAAA', version: 1, steps: [1], again };
    },
  };

  /** Digests of the drafts that were checked, in order. */
  readonly checked: string[] = [];
  readonly checkDraft = {
    run: async ({ digest }: CheckAsked): Promise<'passed'> => {
      this.checked.push(digest);
      return 'passed';
    },
  };
  readonly behaviour = { stop: (): void => undefined };

  get ports(): JobPorts {
    const { clock, deadlines, lapser, outbox, deliverNotices, openLinkedCase, upkeep, checkDraft, behaviour } = this;
    return { clock, deadlines, lapser, outbox, deliverNotices, openLinkedCase, upkeep, checkDraft, behaviour };
  }
}

/** Runs on with real time from wherever it was set. */
class MemoryClock extends Clock {
  private ahead = 0;

  override now(): string {
    return new Date(Date.now() + this.ahead).toISOString();
  }

  moveTo(moment: string): void {
    this.ahead = Date.parse(moment) - Date.now();
  }
}

interface Held<Row> {
  readonly row: Row;
  heldUntil: number;
  over: boolean;
}

class MemoryDeadlines extends Deadlines {
  readonly rows = new Map<string, Held<DueDeadline>>();

  put(...deadlines: readonly DueDeadline[]): void {
    for (const row of deadlines) this.rows.set(keyOf(row), { row, heldUntil: 0, over: false });
  }

  remove(deadline: DueDeadline): boolean {
    return this.rows.delete(keyOf(deadline));
  }

  override async claimDue(asOf: string, limit: number, holdSeconds = 30): Promise<readonly DueDeadline[]> {
    const free = [...this.rows.values()]
      .filter(({ row, heldUntil, over }) => !over && row.due <= asOf && heldUntil <= Date.now())
      .sort((a, b) => a.row.due.localeCompare(b.row.due))
      .slice(0, limit);
    for (const one of free) one.heldUntil = Date.now() + holdSeconds * 1_000;
    return free.map(({ row }) => row);
  }

  override async nextDue(): Promise<string | undefined> {
    return [...this.rows.values()]
      .filter(({ over }) => !over)
      .map(({ row }) => row.due)
      .sort()[0];
  }

  override async settle(deadlines: readonly DueDeadline[]): Promise<void> {
    for (const deadline of deadlines) {
      const held = this.rows.get(keyOf(deadline));
      if (held?.row.due === deadline.due) held.over = true;
    }
  }
}

/** Each case lapses a deadline once; asked again it has nothing to do. */
class MemoryLapser extends DeadlineLapser {
  readonly lapsed: string[] = [];
  mostAtOnce = 0;
  /** Deadlines whose case has moved on without the row knowing. */
  readonly met = new Set<string>();
  private atOnce = 0;

  constructor(private readonly deadlines: MemoryDeadlines) {
    super();
  }

  override async lapse(deadline: DueDeadline): Promise<'lapsed' | 'nothingToDo'> {
    this.atOnce += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    await new Promise(setImmediate);
    this.atOnce -= 1;
    if (this.met.has(deadline.obligation) || !this.deadlines.remove(deadline)) return 'nothingToDo';
    this.lapsed.push(keyOf(deadline));
    return 'lapsed';
  }
}

class MemoryOutbox extends Outbox {
  readonly rows = new Map<string, Held<OutboxRow>>();
  claimed = 0;
  /** How often `done` fails before it works. */
  doneFails = 0;
  private readonly listeners = new Set<() => void>();

  put(...rows: readonly OutboxRow[]): void {
    for (const row of rows) this.rows.set(row.id, { row, heldUntil: 0, over: false });
    for (const awake of this.listeners) awake();
  }

  get left(): number {
    return [...this.rows.values()].filter(({ over }) => !over).length;
  }

  override async claim(limit: number, holdSeconds = 30): Promise<readonly OutboxRow[]> {
    const free = [...this.rows.values()]
      .filter(({ heldUntil, over }) => !over && heldUntil <= Date.now())
      .slice(0, limit);
    const rows = free.map(({ row, heldUntil }) => (heldUntil === 0 ? row : { ...row, again: true as const }));
    for (const one of free) one.heldUntil = Date.now() + holdSeconds * 1_000;
    this.claimed += free.length;
    return rows;
  }

  override async undone(ids: readonly string[]): Promise<readonly string[]> {
    return ids.filter((id) => this.rows.get(id)?.over === false);
  }

  override async done(ids: readonly string[]): Promise<void> {
    if (this.doneFails > 0) {
      this.doneFails -= 1;
      throw new Error('the connection broke');
    }
    for (const id of ids) Object.assign(this.rows.get(id) ?? {}, { over: true });
  }

  override async onRows(awake: () => void): Promise<() => Promise<void>> {
    this.listeners.add(awake);
    return async () => void this.listeners.delete(awake);
  }
}

/** Everyone is told under the address of his person id. */
class MemoryNotices extends Notices {
  /** Every time it was asked, by outbox id. */
  readonly asked: string[] = [];

  /** How many of each organisation. */
  readonly askedOf = new Map<string, number>();

  override async notify(organisation: string, notices: readonly Notice[]): Promise<readonly Told[]> {
    this.asked.push(...notices.map(({ id }) => id));
    this.askedOf.set(organisation, (this.askedOf.get(organisation) ?? 0) + notices.length);
    return notices.flatMap(({ id, persons }) =>
      persons.map((person) => ({ notice: id, person, email: `${person}@example.org` })),
    );
  }

  override async seen(): Promise<void> {
    // Nobody reads here.
  }
}

class MemoryMailer extends Mailer {
  readonly sent = new Map<string, Mail>();
  /** Mail ids refused, and how often they still are. */
  readonly refusals = new Map<string, number>();

  override async send(_organisation: string, mails: readonly Mail[]): Promise<void> {
    const refused = mails.filter(({ id }) => this.refuses(id));
    for (const mail of mails) if (!refused.includes(mail)) this.sent.set(mail.id, mail);
    if (refused[0] !== undefined) throw new Error(`550 no mailbox for ${refused[0].to}`);
  }

  private refuses(id: string): boolean {
    const left = this.refusals.get(id) ?? 0;
    if (left > 0) this.refusals.set(id, left - 1);
    return left > 0;
  }
}

const keyOf = ({ organisation, caseId, obligation }: DueDeadline): string => `${organisation} ${caseId} ${obligation}`;
