import { Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

interface Route {
  readonly pattern: RegExp;
  readonly method: string;
}

/** Which methods an address knows, so that the wrong one is told apart from a wrong address. */
@Injectable()
export class MethodsHere {
  private readonly routes: Route[] = [];

  /** Listens to every route that is registered from now on. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      const pattern = patternOf(url);
      for (const one of [method].flat()) this.routes.push({ pattern, method: one });
    });
  }

  at(address: string): readonly string[] {
    const path = address.split('?', 1)[0] ?? '';
    const here = this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
    return [...new Set(here)].filter((method) => method !== 'OPTIONS').sort();
  }
}

const patternOf = (url: string): RegExp =>
  new RegExp(
    `^${url
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/:[A-Za-z]+/g, '[^/]+')
      .replace(/\\\*$/, '.+')}/?$`,
  );
