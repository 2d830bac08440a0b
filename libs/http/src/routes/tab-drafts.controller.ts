import { Body, Controller, Delete, Get, Header, HttpCode, Param, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { KeepDrafts, receiptForms } from '#libs/application';
import type { DraftPlace, DraftShown, ReceiptForm } from '#libs/application';
import { FormOfReceipt, TabSecret } from '../edge/draft-places.js';
import { Limited } from '../edge/limited.js';
import { ForAnyone, Receipt } from '../edge/visitor.js';
import { DraftDto, typedIn } from '../fields/drafts.dto.js';
import { TabHeader } from '../openapi/headers.js';
import { known } from './short-name.js';

/**
 * What somebody without an account typed and did not send yet. Only the secret of his browser tab opens it; it goes when he sends it,
 * and after a day in any case. Where nothing is kept, the answer is an empty form.
 */
@ApiTags('intake')
@ForAnyone()
@Controller('api/v1/intake/:organisation/draft')
export class ReportDraftController {
  constructor(private readonly drafts: KeepDrafts) {}

  @Get()
  @Limited('draft')
  @Header('cache-control', 'no-store')
  @TabHeader()
  async find(@Param('organisation') organisation: string, @TabSecret() tab: string): Promise<DraftShown> {
    return this.drafts.find(await this.place(organisation, tab));
  }

  @Put()
  @HttpCode(204)
  @Limited('draft')
  @TabHeader()
  async keep(
    @Param('organisation') organisation: string,
    @TabSecret() tab: string,
    @Body() sent: DraftDto,
  ): Promise<void> {
    await this.drafts.keep(await this.place(organisation, tab), typedIn(sent));
  }

  @Delete()
  @HttpCode(204)
  @Limited('draft')
  @TabHeader()
  async drop(@Param('organisation') organisation: string, @TabSecret() tab: string): Promise<void> {
    await this.drafts.drop(await this.place(organisation, tab));
  }

  private place(organisation: string, tab: string): Promise<DraftPlace> {
    return this.drafts.report(known(organisation), tab);
  }
}

/** The same for the holder of a receipt: what he adds, writes, or withdraws with. */
@ApiTags('receipt')
@ForAnyone()
@ApiParam({ name: 'form', schema: { type: 'string', enum: [...receiptForms] } })
@Controller('api/v1/receipt/drafts/:form')
export class ReceiptDraftsController {
  constructor(private readonly drafts: KeepDrafts) {}

  @Get()
  @Limited('draft')
  @Header('cache-control', 'no-store')
  @TabHeader()
  async find(
    @Receipt() receipt: string,
    @FormOfReceipt() form: ReceiptForm,
    @TabSecret() tab: string,
  ): Promise<DraftShown> {
    return this.drafts.find(await this.drafts.receipt(receipt, form, tab));
  }

  @Put()
  @HttpCode(204)
  @Limited('draft')
  @TabHeader()
  async keep(
    @Receipt() receipt: string,
    @FormOfReceipt() form: ReceiptForm,
    @TabSecret() tab: string,
    @Body() sent: DraftDto,
  ): Promise<void> {
    await this.drafts.keep(await this.drafts.receipt(receipt, form, tab), typedIn(sent));
  }

  @Delete()
  @HttpCode(204)
  @Limited('draft')
  @TabHeader()
  async drop(@Receipt() receipt: string, @FormOfReceipt() form: ReceiptForm, @TabSecret() tab: string): Promise<void> {
    await this.drafts.drop(await this.drafts.receipt(receipt, form, tab));
  }
}
