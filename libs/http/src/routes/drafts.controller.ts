import { Body, Controller, Delete, Get, Header, HttpCode, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { KeepDrafts } from '#libs/application';
import type { Actor, DraftShown } from '#libs/application';
import { draftPlace, Place } from '../edge/draft-places.js';
import { Who } from '../edge/visitor.js';
import { DraftDto, longestEdition, typedIn } from '../fields/drafts.dto.js';

/** Where the text of an edition is kept: longer than anything else that somebody types. */
const ofEdition = /^form\.desk\.editionText(\.|$)/;

/** What you typed and did not send yet: nobody else sees it, and it waits for you for thirty days. Where nothing is kept, the answer is an empty form. */
@ApiTags('drafts')
@ApiParam({ name: 'place', schema: { type: 'string', pattern: draftPlace.source } })
@Controller('api/v1/drafts/:place')
export class DraftsController {
  constructor(private readonly drafts: KeepDrafts) {}

  @Get()
  @Header('cache-control', 'no-store')
  find(@Who() actor: Actor, @Place() place: string): Promise<DraftShown> {
    return this.drafts.find(this.drafts.person(actor, place));
  }

  /** Keeps it, in the place of what was kept there before. Send `Draft: <place>` with the command itself, and it goes when that is done. */
  @Put()
  @HttpCode(204)
  keep(@Who() actor: Actor, @Place() place: string, @Body() sent: DraftDto): Promise<void> {
    return this.drafts.keep(
      this.drafts.person(actor, place),
      typedIn(sent, ofEdition.test(place) ? longestEdition : undefined),
    );
  }

  @Delete()
  @HttpCode(204)
  drop(@Who() actor: Actor, @Place() place: string): Promise<void> {
    return this.drafts.drop(this.drafts.person(actor, place));
  }
}
