import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';

/** One line per request: the pattern of its route, never its address, who sent it, or what was in it. */
export function logRequests(app: NestFastifyApplication, logger: Logger): void {
  if (!logger.isLevelEnabled('debug')) return;
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, id: requestId, routeOptions } = request;
    logger.debug({
      requestId,
      method,
      route: routeOptions.url,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
    done();
  });
}
