import { checkEdition } from './check-edition.js';
import type { EditionError } from './edition-error.js';
import { fault } from './fault-texts.js';
import { editions as shipped } from './editions/index.js';
import type { Edition } from './shape.js';

/**
 * Everything wrong with an edition an organisation wants to make its own: what is wrong with any edition, and what only the product
 * itself may say. Statute and the general layer are shipped; an edition ends when the next begins.
 *
 * @param beside what it will stand beside: statute and general, and for additions of a school the protocol they add to
 */
export function checkOwnEdition(edition: unknown, beside: readonly Edition[]): readonly EditionError[] {
  const errors = checkEdition(edition, beside);
  if (errors.length > 0) return errors;
  const { id, layer, inForce } = edition as Edition;
  return [
    ...when(layer !== 'protocol' && layer !== 'school', () => fault('/layer', 'notYours', { layer })),
    ...when(
      shipped.some((one) => one.id === id),
      () => fault('/id', 'ofTheProduct', { id }),
    ),
    ...when(inForce.until !== undefined, () => fault('/inForce/until', 'endsByItself')),
  ];
}

const when = (isWrong: boolean, found: () => EditionError): readonly EditionError[] => (isWrong ? [found()] : []);
