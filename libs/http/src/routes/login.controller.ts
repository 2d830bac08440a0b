import { Body, Controller, Get, HttpCode, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Directory, Login, LoginFailed, LoginSessions } from '#libs/application';
import type { HeldNow, PersonChoice } from '#libs/application';
import { Cookies } from '../edge/cookies.js';
import { Limited } from '../edge/limited.js';
import { ForAnyone, ForLoggedIn, Visiting } from '../edge/visitor.js';
import type { Visitor } from '../edge/visitor.js';
import { OrganisationChoiceDto } from '../fields/envelopes.dto.js';
import { LoginQuery } from '../fields/queries.dto.js';

export interface Me {
  readonly person: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly organisationName: string | null;
  readonly roles: readonly HeldNow[];
  /** Whom this login may stand for. */
  readonly choices: readonly PersonChoice[];
  /** To be sent back as `X-CSRF-Token` with everything but GET. */
  readonly csrfToken: string;
}

/** Of the address the provider sends back to, only what follows the question mark counts; the `Host` a client sends is anything at all. */
const anyHost = 'https://meldpad.invalid';

@ApiTags('login')
@Controller('api/v1')
export class LoginController {
  constructor(
    private readonly login: Login,
    private readonly sessions: LoginSessions,
    private readonly directory: Directory,
    private readonly cookies: Cookies,
  ) {}

  /** Goes to the identity provider. */
  @Get('login')
  @ForAnyone()
  @Limited('login')
  async begin(@Query() { returnTo }: LoginQuery, @Res() reply: FastifyReply): Promise<void> {
    const { redirectTo, pending } = await this.login.begin(returnTo ?? '/');
    this.cookies.keepLogin(reply, pending);
    await reply.header('cache-control', 'no-store').redirect(redirectTo, 302);
  }

  /** Comes back from the identity provider. Whoever was logged in here before no longer is. */
  @Get('login/callback')
  @ForAnyone()
  @Limited('login')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const pending = this.cookies.login(request);
    this.cookies.dropLogin(reply);
    if (pending === undefined) throw new LoginFailed('stale');
    const callback = new URL(request.url, anyHost);
    const { secret, returnTo } = await this.login.finish(callback, pending);
    const before = this.cookies.session(request);
    if (before !== undefined) await this.sessions.end(before);
    this.cookies.keepSession(reply, secret);
    await reply.header('cache-control', 'no-store').redirect(returnTo, 302);
  }

  /** Ends the session; `endAt` is where the provider's own session ends, if it has one. */
  @Post('logout')
  @HttpCode(200)
  @ForLoggedIn()
  async logout(
    @Visiting() { secret }: Visitor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ readonly endAt: string | null }> {
    const endAt = await this.sessions.end(secret);
    this.cookies.dropSession(reply);
    return { endAt: endAt ?? null };
  }

  /** Who is logged in, whom he may stand for, and the token his changes need. */
  @Get('me')
  @ForLoggedIn()
  me(@Visiting() visitor: Visitor): Promise<Me> {
    return this.describe(visitor);
  }

  @Put('me/organisation')
  @ForLoggedIn()
  async choose(@Visiting() { secret }: Visitor, @Body() { organisation }: OrganisationChoiceDto): Promise<Me> {
    return this.describe({ secret, ...(await this.sessions.choose(secret, organisation)) });
  }

  private async describe({ secret, organisation, person }: Visitor): Promise<Me> {
    const choices = await this.sessions.choices(secret);
    const chosen = choices.find((choice) => choice.organisation === organisation && choice.person === person);
    const actor = chosen && { organisation: chosen.organisation, person: chosen.person };
    return {
      person: chosen?.person ?? null,
      name: chosen?.name ?? null,
      organisation: chosen?.organisation ?? null,
      organisationName: chosen?.organisationName ?? null,
      roles: actor === undefined ? [] : await this.directory.rolesOf(actor, actor.person),
      choices,
      csrfToken: this.sessions.csrfToken(secret),
    };
  }
}
