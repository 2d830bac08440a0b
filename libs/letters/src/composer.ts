import type { LetterOrder, LetterOutcome } from '#libs/application';
import { LetterComposer } from '#libs/application';
import { compose } from './compose.js';
import { lettersFacts } from './facts/letters-facts.js';

/** Letters as HTML, made from the facts of a case. */
export class HtmlLetterComposer extends LetterComposer {
  compose(order: LetterOrder): LetterOutcome {
    return compose(order.letter, lettersFacts(order));
  }
}
