import { answer, api } from '../../api/client.js';
import type { Typed } from '../../form/field.js';
import { withLastWords, type LeavableStore } from '../../form/last-words.js';
import { kept, tabSecret } from '../tab.js';

const at = (organisation: string, secret: string) => ({
  params: { path: { organisation }, header: { 'Tab-Secret': secret } },
});

const address = /^\/melden\/([a-z0-9-]{1,63})(?:\/|$)/;

/** What is typed of a report to this organisation, before it is sent. */
export const reportDraft = (organisation: string): LeavableStore =>
  withLastWords({
    place: `report ${organisation}`,
    async find() {
      const secret = kept('tab-secret');
      if (secret === undefined) return {};
      return (await answer(api.GET('/api/v1/intake/{organisation}/draft', at(organisation, secret)))).value as Typed;
    },
    keep: (value, afterwards) =>
      answer(
        api.PUT('/api/v1/intake/{organisation}/draft', {
          ...at(organisation, tabSecret()),
          body: { value: { ...value } },
          keepalive: afterwards,
        }),
      ),
  });

/** Erases it, while the page goes. */
export function dropDraft(): void {
  const organisation = address.exec(location.pathname)?.[1];
  const secret = kept('tab-secret');
  if (organisation === undefined || secret === undefined) return;
  void answer(
    api.DELETE('/api/v1/intake/{organisation}/draft', { ...at(organisation, secret), keepalive: true }),
  ).catch(() => undefined);
}
