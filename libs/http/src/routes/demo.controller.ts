import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DemoGuide, Login } from '#libs/application';
import type { DemoHome, DemoMember } from '#libs/application';
import { Cookies } from '../edge/cookies.js';
import { Limited } from '../edge/limited.js';
import { sentence } from '../edge/sentences.js';
import { ForAnyone } from '../edge/visitor.js';
import { DemoLoginQuery } from '../fields/queries.dto.js';
import type { Text } from '../texts/index.js';

export interface DemoMemberShown extends DemoMember {
  /** The role in words. */
  readonly called: Text;
}

export interface DemoHomeShown extends Omit<DemoHome, 'people'> {
  readonly people: readonly DemoMemberShown[];
}

/** Only where everything runs in one process for trying out: who there is to be, and how to be him at once. */
@ApiTags('embedded')
@ForAnyone()
@Controller('api/v1/demo')
export class DemoController {
  constructor(
    private readonly guide: DemoGuide,
    private readonly login: Login,
    private readonly cookies: Cookies,
  ) {}

  /** The invented organisations and people, and what each can try. */
  @Get()
  homes(): { readonly rows: readonly DemoHomeShown[] } {
    return { rows: this.guide.homes().map((home) => ({ ...home, people: home.people.map(shown) })) };
  }

  /** Logs in as one of them at once: `as` is his `login`. Somebody unknown is asked who he wants to be. */
  @Get('login')
  @Limited('login')
  async begin(@Query() { as, returnTo }: DemoLoginQuery, @Res() reply: FastifyReply): Promise<void> {
    const { redirectTo, pending } = await this.login.begin(returnTo ?? '/', as);
    this.cookies.keepLogin(reply, pending);
    await reply.header('cache-control', 'no-store').redirect(redirectTo, 302);
  }
}

const shown = (member: DemoMember): DemoMemberShown => ({
  ...member,
  called: sentence(`role.${member.role}`) ?? { nl: member.role, en: member.role },
});
