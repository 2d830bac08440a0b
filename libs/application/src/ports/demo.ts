import type { HeldRole, Sector } from '#libs/domain';

interface Said {
  readonly nl: string;
  readonly en: string;
}

/** Somebody invented, as whom anybody may log in where the product is tried out. */
export interface DemoMember {
  readonly person: string;
  readonly name: string;
  /** What the login provider calls him. */
  readonly login: string;
  readonly role: HeldRole;
  /** The name of his school; null for who works for the whole organisation. */
  readonly school: string | null;
  /** What there is to try as him, as the rest of a sentence. */
  readonly tryThis: Said;
}

export interface DemoHome {
  readonly id: string;
  /** As in its public address. */
  readonly shortName: string;
  readonly name: string;
  readonly protocol: { readonly id: string; readonly title: Said };
  /** What is worth looking for here, and nowhere else. */
  readonly lookFor: Said;
  readonly schools: readonly { readonly shortName: string; readonly name: string; readonly sector: Sector }[];
  /** In the order in which a case usually meets them. */
  readonly people: readonly DemoMember[];
}

/** Who and what there is to try; only where everything is invented. */
export abstract class DemoGuide {
  abstract homes(): readonly DemoHome[];
}
