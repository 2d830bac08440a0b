import { Injectable } from '@nestjs/common';
import { dateIn, editions as shipped, rulebookFor } from '#libs/domain';
import type { CaseOpening, Edition, Instant, Rulebook } from '#libs/domain';
import { Editions } from '../ports/index.js';
import type { Actor } from '../ports/index.js';

/** A case is pinned to an edition that this process has not met before. */
class EditionUnknown extends Error {
  override readonly name = 'EditionUnknown';
  constructor(readonly id: string) {
    super(id);
  }
}

/** A protocol, additions of a school, and both once more where a case is moved. */
const mostUnknown = 4;

/**
 * The rules a case is judged by: its pinned editions with the statute of the day, laid together once per day and kind of case.
 * Editions an organisation published itself are fetched when a case first asks for one: a published edition never changes, so no process
 * has to be told of it, and none holds an old one.
 */
@Injectable()
export class Rulebooks {
  private readonly made = new Map<string, Rulebook>();
  private readonly own = new Map<string, Edition>();

  constructor(private readonly editions: Editions) {}

  /** Runs a judgement; when it meets an edition not seen before, fetches it and runs the judgement again. */
  async during<Answer>(actor: Actor, judging: () => Promise<Answer>): Promise<Answer> {
    for (let met = 1; ; met += 1) {
      try {
        return await judging();
      } catch (error) {
        if (!(error instanceof EditionUnknown) || met > mostUnknown) throw error;
        const found = await this.editions.publishedOne(actor, error.id);
        if (found === undefined) throw error;
        if (this.own.size >= 256) this.own.clear();
        this.own.set(`${actor.organisation}/${error.id}`, found.edition);
      }
    }
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
    const pinned = [protocol, additions].flatMap((id) => {
      if (id === undefined || shipped.some((edition) => edition.id === id)) return [];
      const own = this.own.get(`${organisation}/${id}`);
      if (own === undefined) throw new EditionUnknown(id);
      return [own];
    });
    return [...shipped, ...pinned];
  }
}
