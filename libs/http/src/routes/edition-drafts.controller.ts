import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { EditionError } from '#libs/domain';
import { EditionShelf, KeepEditions, SimulateDraft } from '#libs/application';
import type { Actor, DraftLine, DraftSimulated, EditionDraft } from '#libs/application';
import { EditionId, Key, Who } from '../edge/visitor.js';
import { AdoptionDto, CouncilAssentDto, EditionDto, NewEditionDto, TrialDto } from '../fields/editions.dto.js';
import { KeyHeader } from '../openapi/headers.js';

/** From a draft to an edition in force: written, checked, consented to by the participation council, adopted by the board. */
@ApiTags('editions')
@Controller('api/v1/edition-drafts')
export class EditionDraftsController {
  constructor(
    private readonly shelf: EditionShelf,
    private readonly keeping: KeepEditions,
    private readonly trying: SimulateDraft,
  ) {}

  @Get()
  async list(@Who() actor: Actor): Promise<{ readonly rows: readonly DraftLine[] }> {
    return { rows: await this.shelf.drafts(actor) };
  }

  /** The draft with its text, and what the check found: each failure with its story. */
  @Get(':edition')
  draft(@Who() actor: Actor, @EditionId() id: string): Promise<EditionDraft> {
    return this.shelf.draft(actor, id);
  }

  /** Everything wrong with an edition, each with its place and the cure; keeps nothing. */
  @Post('validate')
  @HttpCode(200)
  async validate(
    @Who() actor: Actor,
    @Body() sent: NewEditionDto,
  ): Promise<{ readonly errors: readonly EditionError[] }> {
    return { errors: await this.keeping.validate(actor, { ...sent }) };
  }

  /** Imports an edition as a draft. */
  @Post()
  @KeyHeader()
  make(@Who() actor: Actor, @Key() key: string, @Body() sent: NewEditionDto): Promise<{ readonly id: string }> {
    return this.keeping.draft(actor, { ...sent }, key);
  }

  /** Puts another text in its place: check and consent begin anew. */
  @Post(':edition/revise')
  @HttpCode(204)
  @KeyHeader()
  revise(
    @Who() actor: Actor,
    @EditionId() id: string,
    @Key() key: string,
    @Body() { edition }: EditionDto,
  ): Promise<void> {
    return this.keeping.revise(actor, id, edition, key);
  }

  @Post(':edition/discard')
  @HttpCode(204)
  @KeyHeader()
  discard(@Who() actor: Actor, @EditionId() id: string, @Key() key: string): Promise<void> {
    return this.keeping.discard(actor, id, key);
  }

  /** Has it checked: what it makes possible, and whether the people of this organisation can meet it. Takes about a minute. */
  @Post(':edition/check')
  @HttpCode(202)
  @KeyHeader()
  check(@Who() actor: Actor, @EditionId() id: string, @Key() key: string): Promise<void> {
    return this.keeping.askCheck(actor, id, key);
  }

  /** Which cases would go otherwise under it, and by which rule; keeps nothing. A thousand made-up cases take some half a minute. */
  @Post(':edition/simulate')
  @HttpCode(200)
  simulate(
    @Who() actor: Actor,
    @EditionId() id: string,
    @Body() { against, on, count = 200, seed = 1 }: TrialDto,
  ): Promise<DraftSimulated> {
    return this.trying.run(actor, id, { against, on, count, seed });
  }

  /** Records the participation council's consent to the text that was checked. */
  @Post(':edition/consent')
  @HttpCode(204)
  @KeyHeader()
  consent(
    @Who() actor: Actor,
    @EditionId() id: string,
    @Key() key: string,
    @Body() assent: CouncilAssentDto,
  ): Promise<void> {
    return this.keeping.consent(actor, id, { ...assent }, key);
  }

  /** The board adopts it: from its first day on, new cases open under it. */
  @Post(':edition/publish')
  @KeyHeader()
  publish(
    @Who() actor: Actor,
    @EditionId() id: string,
    @Key() key: string,
    @Body() { document }: AdoptionDto,
  ): Promise<{ readonly id: string; readonly from: string }> {
    return this.keeping.publish(actor, id, document, key);
  }
}
