import { wordOf } from '../../case/index.js';
import type { Condition } from '../../protocols/condition.js';
import type { PropertyOf } from './property.js';

/** The measures a power names; a power that names none gives none, even if its condition would let any through. */
function namedIn(condition: Condition | undefined, fact: string): readonly unknown[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap((one) => namedIn(one, fact));
  if ('any' in condition) return condition.any.flatMap((one) => namedIn(one, fact));
  if (!('fact' in condition) || condition.fact !== fact) return [];
  return typeof condition.is === 'object' ? condition.is : [condition.is];
}

/** A measure exists because an edition or the general layer names it, never because nothing forbids it. */
export const measuresGiven: PropertyOf = ({ book }) => {
  const named = new Set(
    (book.powers.get('measure.propose') ?? []).flatMap(({ when }) => namedIn(when, 'step.measure')),
  );
  return {
    id: 'measures given',
    says: 'No measure is taken that neither the edition nor the general layer gives.',
    accepted({ point: { state } }, { draft: { type, party, data } }) {
      if (type === 'measure.propose')
        return named.has(data['measure']) ? undefined : `${wordOf(data['measure'])} is given by no rule that names it`;
      if (type !== 'outcome.record' || !['measure', 'endOfRelation'].includes(wordOf(data['outcome'])))
        return undefined;
      return state.acts.some(
        (act) => act.type === 'measure.decide' && act.party === party && act.data['decision'] === 'impose',
      )
        ? undefined
        : 'an outcome names a measure that was never imposed';
    },
  };
};

/** Nothing goes into the file of somebody against whom nothing was established. */
export const filesOfFounded: PropertyOf = () => ({
  id: 'file entries',
  says: 'No paper is filed on somebody against whom nothing was established.',
  accepted({ point: { state } }, { draft: { type, party } }) {
    if (type !== 'paper.file') return undefined;
    const { role } = state.parties[party ?? ''] ?? {};
    if (role === 'victim' || role === 'parentOf') return undefined;
    const finding = state.acts.findLast((act) => act.type === 'finding.record' && act.party === party);
    return finding?.data['founded'] === 'founded' ? undefined : `${party ?? 'nobody'} has no founded finding`;
  },
});
