import { Injectable } from '@nestjs/common';
import { dateIn, editions as shipped, rulebookFor } from '#libs/domain';
import type { CaseOpening, Edition, Instant, Rulebook } from '#libs/domain';
import { Editions } from '../ports/index.js';
import type { Actor } from '../ports/index.js';

/** A case is pinned to an edition that was published after this process last looked. */
class EditionUnknown extends Error {
  override readonly name = 'EditionUnknown';
}

/**
 * The rules a case is judged by: its pinned editions with the statute of the day, laid together once per day and kind of case.
 * Editions an organisation published itself are fetched when a case first asks for one: a published edition never changes.
 */
@Injectable()
export class Rulebooks {
  private readonly made = new Map<string, Rulebook>();
  private readonly own = new Map<string, readonly Edition[]>();

  constructor(private readonly editions: Editions) {}

  /** Runs a judgement; when it meets an edition not seen before, fetches the organisation's editions and runs it again. */
  async during<Answer>(actor: Actor, judging: () => Promise<Answer>): Promise<Answer> {
    try {
      return await judging();
    } catch (error) {
      if (!(error instanceof EditionUnknown)) throw error;
    }
    const stored = await this.editions.all(actor);
    this.own.set(
      actor.organisation,
      stored.filter(({ status }) => status === 'published').map(({ edition }) => edition),
    );
    return judging();
  }

  /** Only within `during`. */
  of(opening: CaseOpening, at: Instant): Rulebook {
    const { organisation, protocol, additions, sector, denomination } = opening;
    const on = dateIn(at);
    const kind = [organisation, protocol, additions, sector, denomination, on].join('|');
    const known = this.made.get(kind);
    if (known !== undefined) return known;
    const editions = this.known(opening);
    if (this.made.size >= 256) this.made.clear();
    const rulebook = rulebookFor({ editions, protocol, additions, sector, denomination, on });
    this.made.set(kind, rulebook);
    return rulebook;
  }

  /** The editions that speak for one case: its protocol with the school's additions, and the general layer. Only within `during`. */
  editionsOf(opening: CaseOpening): readonly Edition[] {
    const { protocol, additions } = opening;
    return this.known(opening).filter(({ id, layer }) => layer === 'general' || id === protocol || id === additions);
  }

  private known({ organisation, protocol, additions }: CaseOpening): readonly Edition[] {
    const editions = [...shipped, ...(this.own.get(organisation) ?? [])];
    for (const id of [protocol, additions]) {
      if (id !== undefined && !editions.some((edition) => edition.id === id)) throw new EditionUnknown(id);
    }
    return editions;
  }
}
