import { describe, expect, it } from '@jest/globals';
import { inventedWith, Lived, mayTake, takenUp, type Done } from '../../../../test/support/course-built.js';
import { correctableSteps } from './corrections.js';
import { kindOf } from './steps/index.js';

const may = mayTake('INV.may', ['harm.weigh', 'note.add'], ['teamLeader']);

/** What can be corrected of a case after these deeds. */
const listed = (...deeds: readonly Done[]) => {
  const { turns } = new Lived([inventedWith([may])]).does(...takenUp, ...deeds);
  const state = turns.at(-1)?.state;
  if (state === undefined || turns.some(({ refused }) => refused)) throw new RangeError('not what was meant');
  return correctableSteps(state);
};

describe('what of a case can be corrected', () => {
  it('is every step with an answer that is not fixed, notes among them, in the order they were taken', () => {
    const all = listed({ type: 'harm.weigh' }, { type: 'note.add' }, { type: 'harm.weigh' }, { type: 'note.add' });
    const own = all.filter(({ type }) => type === 'harm.weigh' || type === 'note.add');
    expect(own.map(({ seq, type }) => [seq, type])).toEqual([
      ...[[3, 'harm.weigh'] as const, [4, 'note.add'] as const, [5, 'harm.weigh'] as const, [6, 'note.add'] as const],
    ]);
    expect(all.map(({ seq }) => seq)).toEqual(all.map(({ seq }) => seq).sort((a, b) => a - b));
  });

  it('is asked in the fields of the step, and of a step without any not at all', () => {
    const all = listed({ type: 'note.add' }, { type: 'harm.weigh' });
    expect(all.find(({ type }) => type === 'note.add')).toEqual({
      ...{ seq: 3, type: 'note.add', fields: kindOf('note.add').fields },
    });
    const weighed = all.find(({ type }) => type === 'harm.weigh');
    expect(Object.keys(weighed?.fields ?? {})).toEqual(Object.keys(kindOf('harm.weigh').fields));
    expect(weighed).not.toHaveProperty('party');
    for (const { fields } of all) expect(Object.keys(fields)).not.toEqual([]);
  });
});
