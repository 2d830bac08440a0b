import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { Typed } from '../../form/field.js';
import { withLastWords, type LeavableStore } from '../../form/last-words.js';
import { kept, tabSecret } from '../tab.js';

export type ReportStatus = components['schemas']['ReceiptStatus'];
export type ReceiptForm = 'addition' | 'message' | 'withdrawal';

/** The receipt never stands in an address. */
const holding = (receipt: string) => ({ Authorization: `Receipt ${receipt}` });

export const findStatus = (receipt: string): Promise<ReportStatus> =>
  answer(api.GET('/api/v1/receipt', { params: { header: holding(receipt) } }));

/** What the holder of a receipt sends, by its form; what he had typed is dropped with it. */
export function sendAs(form: ReceiptForm, receipt: string, key: string, text: string): Promise<unknown> {
  const params = { header: { ...holding(receipt), 'Idempotency-Key': key, 'Tab-Secret': tabSecret() } };
  switch (form) {
    case 'addition':
      return answer(api.POST('/api/v1/receipt/additions', { params, body: { text } }));
    case 'message':
      return answer(api.POST('/api/v1/receipt/messages', { params, body: { text } }));
    case 'withdrawal':
      return answer(api.POST('/api/v1/receipt/withdrawal', { params, body: text === '' ? {} : { reason: text } }));
  }
}

/** What he types in one of them. */
export function receiptDraft(receipt: string, form: ReceiptForm): LeavableStore {
  const at = (secret: string) => ({
    params: { path: { form }, header: { ...holding(receipt), 'Tab-Secret': secret } },
  });
  return withLastWords({
    place: `receipt ${form}`,
    async find() {
      const secret = kept('tab-secret');
      if (secret === undefined) return {};
      return (await answer(api.GET('/api/v1/receipt/drafts/{form}', at(secret)))).value as Typed;
    },
    keep: (value, afterwards) =>
      answer(
        api.PUT('/api/v1/receipt/drafts/{form}', {
          ...at(tabSecret()),
          body: { value: { ...value } },
          keepalive: afterwards,
        }),
      ),
  });
}
