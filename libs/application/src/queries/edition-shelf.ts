import { Injectable } from '@nestjs/common';
import { editions as shipped } from '#libs/domain';
import type { Edition, Power } from '#libs/domain';
import { Editions, NotFound } from '../ports/index.js';
import type { Actor } from '../ports/index.js';

export type EditionLine = Pick<Edition, 'id' | 'source' | 'layer' | 'title' | 'edition' | 'inForce'> & {
  readonly status: 'shipped' | 'draft' | 'published';
};

/** A protocol for whoever wants to know how a school keeps its climate safe: no rule in full, and nothing of any case. */
export type OpenProtocol = Pick<Edition, 'id' | 'title' | 'edition' | 'inForce' | 'clauses'> & {
  readonly possible: readonly Pick<Power, 'nl' | 'en' | 'cites' | 'by'>[];
};

/** Protocol and statute editions: the shipped ones and the organisation's own. */
@Injectable()
export class EditionShelf {
  constructor(private readonly editions: Editions) {}

  async list(actor: Actor): Promise<readonly EditionLine[]> {
    const own = await this.editions.all(actor);
    return [
      ...shipped.map((edition) => lineOf(edition, 'shipped')),
      ...own.map(({ edition, status }) => lineOf(edition, status)),
    ];
  }

  /**
   * What anybody may read of a protocol that an organisation lives by: its clauses, and what it makes possible (OOG-4.1.6).
   * @throws NotFound
   */
  async openTo(actor: Actor, id: string): Promise<OpenProtocol> {
    const { title, edition, inForce, clauses, rules } = await this.find(actor, id);
    const possible = rules.flatMap((rule) =>
      rule.rule === 'power' ? [{ nl: rule.nl, en: rule.en, cites: rule.cites, by: rule.by }] : [],
    );
    return { id, title, edition, inForce, clauses, possible };
  }

  /** @throws NotFound */
  async find(actor: Actor, id: string): Promise<Edition> {
    const known = shipped.find((edition) => edition.id === id);
    const found = known ?? (await this.editions.all(actor)).find((stored) => stored.id === id)?.edition;
    if (found === undefined) throw new NotFound('edition');
    return found;
  }
}

const lineOf = (
  { id, source, layer, title, edition, inForce }: Edition,
  status: EditionLine['status'],
): EditionLine => ({
  id,
  source,
  layer,
  title,
  edition,
  inForce,
  status,
});
