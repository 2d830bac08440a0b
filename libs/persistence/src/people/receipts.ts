import { createHmac, randomBytes } from 'node:crypto';
import { Receipts, type KeyProvider, type ReceiptHolder } from '#libs/application';
import { calling, type Database } from '../database/database.js';

const findReceipt = calling('find_receipt', 1);

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
