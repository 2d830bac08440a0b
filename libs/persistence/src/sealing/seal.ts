import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/*
 * AES-256-GCM. A sealed text is one version byte, 12 bytes nonce, the ciphertext and a tag of 16 bytes; what it belongs to is
 * authenticated with it, so that a row moved to another case or content does not open.
 */
const version = 1;
const nonceLength = 12;
const tagLength = 16;

export function seal(key: Buffer, text: Buffer, belongsTo: string): Buffer {
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  cipher.setAAD(Buffer.from(belongsTo));
  return Buffer.concat([Buffer.of(version), nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]);
}

/** @throws Unsealable when it was changed, belongs elsewhere, or the key is another */
export function unseal(key: Buffer, sealed: Buffer, belongsTo: string): Buffer {
  if (sealed[0] !== version || sealed.length < 1 + nonceLength + tagLength) throw new Unsealable();
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(Buffer.from(belongsTo));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(1 + nonceLength, -tagLength)), decipher.final()]);
  } catch {
    throw new Unsealable();
  }
}

/** A sealed text that does not open; says nothing about it. */
class Unsealable extends Error {
  override readonly name = 'Unsealable';
  constructor() {
    super('sealed content does not open');
  }
}

export const digestOf = (sealed: Buffer): string => createHash('sha256').update(sealed).digest('hex');

export const newCaseKey = (): Buffer => randomBytes(32);

export const wrapCaseKey = (organisationKey: Buffer, caseKey: Buffer, caseId: string): Buffer =>
  seal(organisationKey, caseKey, `case-key|${caseId}`);

export const unwrapCaseKey = (organisationKey: Buffer, wrapped: Buffer, caseId: string): Buffer =>
  unseal(organisationKey, wrapped, `case-key|${caseId}`);

export const sealContent = (caseKey: Buffer, text: string, caseId: string, contentId: string): Buffer =>
  seal(caseKey, Buffer.from(text), `${caseId}|${contentId}`);

export const openContent = (caseKey: Buffer, sealed: Buffer, caseId: string, contentId: string): string =>
  unseal(caseKey, sealed, `${caseId}|${contentId}`).toString();
