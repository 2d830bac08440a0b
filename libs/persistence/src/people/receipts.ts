import { createHmac, randomBytes } from 'node:crypto';
import { Drafts, Receipts, type Actor, type Clock, type KeyProvider, type ReceiptHolder } from '#libs/application';
import { calling, type Database } from '../database/database.js';
import { seal, unseal } from '../sealing/seal.js';

const findReceipt = calling('find_receipt', 1);
const keepDraft = calling('keep_draft', 7);
const findDraft = calling('find_draft', 5);
const dropDraft = calling('drop_draft', 5);

/** Crockford's base32: no I, L, O or U, so that a receipt survives being read aloud and typed over. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const letters = 20;

/** Receipts of 100 random bits; what is stored is a keyed hash (decision 19). */
export class KeyedReceipts extends Receipts {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
  ) {
    super();
  }

  override issue(): { readonly code: string; readonly hash: string } {
    const text = Array.from(randomBytes(letters), (byte) => alphabet[byte & 31]).join('');
    const code = text.replace(/(.{4})(?=.)/g, '$1-');
    return { code, hash: this.hash(code) };
  }

  override hash(code: string): string {
    const meant = code
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1');
    return createHmac('sha256', this.keys.receiptKey()).update(meant).digest('hex');
  }

  override async holder(code: string): Promise<ReceiptHolder | undefined> {
    const receipt = this.hash(code);
    const [row] = await this.database.rows<{ organisation: string; case_id: string }>(findReceipt, [receipt]);
    return (
      row && {
        caseId: row.case_id,
        actor: { organisation: row.organisation, person: 'reporter', role: 'reporter', receipt },
      }
    );
  }
}

/**
 * Drafts belong to no case yet, so they are sealed with a key of their own.
 *
 * @public in place before the first migration, ahead of the screens that keep drafts
 */
export class PostgresDrafts extends Drafts {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async keep(actor: Actor, { owner, about, text, expiresAt }: Parameters<Drafts['keep']>[1]): Promise<void> {
    const sealed = seal(this.keys.draftKey(actor.organisation), Buffer.from(text), `draft|${owner}|${about}`);
    await this.database.rows(keepDraft, [
      actor.organisation,
      actor.person,
      this.clock.now(),
      owner,
      about,
      sealed,
      expiresAt,
    ]);
  }

  override async find({ organisation, person }: Actor, owner: string, about: string): Promise<string | undefined> {
    const row = await this.database.one<{ find_draft: Buffer | null }>(findDraft, [
      organisation,
      person,
      this.clock.now(),
      owner,
      about,
    ]);
    return row.find_draft === null
      ? undefined
      : unseal(this.keys.draftKey(organisation), row.find_draft, `draft|${owner}|${about}`).toString();
  }

  override async drop({ organisation, person }: Actor, owner: string, about: string): Promise<void> {
    await this.database.rows(dropDraft, [organisation, person, this.clock.now(), owner, about]);
  }
}
