import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MoveClock, UnsentMail } from '#libs/application';
import type { Actor, Mail } from '#libs/application';
import { ForAnyone, Who } from '../edge/visitor.js';
import { ClockDto } from '../fields/envelopes.dto.js';

/** Only where everything runs in one process for trying out; elsewhere these routes do not exist. */
@ApiTags('embedded')
@Controller('api/v1')
export class EmbeddedController {
  constructor(
    private readonly clock: MoveClock,
    private readonly mail: UnsentMail,
  ) {}

  /** What time it is in the cases. */
  @Get('clock')
  @ForAnyone()
  now(): { readonly now: string } {
    return { now: this.clock.now() };
  }

  /** Moves the clock of the cases forward, for whoever is logged in; what falls due in between, lapses. */
  @Put('clock')
  async move(@Body() { now }: ClockDto): Promise<{ readonly now: string }> {
    return { now: await this.clock.run(now) };
  }

  /** Mail that was not sent, since this is for trying out: yours, and for an administrator everybody's. */
  @Get('mail')
  async outbox(@Who() actor: Actor): Promise<{ readonly rows: readonly (Mail & { readonly at: string })[] }> {
    return { rows: await this.mail.of(actor) };
  }
}
