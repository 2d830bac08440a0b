import { choice, date, optional, sealed, when } from '../../language/fields.js';
import { caseStep, partyStep } from './kind.js';

/** Talking and passing on: with whom the case is about, with the press, with the board; OOG-4.1.4, 4.2.4, 4.2.8, 4.3.1, 4.3.2, 4.4.5; MEI-U8. */
export const contact = {
  'conversation.record': partyStep({
    about: choice('address', 'underAgeAccount', 'agreements', 'support', 'other'),
    on: date,
    minutes: sealed(20000),
  }),
  /** Whether this pupil knew the agreements: explained, signed, or neither. */
  'agreements.record': partyStep({
    known: choice('explained', 'signed', 'notExplained'),
    on: when('known', ['explained', 'signed'], date),
    document: optional(sealed(400)),
  }),
  'press.contact': caseStep({
    on: date,
    result: choice('corrected', 'removed', 'noChange', 'answerAwaited'),
    medium: sealed(200),
    note: optional(sealed()),
  }),
  /** From the school to the board, at any time; the case stays where it is and the board decides from here on. */
  'case.handOver': caseStep({ reason: sealed() }),
  /** What somebody who was harmed finds about himself online. */
  'harm.weigh': caseStep({ sort: choice('simple', 'complicated', 'defamatory'), reason: sealed() }),
  /** Known only to be refused: nobody may demand of a pupil that he deletes something. */
  'deletion.demand': partyStep({ what: sealed() }),
} as const;
