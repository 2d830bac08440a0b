import { HealthChecks } from '#libs/application';
import type { Check } from '#libs/application';

/** One thing to ask; it throws when it is not well. */
export interface Probe {
  readonly name: string;
  readonly ask: () => Promise<unknown>;
}

const patience = 2_000;

/** Asks every adapter at once, and waits no longer than a moment. */
export class ProcessChecks extends HealthChecks {
  constructor(private readonly probes: readonly Probe[]) {
    super();
  }

  override run(): Promise<readonly Check[]> {
    return Promise.all(this.probes.map(check));
  }
}

async function check({ name, ask }: Probe): Promise<Check> {
  const start = performance.now();
  const tooLong = new Promise<never>((_, reject) => setTimeout(reject, patience).unref());
  const ok = await Promise.race([ask(), tooLong]).then(
    () => true,
    () => false,
  );
  return { name, ok, ms: Math.round(performance.now() - start) };
}
