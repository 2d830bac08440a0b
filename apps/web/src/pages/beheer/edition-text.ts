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

const gap = /\s*/y;
const key = /"(?:[^"\\\n]|\\.)*"/y;
const scalar = /"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

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
