import type { CaseState, Step } from '#libs/domain';
import type { Rare } from './projection.js';

/** What a correction of who somebody is changes in his row: name, birth date, the staff member he is. */
export function correctedParties({ acts }: CaseState, { type, data }: Step): Rare['parties'] {
  if (type !== 'step.correct') return [];
  const added = acts.find(({ seq }) => seq === data['step']);
  if (added?.type !== 'party.add' || added.party === undefined) return [];
  const person = data['set.person'];
  const contentOf = (field: string): string | undefined => {
    const value = data[field];
    return typeof value === 'object' && 'content' in value ? value.content : undefined;
  };
  const row = {
    ...(typeof person === 'string' ? { person } : {}),
    ...given('name', contentOf('set.name')),
    ...given('born', contentOf('set.born')),
  };
  return Object.keys(row).length === 0 ? [] : [{ id: added.party, ...row }];
}

const given = (field: 'name' | 'born', content: string | undefined): Partial<Record<'name' | 'born', string>> =>
  content === undefined ? {} : { [field]: content };
