import { Controller, Get, HttpStatus, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { HealthChecks } from '#libs/application';
import type { Check } from '#libs/application';
import { ForAnyone } from '../edge/visitor.js';

interface Health {
  readonly status: 'ok' | 'failing';
  readonly checks: readonly Check[];
}

@ApiTags('health')
@ForAnyone()
@Controller('health')
export class HealthController {
  constructor(private readonly checks: HealthChecks) {}

  /** The process answers. */
  @Get('live')
  live(): Health {
    return { status: 'ok', checks: [] };
  }

  /** Everything a request needs is there; which of it, and how long asking took. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Health> {
    const checks = await this.checks.run();
    const ok = checks.every((check) => check.ok);
    void reply.status(ok ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE).header('cache-control', 'no-store');
    return { status: ok ? 'ok' : 'failing', checks };
  }
}
