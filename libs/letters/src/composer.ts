import type { LegalElement, LetterLookups, LetterOrder, LetterOutcome } from '#libs/application';
import { LetterComposer } from '#libs/application';
import type { Edition } from '#libs/domain';
import { citedFrom } from './citations.js';
import { compose } from './compose.js';
import { missingTexts } from './elements/texts.js';
import { lettersFacts } from './facts/letters-facts.js';

/** Letters as HTML, made from the facts of a case. */
export class HtmlLetterComposer extends LetterComposer {
  compose(order: LetterOrder): LetterOutcome {
    return compose(order.letter, lettersFacts(order));
  }

  citations(editions: readonly Edition[]): Pick<LetterLookups, 'clause' | 'basis'> {
    return citedFrom(editions);
  }

  cureFor(element: LegalElement): { readonly nl: string; readonly en: string } {
    return missingTexts[element];
  }
}
