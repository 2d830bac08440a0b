/** Where jobs write what a person who runs the product should read. Never content, never an address with a password. */
export interface JobLog {
  warn(message: string): void;
  error(message: string): void;
}

/** A queue without its database fails many times a second: of one kind a line is written each interval, with how many were left out. */
export class RateLimitedLog implements JobLog {
  private readonly said = new Map<string, { until: number; leftOut: number }>();

  constructor(
    private readonly log: JobLog,
    private readonly everyMs = 10_000,
  ) {}

  warn(message: string): void {
    this.say('warn', message);
  }

  error(message: string): void {
    this.say('error', message);
  }

  private say(level: keyof JobLog, message: string): void {
    const now = performance.now();
    const before = this.said.get(message);
    if (before !== undefined && now < before.until) {
      before.leftOut += 1;
      return;
    }
    const again = before !== undefined && before.leftOut > 0 ? ` (and ${before.leftOut} times more)` : '';
    if (this.said.size >= 1_000) this.said.clear();
    this.said.set(message, { until: now + this.everyMs, leftOut: 0 });
    this.log[level](`${message}${again}`);
  }
}

/** An error as it may be told: its kind and code. Its message could quote what was being written. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
