import { describe, expect, it } from '@jest/globals';
import { bookOf, dutyOf } from '../../../../test/support/rules-built.js';
import type { Role } from '../language/roles.js';
import { withoutHolder } from './holders.js';

const held = (...roles: readonly Role[]): ReadonlySet<Role> => new Set(roles);
const lacking = (duty: Parameters<typeof dutyOf>[0], ...roles: readonly Role[]) =>
  withoutHolder(bookOf({ duties: [dutyOf(duty)] }), held(...roles)).obligations.map(({ rule }) => rule);

describe('what nobody in an organisation could do', () => {
  it('is to decide on a level that nobody holds', () => {
    const levels = (...roles: readonly Role[]) => withoutHolder(bookOf({}), held(...roles)).levels;
    expect(levels('teamLeader', 'principal', 'board', 'supervisoryBoard')).toEqual([]);
    expect(levels('teamLeader', 'board', 'supervisoryBoard', 'hr')).toEqual(['principal']);
    expect(levels()).toContain('board');
  });

  it('is to meet what only roles that nobody holds could meet, told with its clauses', () => {
    const duty = dutyOf({ id: 'INV.duty', by: ['hr', 'dpo'] });
    const { cites, by, nl, en } = duty;
    expect(withoutHolder(bookOf({ duties: [duty] }), held('board')).obligations).toEqual([
      { rule: 'INV.duty', cites, by, nl, en },
    ]);
    expect(lacking({ by: ['hr', 'dpo'] }, 'dpo')).toEqual([]);
  });

  it('is nothing that the clock does, or whoever reported', () => {
    expect(lacking({ by: ['system'] })).toEqual([]);
    expect(lacking({ by: ['hr', 'reporter'] })).toEqual([]);
    expect(lacking({ by: ['hr'] })).toEqual(['INV.duty']);
  });

  it('is nothing that waits for somebody who is there already: a person, or whoever was asked', () => {
    expect(lacking({ by: ['hr'], person: { step: 'case.assign', field: 'to' } })).toEqual([]);
    expect(lacking({ by: { field: 'role' } })).toEqual([]);
  });
});
