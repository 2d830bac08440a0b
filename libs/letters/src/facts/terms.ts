import type { LetterOrder } from '#libs/application';
import type { Term } from '#libs/domain';
import { editions } from '#libs/domain';

export type LetterFigure =
  'removalObjection' | 'suspensionObjection' | 'staffAppeal' | 'staffDefence' | 'staffSuspensionMax';

type Asked = Pick<LetterOrder, 'on' | 'lookups'>;

/**
 * A figure of statute or collective agreement on the day of the letter: as the organisation set it, else as shipped (decision 23).
 * Throws `RangeError` where no edition knows it on that day.
 */
export function figureOn({ on, lookups }: Asked, id: LetterFigure): Pick<Term, 'amount' | 'unit'> {
  const set = lookups.figure?.(id);
  if (set !== undefined) return set;
  const shipped = editions
    .flatMap(({ figures }) => figures ?? [])
    .find(
      ({ id: known, inForce: { from, until } }) => known === id && from <= on && (until === undefined || on < until),
    );
  if (shipped === undefined || shipped.unit === 'years') throw new RangeError(`no figure ${id} on ${on}`);
  return { amount: shipped.value, unit: shipped.unit };
}

/** Of statute: the Algemene termijnenwet moves its last day. */
export const statutoryTerm = (asked: Asked, id: LetterFigure): Term => ({ ...figureOn(asked, id), rolls: 'atw' });

/** Of a collective agreement or a policy: ends on a working day, in favour of the reader (T11). */
export const favouringTerm = (asked: Asked, id: LetterFigure): Term => ({ ...figureOn(asked, id), rolls: 'favour' });

/** BW 7:686a(4). Not moved: naming a day too early makes nobody late. */
export const courtTerm: Term = { amount: 2, unit: 'months', rolls: 'never' };
