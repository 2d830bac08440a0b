import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateIn, editions as shipped } from '#libs/domain';
import type { Edition } from '#libs/domain';
import { Clock, DiagramMaker, NotFound } from '../ports/index.js';
import type { Actor, MachineDiagram } from '../ports/index.js';
import { EditionShelf } from './edition-shelf.js';

/** What an edition makes possible, ready to be drawn: the two lives of a case, then each kind of track. */
export interface EditionDiagram {
  readonly edition: string;
  readonly machines: readonly MachineDiagram[];
}

const mostKept = 64;

/** Diagrams of protocols, drawn once for each text of an edition and each day's statute. */
@Injectable()
export class EditionDiagrams {
  private readonly made = new Map<string, Promise<readonly MachineDiagram[]>>();

  constructor(
    private readonly shelf: EditionShelf,
    private readonly maker: DiagramMaker,
    private readonly clock: Clock,
  ) {}

  /** Drafts included, for whoever may see those. @throws NotFound, also for what is no protocol */
  async of(actor: Actor, id: string): Promise<EditionDiagram> {
    const edition = await this.shelf.anyOf(actor, id);
    if (edition.layer !== 'protocol') throw new NotFound('edition');
    return { edition: edition.id, machines: await this.drawn(edition) };
  }

  /** Draws the protocols that came with the product, one after the other, so that nobody waits for the first look. */
  async drawAhead(): Promise<void> {
    for (const edition of shipped) {
      // What fails here is tried again, and told, when somebody asks for it.
      if (edition.layer === 'protocol') await this.drawn(edition).catch(() => undefined);
    }
  }

  private drawn(edition: Edition): Promise<readonly MachineDiagram[]> {
    const today = dateIn(this.clock.now());
    const on = edition.inForce.from > today ? edition.inForce.from : today;
    const key = createHash('sha256')
      .update(JSON.stringify([edition, on]))
      .digest('base64');
    return this.once(key, () => this.maker.make(edition, shipped, on));
  }

  /** Asked by several at once it is drawn for all of them; what failed is tried again by the next who asks. */
  private once(key: string, make: () => Promise<readonly MachineDiagram[]>): Promise<readonly MachineDiagram[]> {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    if (this.made.size >= mostKept) this.made.clear();
    const making = make().catch((error: unknown) => {
      this.made.delete(key);
      throw error;
    });
    this.made.set(key, making);
    return making;
  }
}
