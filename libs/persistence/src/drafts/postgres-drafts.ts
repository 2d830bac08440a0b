import { createHmac, hkdfSync } from 'node:crypto';
import { Drafts, NotFound, TooManyDrafts } from '#libs/application';
import type { Clock, DraftPlace, KeptDraft, KeyProvider } from '#libs/application';
import { calling, type Database, type Value } from '../database/database.js';
import { seal, unseal } from '../sealing/seal.js';

const keepDraft = calling('keep_draft', 9);
const findDraft = calling('find_draft', 7);
const dropDraft = calling('drop_draft', 5);
const forgetDrafts = calling('forget_drafts', 1);

/** Whose a row is, and what opens it. */
interface Owner {
  readonly id: string;
  readonly key: Buffer;
}

/**
 * Drafts in rows, each sealed with a key of its writer's own. A person's follows from the organisation's key for drafts and his id. A
 * tab's follows from that key and the tab's secret, of which only a keyed hash is stored: with the database and every key of ours a draft
 * of somebody without an account stays closed until his tab asks for it.
 */
export class PostgresDrafts extends Drafts {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async keep(place: DraftPlace, { text, keptAt, until }: KeptDraft): Promise<void> {
    const owner = this.ownerOf(place);
    const sealed = seal(owner.key, Buffer.from(text), bound(place, owner));
    const { keep_draft: outcome } = await this.database.one<{ keep_draft: 'kept' | 'unseen' | 'full' }>(keepDraft, [
      ...this.where(place, owner),
      place.caseId ?? null,
      sealed,
      keptAt,
      until,
    ]);
    if (outcome === 'unseen') throw new NotFound('case');
    if (outcome === 'full') throw new TooManyDrafts();
  }

  override async find(place: DraftPlace, now: string): Promise<KeptDraft | undefined> {
    const owner = this.ownerOf(place);
    const [row] = await this.database.rows<{ sealed: Buffer; kept_at: string; expires_at: string }>(findDraft, [
      ...this.where(place, owner),
      place.caseId ?? null,
      now,
    ]);
    if (row === undefined) return undefined;
    const text = unseal(owner.key, row.sealed, bound(place, owner)).toString();
    return { text, keptAt: row.kept_at, until: row.expires_at };
  }

  override async drop(place: DraftPlace): Promise<void> {
    await this.database.rows(dropDraft, this.where(place, this.ownerOf(place)));
  }

  override async forget(now: string): Promise<number> {
    return (await this.database.one<{ forget_drafts: number }>(forgetDrafts, [now])).forget_drafts;
  }

  private where({ actor, about }: DraftPlace, { id }: Owner): readonly Value[] {
    return [actor.organisation, actor.person, this.clock.now(), id, about];
  }

  private ownerOf({ actor: { organisation, person }, tab }: DraftPlace): Owner {
    const common = this.keys.draftKey(organisation);
    if (tab === undefined) return { id: person, key: derived(common, '', `person|${person}`) };
    const id = `tab.${createHmac('sha256', common).update(`tab|${tab}`).digest('base64url')}`;
    return { id, key: derived(common, tab, 'tab') };
  }
}

const derived = (key: Buffer, salt: string, info: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `meldpad/1/draft/${info}`, 32));

const bound = ({ actor, about }: DraftPlace, { id }: Owner): string => `draft|${actor.organisation}|${id}|${about}`;
