import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from '../edge/problem.js';
import { ForAnyone } from '../edge/visitor.js';
import { catalogue } from '../texts/catalogue.js';
import { languages } from '../texts/text.js';
import type { Language } from '../texts/text.js';

interface Spoken {
  readonly plain: Buffer;
  readonly packed: Buffer;
  readonly digest: string;
}

function spoken(language: Language): Spoken {
  const plain = Buffer.from(
    JSON.stringify(Object.fromEntries([...catalogue].map(([key, said]) => [key, said[language]]))),
  );
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 22);
  return { plain, packed: gzipSync(plain), digest };
}

const made = new Map<Language, Spoken>();

/** They are the same as long as the process lives. */
function spokenOnce(language: Language): Spoken {
  const known = made.get(language) ?? spoken(language);
  made.set(language, known);
  return known;
}

/** The words of the screens: statuses, steps, fields, options, refusals. No login: nothing of anybody is in them. */
@ApiTags('texts')
@ForAnyone()
@Controller('api/v1/texts')
export class TextsController {
  /** Every text by its key. A browser keeps it and asks again with `If-None-Match`. */
  @Get(':language')
  @ApiParam({ name: 'language', schema: { type: 'string', enum: [...languages] } })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: { type: 'string' } } })
  texts(@Param('language') asked: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): void {
    const language = languages.find((one) => one === asked);
    if (language === undefined) throw new ProblemError('notFound');
    const { plain, packed, digest } = spokenOnce(language);
    const isPacked = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const etag = `"${digest}${isPacked ? '-gzip' : ''}"`;
    void reply.headers({ etag, 'cache-control': 'public, no-cache', vary: 'accept-encoding' });
    if (tagsIn(request.headers['if-none-match']).includes(etag)) void reply.status(304).send();
    else {
      void reply.headers({
        'content-type': 'application/json; charset=utf-8',
        ...(isPacked && { 'content-encoding': 'gzip' }),
      });
      void reply.send(isPacked ? packed : plain);
    }
  }
}

const tagsIn = (header = ''): readonly string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
