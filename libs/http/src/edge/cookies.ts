import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpSettings } from '../settings.js';

const loginMinutes = 10;

/** The two cookies there are: the session, and what a login in progress has to remember. */
@Injectable()
export class Cookies {
  private readonly prefix: string;
  private readonly common: {
    readonly httpOnly: true;
    readonly sameSite: 'lax';
    readonly secure: boolean;
    readonly path: '/';
  };

  constructor({ given: { secureCookies } }: HttpSettings) {
    this.prefix = secureCookies ? '__Host-' : '';
    this.common = { httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/' };
  }

  session(request: FastifyRequest): string | undefined {
    return short(request.cookies[`${this.prefix}session`], 200);
  }

  keepSession(reply: FastifyReply, secret: string): void {
    void reply.setCookie(`${this.prefix}session`, secret, this.common);
  }

  dropSession(reply: FastifyReply): void {
    void reply.clearCookie(`${this.prefix}session`, this.common);
  }

  login(request: FastifyRequest): string | undefined {
    return short(request.cookies[`${this.prefix}login`], 3_000);
  }

  keepLogin(reply: FastifyReply, pending: string): void {
    void reply.setCookie(`${this.prefix}login`, pending, { ...this.common, maxAge: loginMinutes * 60 });
  }

  dropLogin(reply: FastifyReply): void {
    void reply.clearCookie(`${this.prefix}login`, this.common);
  }
}

const short = (value: string | undefined, longest: number): string | undefined =>
  value === undefined || value === '' || value.length > longest ? undefined : value;
