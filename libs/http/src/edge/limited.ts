import { RouteConfig } from '@nestjs/platform-fastify';
import type { RateLimits } from '../settings.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which of the rate limits this route falls under. */
    limited?: keyof RateLimits;
  }
}

/** Routes that anybody can call as often as he likes unless told otherwise. */
export const Limited = (limited: keyof RateLimits): MethodDecorator => RouteConfig({ limited });
