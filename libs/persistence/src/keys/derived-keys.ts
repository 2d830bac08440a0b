import { hkdfSync } from 'node:crypto';
import { KeyProvider } from '#libs/application';

/** Every key from one secret of 32 bytes, each for its own purpose and organisation (HKDF-SHA-256, RFC 5869). */
export class DerivedKeys extends KeyProvider {
  private readonly derived = new Map<string, Buffer>();

  constructor(private readonly secret: Buffer) {
    super();
    if (secret.length !== 32) throw new Error('the master key must be 32 bytes');
  }

  override organisationKey(organisation: string): Buffer {
    return this.derive('case-keys', organisation);
  }

  override chainKey(organisation: string): Buffer {
    return this.derive('chains', organisation);
  }

  override indexKey(organisation: string): Buffer {
    return this.derive('indexes', organisation);
  }

  override draftKey(organisation: string): Buffer {
    return this.derive('drafts', organisation);
  }

  override receiptKey(): Buffer {
    return this.derive('receipts', 'all');
  }

  override headKey(): Buffer {
    return this.derive('heads', 'all');
  }

  private derive(purpose: string, organisation: string): Buffer {
    const info = `meldpad/1/${purpose}/${organisation}`;
    let key = this.derived.get(info);
    if (key === undefined) {
      key = Buffer.from(hkdfSync('sha256', this.secret, '', info, 32));
      this.derived.set(info, key);
    }
    return key;
  }
}
