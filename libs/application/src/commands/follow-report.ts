import { Injectable } from '@nestjs/common';
import { NotFound, Readings, Receipts } from '../ports/index.js';
import type { ReceiptHolder, ReceiptStatus, Shown } from '../ports/index.js';
import { looksLikeReceipt } from './receipt.js';
import { TakeStep } from './take-step.js';

/** What the holder of a receipt may do: see how far it is, add, write, withdraw. He sees no version of the case: it would tell how busy it is. */
@Injectable()
export class FollowReport {
  constructor(
    private readonly receipts: Receipts,
    private readonly readings: Readings,
    private readonly takeStep: TakeStep,
  ) {}

  /** @throws NotFound when the receipt leads nowhere */
  async status(receipt: string): Promise<Shown<ReceiptStatus>> {
    const { actor } = await this.holder(receipt);
    return this.readings.receipt(actor);
  }

  add(receipt: string, key: string, text: string): Promise<void> {
    return this.take(receipt, key, 'report.add', { text });
  }

  write(receipt: string, key: string, text: string): Promise<void> {
    return this.take(receipt, key, 'message.send', { from: 'reporter', text });
  }

  withdraw(receipt: string, key: string, reason?: string): Promise<void> {
    return this.take(receipt, key, 'report.withdraw', reason === undefined ? {} : { reason });
  }

  private async take(
    receipt: string,
    key: string,
    type: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { actor, caseId } = await this.holder(receipt);
    await this.takeStep.run(actor, { caseId, type, data, key });
  }

  private async holder(receipt: string): Promise<ReceiptHolder> {
    const holder = looksLikeReceipt(receipt) ? await this.receipts.holder(receipt) : undefined;
    if (holder === undefined) throw new NotFound('report');
    return holder;
  }
}
