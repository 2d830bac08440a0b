import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import helmet from 'helmet';
import { Reference } from '../openapi/reference.js';
import { HttpSettings } from '../settings.js';
import type { Patience } from '../settings.js';
import { Screens } from '../web/screens.js';
import { Cookies } from './cookies.js';
import { serveScreens } from '../web/serve-screens.js';
import { MethodsHere } from './methods-here.js';
import { ProblemError } from './problem.js';
import { problemOf } from './problem-of.js';
import { send } from './problem-filter.js';
import { SilentConnections } from './silent-connections.js';

const bodyLimit = 256 * 1024;
/** What somebody types may hold the text of a whole edition. */
const bodyLimits: Readonly<Record<string, number>> = { '/api/v1/drafts/:place': 1024 * 1024 };

const patience: Patience = { headers: 10_000, request: 30_000, keepAlive: 72_000, lookEvery: 5_000 };

/** The server that listens. Whoever sends half a request is answered 408 and let go: fastify by itself waits for ever. */
function listening(
  { headers, request, keepAlive, lookEvery }: Patience,
  before: (next: RequestListener) => RequestListener,
): (listener: RequestListener) => Server {
  const waits = {
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: lookEvery,
  };
  return (listener) => createServer(waits, before(listener));
}

/**
 * Fastify as this product wants it: JSON only, small bodies, and every answer of its own a problem document too.
 *
 * @param before for whoever has to stand before the routes
 */
export function createAdapter(
  { given: { trustedProxies, patience: given } }: HttpSettings,
  before: (next: RequestListener) => RequestListener = (next) => next,
): FastifyAdapter {
  return new FastifyAdapter({
    serverFactory: listening(given ?? patience, before),
    bodyLimit,
    trustProxy: trustedProxies.length === 0 ? false : [...trustedProxies],
    genReqId: () => randomUUID(),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: false },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      send(reply, problemOf(error, request.id)),
    clientErrorHandler: ({ code }, socket) => {
      const status = code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
      if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    },
  });
}

/** Everything that has to be there before the routes are. */
export async function prepareEdge(app: NestFastifyApplication): Promise<void> {
  const { limits } = app.get(HttpSettings).given;
  const fastify = app.getHttpAdapter().getInstance();
  app.get(Reference).describe(app);
  app.get(MethodsHere).watch(fastify);
  fastify.addHook('onRoute', (route) => {
    const own = bodyLimits[route.url];
    if (own !== undefined) route.bodyLimit = own;
  });
  const silent = new SilentConnections(fastify.server);
  fastify.addHook('preClose', async () => silent.end());
  fastify.removeContentTypeParser('text/plain');
  fastify.decorateRequest('visitor', undefined);
  await app.register(cookie);
  // Made once: as a plugin of the framework it would work the policy out anew for each request. It calls back at once, and throws what fails.
  const protect = helmet(strict);
  fastify.addHook('onRequest', (request, reply, done) => protect(request.raw, reply.raw, () => done()));
  await app.register(rateLimit, {
    timeWindow: '1 minute',
    max: (request: FastifyRequest) => limits[request.routeOptions.config.limited ?? 'login'],
    allowList: (request: FastifyRequest) => request.routeOptions.config.limited === undefined,
    keyGenerator: (request: FastifyRequest) => `${request.routeOptions.config.limited ?? ''} ${request.ip}`,
    addHeaders: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: () => new ProblemError('tooManyRequests'),
  });
  const cookies = app.get(Cookies);
  serveScreens(fastify, app.get(Screens), (request) => cookies.session(request) !== undefined);
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
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: true,
  crossOriginOpenerPolicy: { policy: 'same-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  referrerPolicy: { policy: 'no-referrer' },
  strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
  xFrameOptions: { action: 'deny' },
} as const;
