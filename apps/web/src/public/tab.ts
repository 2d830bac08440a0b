/**
 * What only this tab of the browser knows, and what dies with it: the secret that opens what was typed, the key of a report while it is
 * sent, and the receipt while somebody looks at it. Never what was typed itself: a device may be shared.
 */
type Kept = 'tab-secret' | 'report-key' | 'receipt';

/** Where a browser refuses storage, until the page is loaded again. */
const inMemory = new Map<Kept, string>();

export function kept(name: Kept): string | undefined {
  try {
    return sessionStorage.getItem(name) ?? inMemory.get(name);
  } catch {
    return inMemory.get(name);
  }
}

export function keep(name: Kept, value: string): void {
  inMemory.set(name, value);
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // Until the page is loaded again, memory does.
  }
}

export function forget(...names: readonly Kept[]): void {
  for (const name of names) {
    inMemory.delete(name);
    try {
      sessionStorage.removeItem(name);
    } catch {
      // It was never there.
    }
  }
}

/** The secret of this tab, made the first time something is kept. */
export function tabSecret(): string {
  return kept('tab-secret') ?? made('tab-secret', randomText());
}

/** The key of the report that is being sent: the same as long as it is tried, so that a bad line makes no second report. */
export const reportKey = (): string => kept('report-key') ?? made('report-key', crypto.randomUUID());

function made(name: Kept, value: string): string {
  keep(name, value);
  return value;
}

function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
