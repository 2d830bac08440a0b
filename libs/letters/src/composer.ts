import type { LetterLookups, LetterOrder, LetterOutcome } from '#libs/application';
import { LetterComposer } from '#libs/application';
import type { Edition } from '#libs/domain';
import { citedFrom } from './citations.js';
import { compose } from './compose.js';
import { lettersFacts } from './facts/letters-facts.js';
import { letterStyleSource } from './markup/style.js';

/** Letters as HTML, made from the facts of a case. */
export class HtmlLetterComposer extends LetterComposer {
  readonly styleSource = letterStyleSource;

  compose(order: LetterOrder): LetterOutcome {
    return compose(order.letter, lettersFacts(order));
  }

  citations(editions: readonly Edition[]): Pick<LetterLookups, 'clause' | 'basis'> {
    return citedFrom(editions);
  }
}
