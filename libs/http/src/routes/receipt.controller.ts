import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { FollowReport, KeepDrafts } from '#libs/application';
import type { ReceiptForm } from '#libs/application';
import { TabSecretGiven } from '../edge/draft-places.js';
import { AnswersJson, withTexts } from '../edge/json.js';
import { Limited } from '../edge/limited.js';
import { letGo } from '../edge/sent-draft.js';
import { ForAnyone, Key, Receipt } from '../edge/visitor.js';
import { AdditionDto, ReporterMessageDto, WithdrawalDto } from '../fields/envelopes.dto.js';
import { TabKeyHeaders } from '../openapi/headers.js';

/** For the holder of a receipt: how far his report is, and the way back to the school. */
@ApiTags('intake')
@ApiHeader({ name: 'Authorization', description: '`Receipt XXXX-XXXX-XXXX-XXXX-XXXX`', required: true })
@ForAnyone()
@Controller('api/v1/receipt')
export class ReceiptController {
  constructor(
    private readonly report: FollowReport,
    private readonly drafts: KeepDrafts,
  ) {}

  /** How far it is, and the messages both ways. */
  @Get()
  @Limited('receipt')
  @AnswersJson()
  async status(@Receipt() receipt: string): Promise<string> {
    return withTexts(await this.report.status(receipt));
  }

  @Post('additions')
  @HttpCode(204)
  @Limited('receipt')
  @TabKeyHeaders()
  async add(
    @Receipt() receipt: string,
    @Key() key: string,
    @TabSecretGiven() tab: string | undefined,
    @Body() { text }: AdditionDto,
  ): Promise<void> {
    await this.report.add(receipt, key, text);
    await this.sent(receipt, 'addition', tab);
  }

  @Post('messages')
  @HttpCode(204)
  @Limited('receipt')
  @TabKeyHeaders()
  async write(
    @Receipt() receipt: string,
    @Key() key: string,
    @TabSecretGiven() tab: string | undefined,
    @Body() { text }: ReporterMessageDto,
  ): Promise<void> {
    await this.report.write(receipt, key, text);
    await this.sent(receipt, 'message', tab);
  }

  @Post('withdrawal')
  @HttpCode(204)
  @Limited('receipt')
  @TabKeyHeaders()
  async withdraw(
    @Receipt() receipt: string,
    @Key() key: string,
    @TabSecretGiven() tab: string | undefined,
    @Body() { reason }: WithdrawalDto,
  ): Promise<void> {
    await this.report.withdraw(receipt, key, reason);
    await this.sent(receipt, 'withdrawal', tab);
  }

  /** What was kept of it goes, now that it was sent. */
  private async sent(receipt: string, form: ReceiptForm, tab: string | undefined): Promise<void> {
    if (tab !== undefined) await letGo(async () => this.drafts.drop(await this.drafts.receipt(receipt, form, tab)));
  }
}
