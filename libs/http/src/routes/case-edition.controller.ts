import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MoveCase } from '#libs/application';
import type { Actor, MoveShown, Recorded } from '#libs/application';
import { refusalOf } from '../edge/problem-of.js';
import type { Refusal } from '../edge/problem.js';
import { actingAs, Id, IfMatch, Key, seenVersionOf, Who } from '../edge/visitor.js';
import { MoveCaseDto } from '../fields/editions.dto.js';
import { CommandHeaders } from '../openapi/headers.js';

/** What would change, and why whoever asks may not do it, told as elsewhere. */
export type MovePreview = Omit<MoveShown, 'unmet'> & { readonly refusals: readonly Refusal[] };

/** A running case stays on its edition, until somebody moves it to the one in force. */
@ApiTags('cases')
@Controller('api/v1/cases/:case/edition')
export class CaseEditionController {
  constructor(private readonly moving: MoveCase) {}

  /** Which obligations would begin, end or change, and what keeps whoever asks from moving it; changes nothing. */
  @Get()
  async preview(@Who() actor: Actor, @Id('case') caseId: string): Promise<MovePreview> {
    const { unmet, ...move } = await this.moving.preview(actor, caseId);
    return { ...move, refusals: unmet.map(refusalOf) };
  }

  /** Moves the case to the edition now in force at its school. One step, with its reason. */
  @Post()
  @CommandHeaders()
  move(
    @Who() actor: Actor,
    @Id('case') caseId: string,
    @Key() key: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() move: MoveCaseDto,
  ): Promise<Recorded> {
    const { reason } = move;
    return this.moving.run(actingAs(actor, move), { caseId, key, reason, seenVersion: seenVersionOf(move, ifMatch) });
  }
}
