import { keptKinds, type KeptKind } from '../language/registers.js';
import type { Edition } from './shape.js';

/** What an edition looks up in the registers of a school: what nobody looks up, nobody has to keep. */
export function registersAskedBy(editions: readonly Pick<Edition, 'rules'>[]): readonly KeptKind[] {
  const asked = new Set(editions.flatMap(({ rules }) => rules.flatMap(kindsIn)));
  // Consent and refusal answer one question: where the one is looked up, the other has to be kept.
  if (asked.has('mailboxAgreement') || asked.has('mailboxRefusal'))
    for (const kind of ['mailboxAgreement', 'mailboxRefusal'] as const) asked.add(kind);
  return keptKinds.filter((kind) => asked.has(kind));
}

/** The conditions of a rule lie at any depth of it. */
function kindsIn(value: unknown): readonly KeptKind[] {
  if (typeof value !== 'object' || value === null) return [];
  const { fact, has } = value as { readonly fact?: unknown; readonly has?: unknown };
  if (fact === 'outside.consentOnRecord') return ['publicationConsent'];
  if (fact === 'outside.onRecord') return keptKinds.filter((kind) => kind === has || hasOneOf(has, kind));
  return Object.values(value).flatMap(kindsIn);
}

const hasOneOf = (has: unknown, kind: KeptKind): boolean => Array.isArray(has) && has.includes(kind);
