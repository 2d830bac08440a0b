import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ScreenFile, Screens } from './screens.js';

/** Where the public comes in. */
const forReporters = ['melden', 'mijn-melding'];

/** Where the staff works; what stands behind the first part is the browser's to tell. */
const forStaff = [
  'werk',
  'zaken',
  'zaak',
  'nieuw',
  'besluit',
  'besluiten',
  'fg',
  'bestuur',
  'protocol',
  'dossier',
  'registers',
  'beheer',
];

const aYear = 'public, max-age=31536000, immutable';

/** Pages of the staff that ask for nobody. */
const forAnybody = ['inloggen', 'rondleiding'];

/** Who is there, which every page waits for: a browser asks it while it fetches the screens, not after. */
const whoIsThere = '</api/v1/me>; rel=preload; as=fetch; crossorigin';

/**
 * Sends the pages, and what they load: the names of the latter change with their content, so that a browser may keep them.
 *
 * @param hasSession whether a browser brings a session along, good or ended
 */
export function serveScreens(
  fastify: FastifyInstance,
  screens: Screens,
  hasSession: (request: FastifyRequest) => boolean,
): void {
  const { staff, reporter } = screens;
  if (staff === undefined || reporter === undefined) return;
  for (const path of ['/', ...forReporters.flatMap(within)])
    fastify.get(path, (request, reply) => sendPage(request, reply, reporter));
  for (const path of forAnybody.flatMap(within)) fastify.get(path, (request, reply) => sendPage(request, reply, staff));
  for (const path of forStaff.flatMap(within))
    fastify.get(path, (request, reply) =>
      sendPage(request, hasSession(request) ? reply.header('link', whoIsThere) : reply, staff),
    );
  fastify.get<{ Params: { '*': string } }>('/assets/*', (request, reply) => {
    const file = screens.asset(request.params['*']);
    if (file === undefined) return reply.callNotFound();
    return send(request, reply.header('cache-control', aYear), file);
  });
}

/** Whether somebody at a browser asks for a page: then a page has to tell that there is none. */
export function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  return (
    method === 'GET' && !/^\/(api|assets|health|oidc)(\/|$|\?)/.test(url) && /\btext\/html\b/.test(headers.accept ?? '')
  );
}

/** A page is asked for again each time, so that a new edition of the screens shows at once. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: ScreenFile): FastifyReply {
  return send(request, reply.header('cache-control', 'no-cache'), page);
}

function send({ headers }: FastifyRequest, reply: FastifyReply, { type, plain, br, gzip }: ScreenFile): FastifyReply {
  const takes = String(headers['accept-encoding'] ?? '');
  void reply.header('content-type', type).header('vary', 'accept-encoding');
  if (br !== undefined && /\bbr\b/.test(takes)) return reply.header('content-encoding', 'br').send(br);
  if (gzip !== undefined && /\bgzip\b/.test(takes)) return reply.header('content-encoding', 'gzip').send(gzip);
  return reply.send(plain);
}

const within = (place: string): readonly string[] => [`/${place}`, `/${place}/*`];
