import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** A file of what was written down to compare with, in parts: each a line with its name, and the lines of it. */
export class Golden {
  private readonly parts: Map<string, readonly string[]>;

  constructor(private readonly file: URL) {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
    this.parts = new Map(text.split(/^# /m).flatMap((part) => (part === '' ? [] : [partOf(part)])));
  }

  /**
   * What was written down under this name. Where a change is meant, `MELDPAD_GOLDEN=write` writes it down anew, for a reader to see in the
   * difference what became of it.
   */
  of(name: string, now: readonly string[]): readonly string[] {
    if (process.env['MELDPAD_GOLDEN'] !== 'write') return this.parts.get(name) ?? [];
    this.parts.set(name, now);
    writeFileSync(this.file, [...this.parts].map(([each, lines]) => `# ${[each, ...lines].join('\n')}\n`).join(''));
    return now;
  }
}

function partOf(part: string): readonly [string, readonly string[]] {
  const [name = '', ...lines] = part.replace(/\n$/, '').split('\n');
  return [name, lines];
}
