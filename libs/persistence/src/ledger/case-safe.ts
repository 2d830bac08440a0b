import type { KeyProvider, LetterCopy } from '#libs/application';
import type { ContentRef } from '#libs/domain';
import { uuidv7 } from '../database/uuid.js';
import { blindIndex } from '../sealing/blind-index.js';
import { digestOf, openContent, sealContent, unwrapCaseKey } from '../sealing/seal.js';

/** One reader's sealed copy of a letter. */
export interface EnclosedCopy extends ContentRef {
  readonly kind: LetterCopy['recipient']['kind'];
  readonly party?: string;
}

/** Seals and opens the texts of one case during one command. The key is unwrapped when first needed. */
export class CaseSafe {
  readonly sealed: { readonly id: string; readonly sealed: string }[] = [];
  private readonly texts = new Map<string, string>();
  private readonly enclosed = new Map<string, readonly EnclosedCopy[]>();
  private readonly numbers = new Map<string, string>();
  private key: Buffer | undefined;

  constructor(
    private readonly keys: KeyProvider,
    private readonly at: { readonly organisation: string; readonly caseId: string },
    private readonly wrapped: Buffer | null,
  ) {}

  /** @throws when the key of the case was erased: nothing is sealed that nobody could open */
  readonly seal = (text: string): ContentRef => {
    const content = uuidv7();
    const sealed = sealContent(this.caseKey(), text, this.at.caseId, content);
    this.sealed.push({ id: content, sealed: sealed.toString('base64') });
    this.texts.set(content, text);
    return { content, digest: digestOf(sealed) };
  };

  readonly identify = (name: ContentRef, pupilNumber: string): void => {
    this.numbers.set(name.content, pupilNumber);
  };

  readonly enclose = ({ content }: ContentRef, copies: readonly LetterCopy[]): void => {
    const kept = copies.map(({ recipient: { kind, party }, html }) => ({ kind, party, ...this.seal(html) }));
    this.enclosed.set(content, kept);
  };

  /** What was enclosed with the letter whose text this is; null when nothing was. */
  copiesOf(letter: unknown): readonly EnclosedCopy[] | null {
    return (typeof letter === 'string' ? this.enclosed.get(letter) : undefined) ?? null;
  }

  open(contentId: string, sealed: Buffer): string {
    return openContent(this.caseKey(), sealed, this.at.caseId, contentId);
  }

  get erased(): boolean {
    return this.wrapped === null;
  }

  /** What makes the party with this sealed name findable. */
  indexesOf(
    party: string,
    name: string,
  ): { readonly party: string; readonly sort: 'name' | 'number'; readonly index: string }[] {
    const key = this.keys.indexKey(this.at.organisation);
    const [text, number] = [this.texts.get(name), this.numbers.get(name)];
    return [
      ...(text === undefined ? [] : [{ party, sort: 'name', index: blindIndex(key, 'name', text) } as const]),
      ...(number === undefined ? [] : [{ party, sort: 'number', index: blindIndex(key, 'number', number) } as const]),
    ];
  }

  private caseKey(): Buffer {
    if (this.wrapped === null) throw new Error('the content of this case was erased');
    this.key ??= unwrapCaseKey(this.keys.organisationKey(this.at.organisation), this.wrapped, this.at.caseId);
    return this.key;
  }
}
