import { Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { LoginSessions } from '#libs/application';
import { Cookies } from './cookies.js';
import { ProblemError } from './problem.js';
import { admissionKey } from './visitor.js';
import type { Admission } from './visitor.js';

/** Every route wants a member of an organisation, unless it says otherwise; and proof of origin on everything that changes something. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: LoginSessions,
    private readonly cookies: Cookies,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const asked =
      this.reflector.getAllAndOverride<Admission | undefined>(admissionKey, [
        context.getHandler(),
        context.getClass(),
      ]) ?? 'member';
    return asked === 'anyone' || this.admit(context.switchToHttp().getRequest<FastifyRequest>(), asked);
  }

  private async admit(request: FastifyRequest, asked: Admission): Promise<true> {
    const secret = this.cookies.session(request);
    const session = secret === undefined ? undefined : await this.sessions.find(secret);
    if (secret === undefined || session === undefined) throw new ProblemError('notLoggedIn');
    if (!isSafe(request.method) && !this.hasProof(request, secret)) throw new ProblemError('csrfMissing');
    if (asked === 'member' && session.person === undefined) throw new ProblemError('chooseOrganisation');
    request.visitor = { secret, ...session };
    return true;
  }

  private hasProof(request: FastifyRequest, secret: string): boolean {
    const token = request.headers['x-csrf-token'];
    return typeof token === 'string' && token.length <= 200 && this.sessions.csrfMatches(secret, token);
  }
}

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD';
