import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { editionDocumentSchema } from '#libs/domain';
import type { Difference, Edition } from '#libs/domain';
import { EditionDiagrams, EditionShelf } from '#libs/application';
import type { Actor, EditionDiagram, EditionLine, InForce } from '#libs/application';
import { EditionId, Who } from '../edge/visitor.js';
import { DifferenceQuery } from '../fields/editions.dto.js';

interface Rows<Row> {
  readonly rows: readonly Row[];
}

/** Editions in full, as they are exported and imported; what an organisation makes of them goes through its drafts. */
@ApiTags('editions')
@Controller('api/v1')
export class EditionsController {
  constructor(
    private readonly shelf: EditionShelf,
    private readonly diagrams: EditionDiagrams,
  ) {}

  /** Protocol and statute editions this organisation can be held to. */
  @Get('editions')
  async list(@Who() actor: Actor): Promise<Rows<EditionLine>> {
    return { rows: await this.shelf.list(actor) };
  }

  /** Which edition each school's new cases open under, and from which day, where the organisation put one in force. */
  @Get('editions-in-force')
  async inForce(@Who() actor: Actor): Promise<Rows<InForce>> {
    return { rows: await this.shelf.inForce(actor) };
  }

  /** The JSON Schema of an edition. */
  @Get('edition-schema')
  schema(@Who() _actor: Actor): typeof editionDocumentSchema {
    return editionDocumentSchema;
  }

  /** One edition in full: its clauses, in our own words, and its rules. */
  @Get('editions/:edition')
  edition(@Who() actor: Actor, @EditionId() id: string): Promise<Edition> {
    return this.shelf.find(actor, id);
  }

  /** What a protocol makes possible, ready to be drawn; drafts too, for whoever may see those. Only what depends on no case is left out. */
  @Get('editions/:edition/diagram')
  diagram(@Who() actor: Actor, @EditionId() id: string): Promise<EditionDiagram> {
    return this.diagrams.of(actor, id);
  }

  /** What this edition or draft says otherwise than another. */
  @Get('editions/:edition/difference')
  async difference(
    @Who() actor: Actor,
    @EditionId() id: string,
    @Query() { from }: DifferenceQuery,
  ): Promise<Rows<Difference>> {
    return { rows: await this.shelf.difference(actor, from, id) };
  }
}
