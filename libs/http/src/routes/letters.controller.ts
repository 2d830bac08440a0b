import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LetterComposer, NotFound, Readings } from '#libs/application';
import type { Actor, LetterLine } from '#libs/application';
import { AnswersJson, withTexts } from '../edge/json.js';
import { Id, Who } from '../edge/visitor.js';
import { CopyQuery } from '../fields/queries.dto.js';

/** Letters that were issued. They do not change any more; reading one is recorded. */
@ApiTags('letters')
@Controller('api/v1/cases/:case/letters')
export class LettersController {
  constructor(
    private readonly readings: Readings,
    private readonly composer: LetterComposer,
  ) {}

  @Get()
  @AnswersJson()
  letters(@Who() actor: Actor, @Id('case') caseId: string): Promise<string> {
    return this.readings.letters(actor, caseId);
  }

  /** One issued letter; its text, and those of copies that went by post, stand under `texts`. */
  @Get(':letter')
  @AnswersJson()
  async letter(@Who() actor: Actor, @Id('case') caseId: string, @Id('letter') letter: string): Promise<string> {
    return withTexts(await this.readings.letter(actor, caseId, letter));
  }

  /** The letter itself as a page of its own that loads nothing and runs nothing; with `copy`, what one reader got by post. */
  @Get(':letter/document')
  @ApiOkResponse({ description: 'The letter', content: { 'text/html': { schema: { type: 'string' } } } })
  async document(
    @Who() actor: Actor,
    @Id('case') caseId: string,
    @Id('letter') letter: string,
    @Query() { copy }: CopyQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { json, texts } = await this.readings.letter(actor, caseId, letter);
    const { content, copies } = JSON.parse(json) as LetterLine;
    const asked = copy === undefined ? content : copies[copy - 1]?.content;
    const text = asked === undefined ? undefined : texts[asked];
    if (text === undefined) throw new NotFound('letter');
    await reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header(
        'content-security-policy',
        `default-src 'none'; style-src ${this.composer.styleSource}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      )
      .send(text);
  }
}
