import { describe, expect, it } from '@jest/globals';
import { playing } from '../../../../test/support/seen-built.js';
import type { CaseState } from '../case/index.js';
import { askingAs, everybody, involved, officers } from './cast.js';

describe('somebody who tries to act', () => {
  const { person } = playing('teamLeader');
  const stateWith = (...persons: readonly (string | undefined)[]): CaseState =>
    ({
      parties: Object.fromEntries(
        persons.map((each, index) => [`p${index + 1}`, { id: `p${index + 1}`, person: each }]),
      ),
    }) as unknown as CaseState;

  it('asks in his own role, with those he holds beside it', () => {
    expect(askingAs(playing('teamLeader'))).toEqual({
      ...{ actor: { person, role: 'teamLeader' }, roles: ['teamLeader'], isParty: [], conflicted: false },
    });
    const double = everybody.find(({ besides }) => besides.length > 0);
    expect(double && askingAs(double).roles).toEqual(['principal', 'dpo']);
  });

  it('is a party where he is one himself', () => {
    expect(askingAs(playing('teamLeader'), stateWith('another', person, undefined, person)).isParty).toEqual([
      'p2',
      'p4',
    ]);
    expect(askingAs(playing('teamLeader'), stateWith('another')).isParty).toEqual([]);
  });

  it('is somebody by himself: nobody in good standing is a party of every case', () => {
    expect(new Set(officers.map((one) => one.person)).size).toBe(officers.length);
    expect(officers.map((one) => one.person)).not.toContain(involved);
    for (const each of officers) expect(each.person).toMatch(/^0{8}-0000-4000-8000-\d{12}$/);
  });
});
