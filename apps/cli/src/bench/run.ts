import { setTimeout as sleep } from 'node:timers/promises';
import { stopOnSignal } from '../../../server/src/index.js';
import { auditLogs, count } from './audit.js';
import { idleMemory } from './idle.js';
import { measure } from './measure.js';
import type { Window } from './measure.js';
import type { BenchOptions, WorkName } from './options.js';
import { makePlace } from './place.js';
import type { BenchPlace } from './place.js';
import { aims, machine, table } from './report.js';
import type { Measured } from './report.js';
import { found, judged } from './aims.js';
import type { Findings } from './aims.js';
import { addManyCases } from './seed/many-cases.js';
import { seeded } from './seed/seeded.js';
import type { Seeded } from './seed/seeded.js';
import { openMeans } from './means.js';
import type { OpenMeans } from './means.js';
import { CasePage } from './works/case-page.js';
import { drain } from './works/deadlines.js';
import { Inbox } from './works/inbox.js';
import { ReportIn } from './works/report-in.js';
import { StepTaken } from './works/step-taken.js';
import { hasPgbench } from './works/pgbench.js';
import type { Reached } from './works/pgbench.js';
import type { Work } from './works/work.js';

type Say = (line: string) => void;

const clientCounts = [1, 16] as const;
/** A server that has just started compiles for some seconds; statements do not. */
const warmUpSeconds = { floor: 0.5, product: 8 };
const warmUpStatements = 400;
/** So much faster than the fastest window so far may the next one be. */
const spare = 1.3;
const lookEveryMs = 200;
const outboxPatienceMs = 60_000;

/** Measures everything that was asked for, says it, and audits it. @throws AuditFailed */
export async function bench(options: BenchOptions, say: Say): Promise<void> {
  const began = performance.now();
  const place = await makePlace();
  stopOnSignal(() => place.stop(), say);
  try {
    const { fsync, synchronous_commit: commit, full_page_writes: pages } = place.settings;
    say(`${machine()}; fsync ${fsync}, synchronous_commit ${commit}, full_page_writes ${pages}`);
    await new Bench(place, options, say).run();
  } finally {
    await place.stop();
  }
  say(`Took ${Math.round((performance.now() - began) / 1000)} s.`);
}

class Bench {
  private readonly pgbench = hasPgbench();

  constructor(
    private readonly place: BenchPlace,
    private readonly options: BenchOptions,
    private readonly say: Say,
  ) {}

  async run(): Promise<void> {
    const resting = this.wants('idle') ? idleMemory(this.options.restSeconds) : Promise.resolve(undefined);
    resting.catch(() => undefined);
    const ready = await seeded(this.place, this.options, this.say);
    const idle = await resting;
    const alone = await this.withoutWorker(ready);
    const worker = await this.withWorker(ready, alone.step);
    const findings: Findings = { ...alone, ...worker, idle };
    this.say(`\n${table([...findings.measured, ...(findings.few ? [findings.few] : [])])}`);
    this.say(`\n${found(findings).join('\n')}`);
    this.say(`\n${aims(judged(findings, this.options))}`);
  }

  /** Every work by a server without relay and queue, and the floors, in turns. */
  private async withoutWorker(
    ready: Seeded,
  ): Promise<{ readonly measured: readonly Measured[]; readonly few?: Measured; readonly step: StepTaken }> {
    const means = await openMeans(this.place, ready, 'server', this.options.profile);
    try {
      const inbox = new Inbox(means);
      const few = this.wants('inbox') ? await this.inboxOfFew(means, inbox, ready) : undefined;
      const step = new StepTaken(means, ready.running);
      const works: readonly (Work | undefined)[] = [
        this.wants('intake') ? await ReportIn.of(means) : undefined,
        this.wants('step') ? step : undefined,
        this.wants('inbox') ? inbox : undefined,
        this.wants('page') ? new CasePage(means, ready.long) : undefined,
      ];
      const wanted = works.filter((work) => work !== undefined);
      const measured = await this.inTurns(means, wanted, clientCounts);
      for (const work of wanted) this.say(`audited: ${work.title}: ${await work.audit()}`);
      this.say(`audited: the logs of ${await auditLogs(this.place.past)} cases: no step too many, no gap`);
      return { measured, step, ...(few && { few }) };
    } finally {
      await means.close();
    }
  }

  /** The inbox while there are few cases; then many more come. */
  private async inboxOfFew(
    means: OpenMeans,
    inbox: Inbox,
    { leaders: [leader] }: Seeded,
  ): Promise<Measured | undefined> {
    const { fewCases, manyCases } = this.options;
    const [few] = await this.inTurns(means, [inbox], [1]);
    await addManyCases(this.place.past, leader.organisation, fewCases, manyCases);
    inbox.forget();
    this.say(`${manyCases} cases with ${manyCases * 3} open tasks stand ready`);
    return few && { ...few, title: `${few.title}, ${fewCases} cases` };
  }

  private async inTurns(
    means: OpenMeans,
    works: readonly Work[],
    counts: readonly number[],
  ): Promise<readonly Measured[]> {
    const made = works.flatMap((work) =>
      counts.map((clients) => ({
        work,
        title: work.title,
        clients,
        product: [] as Window[],
        floor: [] as Window[],
        pgbench: [] as Reached[],
      })),
    );
    const fastest = new Map<Work, number>();
    for (const work of works) {
      fastest.set(work, (await measure(await work.floor(4, warmUpStatements), warmUpSeconds.floor, means.bench)).rate);
      await measure(await work.product(4), warmUpSeconds.product, means.server);
    }
    for (let round = 1; round <= this.options.rounds; round += 1) {
      for (const { work, clients, product, floor, pgbench } of made) {
        const { seconds } = this.options;
        const known = fastest.get(work) ?? 0;
        const bare = await measure(
          await work.floor(clients, Math.ceil(known * seconds * (clients === 1 ? 1 : spare))),
          seconds,
          means.bench,
        );
        fastest.set(work, Math.max(known, bare.rate));
        floor.push(bare);
        if (this.pgbench && work.byPgbench) pgbench.push(await work.byPgbench(clients, Math.ceil(bare.rate * seconds)));
        product.push(await measure(await work.product(clients), seconds, means.server));
      }
      this.say(`round ${round} of ${this.options.rounds}`);
    }
    return made;
  }

  /** The embedded mode as it is: steps while relay and queue work beside them, and deadlines that fall due all at once. */
  private async withWorker(ready: Seeded, step: StepTaken): Promise<Pick<Findings, 'beside' | 'drained'>> {
    if (!this.wants('step') && !this.wants('deadlines')) return {};
    await this.place.past.query('truncate meldpad.outbox');
    const means = await openMeans(this.place, ready, 'both');
    try {
      const beside = this.wants('step') ? await this.warmStep(step.with(means), means) : undefined;
      if (!this.wants('deadlines')) return { beside };
      await this.outboxEmpty();
      const drained = await drain(this.place, means.served);
      this.say(`audited: ${drained.audit}`);
      return { beside, drained };
    } finally {
      await means.close();
    }
  }

  private async warmStep(step: StepTaken, means: OpenMeans): Promise<Window> {
    await measure(step.product(4), warmUpSeconds.product, means.server);
    return measure(step.product(16), this.options.seconds, means.server);
  }

  private async outboxEmpty(): Promise<void> {
    const end = performance.now() + outboxPatienceMs;
    while (performance.now() < end && (await count(this.place.past, 'select count(*) from meldpad.outbox')) > 0)
      await sleep(lookEveryMs);
  }

  private wants(name: WorkName): boolean {
    return this.options.only.includes(name);
  }
}
