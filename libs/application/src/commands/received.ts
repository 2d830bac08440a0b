import { openCase, withTime } from '#libs/domain';
import type { Decision } from '#libs/domain';
import type { OpenCase } from '../ports/index.js';
import { sealedDraft } from './draft.js';
import type { Rulebooks } from './rulebooks.js';

/** The first step of a case, judged, whichever way the report came in: its texts sealed with the key of the new case. */
export function received(
  rulebooks: Rulebooks,
  open: Omit<OpenCase, 'state'>,
  data: Readonly<Record<string, unknown>>,
): readonly Decision[] {
  const { opening, asking, now, calendars } = open;
  const draft = sealedDraft('report.receive', { type: 'report.receive', data }, open.seal, { now });
  const moment = { at: now, calendars };
  const book = rulebooks.of(opening, now);
  return withTime(openCase({ opening, asking, draft, outside: open.outside(draft) }, moment, book), moment, book);
}
