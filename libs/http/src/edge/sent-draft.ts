import { Injectable, Logger } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { mergeMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { KeepDrafts } from '#libs/application';
import { draftPlace } from './draft-places.js';
import { invalid } from './problem.js';

/** `Draft: <place>` with a command: what was kept there is sent now, and goes once the command has done its work. */
@Injectable()
export class SentDraft implements NestInterceptor {
  constructor(private readonly drafts: KeepDrafts) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { headers, visitor } = context.switchToHttp().getRequest<FastifyRequest>();
    const place = headers['draft'];
    if (place === undefined || visitor?.organisation === undefined || visitor.person === undefined)
      return next.handle();
    if (typeof place !== 'string' || !draftPlace.test(place))
      throw invalid({ path: 'header.draft', code: 'text.pattern' });
    const { organisation, person } = visitor;
    const dropped = async (answer: unknown): Promise<unknown> => {
      await letGo(() => this.drafts.drop(this.drafts.person({ organisation, person }, place)));
      return answer;
    };
    return next.handle().pipe(mergeMap(dropped));
  }
}

/** What was asked is done already: a draft that stays behind runs out by itself. */
export async function letGo(drop: () => Promise<void>): Promise<void> {
  try {
    await drop();
  } catch {
    new Logger('drafts').warn('a draft that was sent could not be dropped; it runs out by itself');
  }
}
