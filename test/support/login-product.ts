import fastifyCookie from '@fastify/cookie';
import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import type { Login, LoginSessions } from '#libs/application';
import { LoginFailed } from '#libs/application';

/** The smallest product that can be logged in to: login, callback, me, logout and a home page. */
export async function loginProduct(
  home: string,
  now: () => { readonly login: Login; readonly sessions: LoginSessions },
): Promise<FastifyInstance> {
  const routes = fastify();
  await routes.register(fastifyCookie);
  routes.get<{ Querystring: { to?: string } }>('/login', async (request, reply) => {
    const { redirectTo, pending } = await now().login.begin(request.query.to ?? '/');
    return reply.setCookie('pending', pending, { httpOnly: true, path: '/' }).redirect(redirectTo);
  });
  routes.get('/login/callback', async (request, reply) => {
    try {
      const pending = request.cookies['pending'] ?? '';
      const { secret, returnTo } = await now().login.finish(new URL(request.url, home), pending);
      return await reply.setCookie('session', secret, { httpOnly: true, path: '/' }).redirect(returnTo);
    } catch (error) {
      if (error instanceof LoginFailed) return reply.code(401).send({ reason: error.reason });
      throw error;
    }
  });
  routes.get('/me', async (request, reply) => {
    const session = await now().sessions.find(request.cookies['session'] ?? '');
    return session ?? reply.code(401).send({ reason: 'no session' });
  });
  routes.post('/logout', async (request, reply) => {
    const endAt = await now().sessions.end(request.cookies['session'] ?? '');
    return reply.redirect(endAt ?? '/', 303);
  });
  routes.addContentTypeParser('application/x-www-form-urlencoded', (_request, body, done) => {
    body.resume().on('end', () => done(null, {}));
  });
  routes.get('/', async () => ({ page: 'home' }));
  await routes.ready();
  return routes;
}
