import { Injectable } from '@nestjs/common';
import { diffEditions, editions as shipped } from '#libs/domain';
import type { Difference, Edition, HeldRole, Power } from '#libs/domain';
import { ownRoles } from '../editions/own-roles.js';
import { Directory, Editions, NotFound } from '../ports/index.js';
import type { Actor, EditionDraft, InForce, PublishedEdition } from '../ports/index.js';

export type EditionLine = Pick<Edition, 'id' | 'source' | 'layer' | 'title' | 'edition' | 'inForce'> & {
  readonly status: 'shipped' | 'published';
  /** For additions of one school. */
  readonly school?: string;
  /** Of an edition the organisation published: the council's consent and the board's adoption. */
  readonly published?: Pick<PublishedEdition, 'consent' | 'adoptedOn' | 'adoptedBy' | 'document' | 'digest'>;
};

/** A draft in a list; its text and what the check found are a page of their own. */
export type DraftLine = Pick<EditionDraft, 'id' | 'digest' | 'school' | 'stage' | 'hands' | 'consent'> &
  Pick<Edition, 'layer' | 'title' | 'edition' | 'inForce'>;

/** Who sees what is not adopted yet. */
const draftReaders: readonly HeldRole[] = ['administrator', 'board', 'supervisoryBoard', 'dpo'];

/** A protocol for whoever wants to know how a school keeps its climate safe: no rule in full, and nothing of any case. */
export type OpenProtocol = Pick<Edition, 'id' | 'title' | 'edition' | 'inForce' | 'clauses'> & {
  readonly possible: readonly Pick<Power, 'nl' | 'en' | 'cites' | 'by'>[];
};

/** Protocol and statute editions: the shipped ones and the organisation's own, and those still in the making. */
@Injectable()
export class EditionShelf {
  constructor(
    private readonly editions: Editions,
    private readonly directory: Directory,
  ) {}

  async list(actor: Actor): Promise<readonly EditionLine[]> {
    const own = await this.editions.published(actor);
    return [
      ...shipped.map((edition) => ({ ...lineOf(edition), status: 'shipped' as const })),
      ...own.map(publishedLine),
    ];
  }

  /** Which edition each school's new cases open under, from which day. */
  inForce(actor: Actor): Promise<readonly InForce[]> {
    return this.editions.inForce(actor);
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

  /** Whether whoever reports at a school under this edition chooses who reads it. @throws NotFound */
  async letsReporterChoose(actor: Actor, id: string): Promise<boolean> {
    return (await this.find(actor, id)).addressee?.chosenBy === 'reporter';
  }

  /** @throws NotFound */
  async find(actor: Actor, id: string): Promise<Edition> {
    const edition = shipped.find((one) => one.id === id) ?? (await this.editions.publishedOne(actor, id))?.edition;
    if (edition === undefined) throw new NotFound('edition');
    return edition;
  }

  /** What differs from one edition to another, drafts included where they may be seen. @throws NotFound */
  async difference(actor: Actor, from: string, to: string): Promise<readonly Difference[]> {
    return diffEditions(await this.anyOf(actor, from), await this.anyOf(actor, to));
  }

  /** @throws NotFound for whoever may not see them */
  async drafts(actor: Actor): Promise<readonly DraftLine[]> {
    await this.reader(actor);
    return (await this.editions.drafts(actor)).map(draftLine);
  }

  /** @throws NotFound */
  async draft(actor: Actor, id: string): Promise<EditionDraft> {
    await this.reader(actor);
    const found = await this.editions.draft(actor, id);
    if (found === undefined) throw new NotFound('edition');
    return found;
  }

  /** Drafts included, for whoever may see those. @throws NotFound */
  async anyOf(actor: Actor, id: string): Promise<Edition> {
    return this.find(actor, id).catch(async (error: unknown) => {
      if (!(error instanceof NotFound)) throw error;
      return (await this.draft(actor, id)).edition;
    });
  }

  private async reader(actor: Actor): Promise<void> {
    const own = await ownRoles(this.directory, actor);
    if (!own.some((role) => draftReaders.includes(role))) throw new NotFound('edition');
  }
}

const lineOf = ({ id, source, layer, title, edition, inForce }: Edition): Omit<EditionLine, 'status'> => ({
  id,
  source,
  layer,
  title,
  edition,
  inForce,
});

const publishedLine = ({
  edition,
  school,
  consent,
  adoptedOn,
  adoptedBy,
  document,
  digest,
}: PublishedEdition): EditionLine => ({
  ...lineOf(edition),
  status: 'published',
  ...(school === undefined ? {} : { school }),
  published: { consent, adoptedOn, adoptedBy, document, digest },
});

const draftLine = ({ id, digest, school, stage, hands, consent, edition }: EditionDraft): DraftLine => ({
  id,
  digest,
  stage,
  hands,
  ...(school === undefined ? {} : { school }),
  ...(consent === undefined ? {} : { consent }),
  layer: edition.layer,
  title: edition.title,
  edition: edition.edition,
  inForce: edition.inForce,
});
