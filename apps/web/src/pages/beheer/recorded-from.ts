import { longDate } from '../../language/dates.js';
import { said, type Said } from '../../language/index.js';
import type { Sent } from '../../staff/ask-check-send.js';
import { textOf } from './desk-form.js';

/** What is told once something was recorded that holds from a day of the answers on: `what` begins the sentence. */
export const recordedFrom =
  (title: Said, what: Said) =>
  ({ from }: Sent['data']): { readonly title: Said; readonly text: Said } => {
    const day = longDate(textOf({ from }, 'from'));
    return {
      title,
      text: said(
        `${what.nl} geldt vanaf ${day.nl}. Meldpad houdt er vanaf die dag rekening mee.`,
        `${what.en} holds from ${day.en}. Meldpad takes it into account from that day on.`,
      ),
    };
  };
