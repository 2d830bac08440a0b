import { Injectable } from '@nestjs/common';
import { editions as shipped } from '#libs/domain';
import type { Edition } from '#libs/domain';
import { Editions, NotFound } from '../ports/index.js';
import type { Actor } from '../ports/index.js';

export type EditionLine = Pick<Edition, 'id' | 'source' | 'layer' | 'title' | 'edition' | 'inForce'> & {
  readonly status: 'shipped' | 'draft' | 'published';
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
