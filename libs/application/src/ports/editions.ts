import type { Edition } from '#libs/domain';
import type { Actor } from './actor.js';

/** An edition an organisation made itself: a draft, then frozen at publication. */
export interface StoredEdition {
  readonly id: string;
  readonly edition: Edition;
  readonly status: 'draft' | 'published';
  readonly proposedBy: string;
  readonly publishedBy: string | null;
}

/** Stored editions; the shipped ones are data files of the domain. */
export abstract class Editions {
  abstract all(actor: Actor): Promise<readonly StoredEdition[]>;
  abstract propose(actor: Actor, edition: Edition): Promise<void>;
  /** By another person than who proposed it (decision 25). */
  abstract publish(actor: Actor, id: string): Promise<void>;
}
