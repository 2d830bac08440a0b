import { randomUUID } from 'node:crypto';
import type { RequestListener, Server } from 'node:http';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Reference } from '../openapi/reference.js';
import { HttpSettings } from '../settings.js';
import { MethodsHere } from './methods-here.js';
import { ProblemError } from './problem.js';
import { problemOf } from './problem-of.js';
import { send } from './problem-filter.js';

/** Makes the server that listens, for whoever has to stand before it. */
type ServerFactory = (listener: RequestListener) => Server;

const bodyLimit = 256 * 1024;

/** Fastify as this product wants it: JSON only, small bodies, and every answer of its own a problem document too. */
export function createAdapter(
  { given: { trustedProxies } }: HttpSettings,
  serverFactory?: ServerFactory,
): FastifyAdapter {
  return new FastifyAdapter({
    ...(serverFactory && { serverFactory }),
    bodyLimit,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    genReqId: () => randomUUID(),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      send(reply, problemOf(error, request.id)),
    clientErrorHandler: (_, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
    },
  });
}

/** Everything that has to be there before the routes are. */
export async function prepareEdge(app: NestFastifyApplication): Promise<void> {
  const { limits } = app.get(HttpSettings).given;
  const fastify = app.getHttpAdapter().getInstance();
  app.get(Reference).describe(app);
  app.get(MethodsHere).watch(fastify);
  fastify.removeContentTypeParser('text/plain');
  fastify.decorateRequest('visitor', undefined);
  await app.register(cookie);
  await app.register(helmet, strict);
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    max: (request: FastifyRequest) => limits[request.routeOptions.config.limited ?? 'login'],
    allowList: (request: FastifyRequest) => request.routeOptions.config.limited === undefined,
    keyGenerator: (request: FastifyRequest) => `${request.routeOptions.config.limited ?? ''} ${request.ip}`,
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => new ProblemError('tooManyRequests'),
  });
}

/** Nothing of elsewhere runs, frames or is framed. The reference has a policy of its own. */
const strict = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: true,
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  xFrameOptions: { action: 'deny' },
} as const;
