import { createHmac } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeyProvider } from '#libs/application';

/** The last link of one chain as it was at one moment. The chain of an organisation goes by the organisation's own id. */
export interface Head {
  readonly organisation: string;
  readonly chain: string;
  readonly length: number;
  /** Hex. */
  readonly hash: string;
}

interface SignedHead extends Head {
  readonly signature: string;
}

/**
 * Heads in a file outside the database, one JSON line each. Every line is signed over the line before it, so that lines cannot be changed,
 * moved or taken out without the key; only the newest could be cut off together, which a copy elsewhere shows. A last line without its end
 * was being written when the power went: it is no head, and the next one takes its place. Who appends holds the lock of `PostgresChains`.
 */
export class HeadFile {
  /** What stood at the end when this process last wrote; another process may have written since. */
  private last: { readonly size: number; readonly signature: string } | undefined;

  constructor(
    private readonly path: string,
    private readonly key: Buffer,
  ) {}

  /** On disk when it returns. */
  append(heads: readonly Head[]): void {
    let before = this.lastSignature();
    const lines = heads.map(({ organisation, chain, length, hash }) => {
      const head = { organisation, chain, length, hash };
      before = this.sign(before, head);
      return `${JSON.stringify({ ...head, signature: before })}\n`;
    });
    const file = openSync(this.path, 'a', 0o600);
    try {
      writeSync(file, lines.join(''));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    this.last = { size: statSync(this.path).size, signature: before };
  }

  /** The newest head of each chain. @throws HeadFileBroken */
  newest(): ReadonlyMap<string, Head> {
    return new Map(this.signed().map((head) => [head.chain, head]));
  }

  private lastSignature(): string {
    mkdirSync(dirname(this.path), { recursive: true, mode: 0o700 });
    if (!existsSync(this.path)) return '';
    const { size } = statSync(this.path);
    if (this.last?.size === size) return this.last.signature;
    const whole = Buffer.byteLength(this.wholeLines());
    if (whole < size) truncateSync(this.path, whole);
    return this.signed().at(-1)?.signature ?? '';
  }

  private wholeLines(): string {
    if (!existsSync(this.path)) return '';
    const text = readFileSync(this.path, 'utf8');
    return text.slice(0, text.lastIndexOf('\n') + 1);
  }

  private signed(): readonly SignedHead[] {
    let before = '';
    const heads: SignedHead[] = [];
    for (const [index, line] of this.wholeLines().split('\n').entries()) {
      if (line === '') continue;
      const head = parsed(line);
      if (head === undefined || head.signature !== this.sign(before, head)) throw new HeadFileBroken(index + 1);
      before = head.signature;
      heads.push(head);
    }
    return heads;
  }

  private sign(before: string, { organisation, chain, length, hash }: Head): string {
    return createHmac('sha256', this.key).update(`${before}|${organisation}|${chain}|${length}|${hash}`).digest('hex');
  }
}

function parsed(line: string): SignedHead | undefined {
  try {
    return JSON.parse(line) as SignedHead;
  } catch {
    return undefined;
  }
}

/** The heads in a folder that is kept outside the database. */
export const headsIn = (folder: string, keys: KeyProvider): HeadFile =>
  new HeadFile(join(folder, 'heads.jsonl'), keys.headKey());

/** The file of heads itself was changed. */
export class HeadFileBroken extends Error {
  override readonly name = 'HeadFileBroken';
  constructor(readonly line: number) {
    super(`the file of heads was changed, at line ${line}`);
  }
}
