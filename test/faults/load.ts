import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Visitor, type Answer } from '../../apps/cli/src/walk/visitor.js';

/** A command that was answered: its key, and what the answer promised. */
export interface Acknowledged {
  readonly key: string;
  readonly what: 'report' | 'step';
  readonly receipt?: string;
  readonly caseId?: string;
  readonly steps?: readonly number[];
}

const PATIENCE_MS = 300_000;
const leader = 'anouk.wilgenroos';
const reason = 'Een verzonnen reden voor een oefening.';

/** Reports and steps over HTTP by several people at once. Each command keeps its key until it is answered, however often it must be sent. */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  /** How often a command got no answer, or one that says that the system is not there. */
  unanswered = 0;
  private stopping = false;
  private abandoned = false;
  private running: Promise<unknown> | undefined;

  constructor(private readonly origin: string) {}

  start(clients: number): void {
    this.running = Promise.all(Array.from({ length: clients }, () => this.client()));
    this.running.catch(() => undefined); // told by stop
  }

  /** Ends when every command under way was answered. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  /** Resolves when so many more commands were acknowledged, or when it has lasted too long. */
  async progress(commands: number, patienceMs: number): Promise<void> {
    const [enough, giveUpAt] = [this.acknowledged.length + commands, Date.now() + patienceMs];
    while (this.acknowledged.length < enough && Date.now() < giveUpAt) await pause(20);
  }

  /** Gives up what is under way. */
  abandon(): void {
    this.stopping = true;
    this.abandoned = true;
  }

  /** Sends what was answered once more: the same key gets the same answer. */
  async sameReceipt({ key, receipt }: Acknowledged): Promise<boolean> {
    const { body } = await this.patiently(() => this.report(new Visitor(this.origin), key));
    return body['receipt'] === receipt;
  }

  async moveClock(hours: number): Promise<void> {
    const administrator = await this.loggedIn('thijs.lepelaar');
    const before = await this.patiently(() => administrator.get('/api/v1/clock'));
    const now = new Date(Date.parse(String(before.body['now'])) + hours * 3_600_000).toISOString();
    // Sent again after a move whose answer was lost, it would go back: that is an answer too.
    await this.patiently(() => administrator.ask('PUT', '/api/v1/clock', { now }), [409]);
  }

  async now(): Promise<string> {
    return String((await this.patiently(() => new Visitor(this.origin).get('/api/v1/clock'))).body['now']);
  }

  private async client(): Promise<void> {
    const visitor = await this.loggedIn(leader);
    while (!this.stopping) await this.life(visitor);
  }

  /** A report comes in; the team leader finds it, takes it up, says that it may be a data breach, which starts terms of hours, and writes notes. */
  private async life(visitor: Visitor): Promise<void> {
    const key = randomUUID();
    const told = await this.patiently(() => this.report(new Visitor(this.origin), key));
    const receipt = String(told.body['receipt']);
    this.acknowledged.push({ key, what: 'report', receipt });
    const status = await this.patiently(() =>
      new Visitor(this.origin).get('/api/v1/receipt', { authorization: `Receipt ${receipt}` }),
    );
    const found = await this.patiently(() => visitor.post('/api/v1/cases/find', { number: status.body['number'] }));
    const [row] = found.body['rows'] as readonly { readonly caseId: string }[];
    if (row === undefined) throw new Error(`an acknowledged report cannot be found: ${String(status.body['number'])}`);
    const take = (type: string, data: object, party?: string): Promise<void> =>
      this.step(visitor, row.caseId, 'steps', { type, data, ...(party === undefined ? {} : { party }) });
    await take('case.take', {});
    await take('party.add', { kind: 'employee', role: 'subject', name: 'Een verzonnen medewerker' });
    await take('scope.assess', { inScope: true, reason });
    await take('qualification.raise', { of: 'dataBreach', discoveredAt: await this.now(), reason }, 'p1');
    for (let notes = 0; notes < 3 && !this.stopping; notes += 1) {
      await this.step(visitor, row.caseId, 'notes', { text: `Aantekening ${notes} van een oefening.` });
    }
  }

  /** One step under one key, on whatever version the case has by then: the clock may have been first. */
  private async step(visitor: Visitor, caseId: string, path: 'steps' | 'notes', body: object): Promise<void> {
    const key = randomUUID();
    for (;;) {
      const page = await this.patiently(() => visitor.get(`/api/v1/cases/${caseId}`));
      const { version: seenVersion } = page.body['case'] as { readonly version: number };
      const answer = await this.patiently(
        () => visitor.post(`/api/v1/cases/${caseId}/${path}`, { ...body, seenVersion }, { 'idempotency-key': key }),
        [409],
      );
      if (answer.status === 409 && String(answer.body['type']).endsWith(':caseMovedOn')) continue;
      if (answer.status === 409) throw new Error(`${path} was refused: ${JSON.stringify(answer.body)}`);
      this.acknowledged.push({ key, what: 'step', caseId, steps: answer.body['steps'] as readonly number[] });
      return;
    }
  }

  private report(visitor: Visitor, key: string): Promise<Answer> {
    const data = {
      kind: 'incident',
      naming: 'anonymous',
      acuteDanger: false,
      intimateImage: 'no',
      personalData: 'yes',
      aboutLeadership: 'no',
      knownAt: '2026-01-05T09:00:00.000Z',
      addressee: 'leadership',
      reporterKind: 'employee',
      categories: ['publishedPersonalData'],
      subjectKind: 'employee',
      victimKind: 'pupil',
      victimIsMinor: 'yes',
      possiblySexual: 'no',
      story: 'Een verzonnen melding voor een oefening.',
    };
    return visitor.post('/api/v1/intake/zilverdijk/reports', { school: 'lyceum', data }, { 'idempotency-key': key });
  }

  private async loggedIn(login: string): Promise<Visitor> {
    for (;;) {
      const visitor = new Visitor(this.origin);
      try {
        await visitor.logIn(login);
        return visitor;
      } catch (error) {
        if (this.stopping) throw error;
        await pause(200);
      }
    }
  }

  /** Sends until there is an answer. Only a missing answer or a failing server is tried again; a refusal is an answer. */
  private async patiently(send: () => Promise<Answer>, expected: readonly number[] = []): Promise<Answer> {
    const giveUpAt = Date.now() + PATIENCE_MS;
    for (;;) {
      const answer = await send().catch(() => undefined);
      if (answer !== undefined && (answer.status < 400 || expected.includes(answer.status))) return answer;
      if (answer !== undefined && answer.status < 500)
        throw new Error(`answered with ${answer.status} ${JSON.stringify(answer.body)}`);
      if (this.abandoned || Date.now() > giveUpAt) throw new Error(`no answer in ${PATIENCE_MS / 1_000} s`);
      this.unanswered += 1;
      await pause(100);
    }
  }
}
