import { lowerFirst } from '../../apps/web/src/language/first-letter.js';
import { catalogue } from '../../libs/http/src/texts/catalogue.js';

/** The heading once the step with this title was recorded, in Dutch. */
export function recordedAs(title: string): string {
  const step = [...catalogue].find(([key, { nl }]) => key.startsWith('step.') && nl === title)?.[0] ?? title;
  const happened = catalogue.get(step.replace('step.', 'happened.'))?.nl ?? '';
  return `Klaar: ${lowerFirst(happened)}`;
}
