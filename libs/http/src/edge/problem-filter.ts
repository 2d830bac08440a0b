import { Catch, Logger, NotFoundException } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { MethodsHere } from './methods-here.js';
import { problem, problemType } from './problem.js';
import type { Problem } from './problem.js';
import { problemOf } from './problem-of.js';
import { Screens } from '../web/screens.js';
import { asksForPage, sendPage } from '../web/serve-screens.js';

/** Answers every failure as a problem document. A failure of ours goes to the log with its request id; nothing of it goes out. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Edge');

  constructor(
    private readonly methods: MethodsHere,
    private readonly screens: Screens,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = error instanceof NotFoundException ? this.methods.at(request.url) : [];
    const allowed = known.includes(request.method) ? [] : known;
    if (allowed.length > 0) void reply.header('allow', allowed.join(', '));
    const answer = allowed.length > 0 ? problem('methodNotAllowed') : problemOf(error, request.id);
    if (answer.status === 404 && this.screens.staff !== undefined && asksForPage(request)) {
      void sendPage(request, reply.status(404), this.screens.staff);
      return;
    }
    if (answer.status >= 500)
      this.logger.error({ requestId: request.id, route: request.routeOptions.url, ...innards(error) });
    send(reply, answer);
  }
}

export function send(reply: FastifyReply, answer: Problem): void {
  void reply
    .status(answer.status)
    .header('content-type', problemType)
    .header('cache-control', 'no-store')
    .send(JSON.stringify(answer));
}

/** Name, code and stack: never a message of the database, which may quote what was stored. */
function innards(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error ? error.code : undefined;
  return {
    error: error.name,
    code,
    at: error.stack
      ?.split('\n')
      .filter((line) => line.trimStart().startsWith('at '))
      .slice(0, 12),
  };
}
