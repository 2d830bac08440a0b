import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Edition } from '#libs/domain';
import { EditionShelf } from '#libs/application';
import type { Actor, EditionLine } from '#libs/application';
import { Who } from '../edge/visitor.js';

@ApiTags('editions')
@Controller('api/v1/editions')
export class EditionsController {
  constructor(private readonly shelf: EditionShelf) {}

  /** Protocol and statute editions this organisation can be held to. */
  @Get()
  async list(@Who() actor: Actor): Promise<{ readonly rows: readonly EditionLine[] }> {
    return { rows: await this.shelf.list(actor) };
  }

  /** One edition in full: its clauses, in our own words, and its rules. */
  @Get(':edition')
  edition(@Who() actor: Actor, @Param('edition') id: string): Promise<Edition> {
    return this.shelf.find(actor, id);
  }
}
