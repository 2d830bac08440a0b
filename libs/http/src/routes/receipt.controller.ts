import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiTags } from '@nestjs/swagger';
import { FollowReport } from '#libs/application';
import { AnswersJson, withTexts } from '../edge/json.js';
import { Limited } from '../edge/limited.js';
import { ForAnyone, Key, Receipt } from '../edge/visitor.js';
import { AdditionDto, ReporterMessageDto, WithdrawalDto } from '../fields/envelopes.dto.js';
import { KeyHeader } from '../openapi/headers.js';

/** For the holder of a receipt: how far his report is, and the way back to the school. */
@ApiTags('intake')
@ApiHeader({ name: 'Authorization', description: '`Receipt XXXX-XXXX-XXXX-XXXX-XXXX`', required: true })
@ForAnyone()
@Controller('api/v1/receipt')
export class ReceiptController {
  constructor(private readonly report: FollowReport) {}

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
  @KeyHeader()
  add(@Receipt() receipt: string, @Key() key: string, @Body() { text }: AdditionDto): Promise<void> {
    return this.report.add(receipt, key, text);
  }

  @Post('messages')
  @HttpCode(204)
  @Limited('receipt')
  @KeyHeader()
  write(@Receipt() receipt: string, @Key() key: string, @Body() { text }: ReporterMessageDto): Promise<void> {
    return this.report.write(receipt, key, text);
  }

  @Post('withdrawal')
  @HttpCode(204)
  @Limited('receipt')
  @KeyHeader()
  withdraw(@Receipt() receipt: string, @Key() key: string, @Body() { reason }: WithdrawalDto): Promise<void> {
    return this.report.withdraw(receipt, key, reason);
  }
}
