/** What was pasted or chosen, read as JSON; else the line on which that stops being possible. */
export type EditionRead = { readonly edition: Readonly<Record<string, unknown>> } | { readonly line: number };

export function readEdition(text: string): EditionRead {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? { edition: { ...value } }
      : { line: 1 };
  } catch {
    return { line: text.slice(0, new Reading(text).stopsAt()).split('\n').length };
  }
}

// As RFC 8259 has them, and no looser: what is passed over here and is no JSON would put the mistake in another place.
const gap = /[ \t\n\r]*/y;
const string = String.raw`"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const key = new RegExp(string, 'y');
const scalar = new RegExp(`${string}|-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null`, 'y');

/** Goes through a text as JSON as far as it can: browsers tell the place of a mistake each in their own words, or not at all. */
class Reading {
  private at = 0;

  constructor(private readonly text: string) {}

  stopsAt(): number {
    if (this.value()) this.take(gap);
    return this.at;
  }

  private value(): boolean {
    this.take(gap);
    if (this.sign('{')) return this.list('}', () => this.take(key) && this.sign(':') && this.value());
    if (this.sign('[')) return this.list(']', () => this.value());
    return this.take(scalar);
  }

  private list(end: string, item: () => boolean): boolean {
    if (this.sign(end)) return true;
    do {
      this.take(gap);
      if (!item()) return false;
    } while (this.sign(','));
    return this.sign(end);
  }

  private sign(sign: string): boolean {
    this.take(gap);
    if (this.text[this.at] !== sign) return false;
    this.at += 1;
    return true;
  }

  private take(what: RegExp): boolean {
    what.lastIndex = this.at;
    const found = what.exec(this.text)?.[0];
    this.at += found?.length ?? 0;
    return found !== undefined;
  }
}

/** An edition as somebody can read and change it. */
export const writtenOut = (edition: object): string => JSON.stringify(edition, null, 2);
