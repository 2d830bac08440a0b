import { describe, expect, it } from '@jest/globals';
import { checkWindows, editions, rulebookFor, type Edition, type Rulebook, type RulebookFor } from '#libs/domain';

const [statute, ...others] = editions as readonly [Edition, ...Edition[]];

const asked = (on: string, of: readonly Edition[], more: Partial<RulebookFor> = {}): Rulebook =>
  rulebookFor({ editions: of, protocol: 'OZHW-2020', sector: 'VO', denomination: 'public', on, ...more });
const longest = (book: Rulebook): unknown =>
  book.limits.get('measure.propose')?.find(({ id }) => id === 'G04.week')?.requires;

describe('G21: the rules of the day that counts', () => {
  const halved: readonly Edition[] = [
    {
      ...statute,
      figures: statute.figures?.flatMap((row) =>
        row.id === 'pupilSuspensionMax'
          ? [
              { ...row, inForce: { from: row.inForce.from, until: '2027-08-01' } },
              { ...row, value: 5, inForce: { from: '2027-08-01' } },
            ]
          : [row],
      ),
    },
    ...others,
  ];

  it('reads a figure that changes by the date of the act', () => {
    expect(longest(asked('2027-07-31', halved))).toEqual({ holds: 'lastsAtMost', with: { days: 7 } });
    expect(longest(asked('2027-08-01', halved))).toEqual({ holds: 'lastsAtMost', with: { days: 5 } });
  });

  it('reads a rule from the day it holds until the day it no longer does', () => {
    const dated: readonly Edition[] = [
      {
        ...statute,
        rules: statute.rules.map((rule) =>
          rule.id === 'G04.week' ? { ...rule, inForce: { from: '2025-01-01', until: '2027-01-01' } } : rule,
        ),
      },
      ...others,
    ];
    expect(longest(asked('2024-12-31', dated))).toBeUndefined();
    expect(longest(asked('2025-01-01', dated))).toBeDefined();
    expect(longest(asked('2026-12-31', dated))).toBeDefined();
    expect(longest(asked('2027-01-01', dated))).toBeUndefined();
  });

  it('takes the statute edition of the day, and never two', () => {
    const next: Edition = { ...statute, id: 'STATUTE-2027', edition: '2027', inForce: { from: '2027-08-01' } };
    const versions = [{ ...statute, inForce: { from: '2024-08-01', until: '2027-08-01' } }, next, ...others];
    expect(checkWindows(versions)).toEqual([]);
    expect(asked('2027-07-31', versions).editions).toContain('STATUTE-2026');
    expect(asked('2027-08-01', versions).editions).toEqual(['STATUTE-2027', 'GENERAL-2026', 'OZHW-2020']);
  });

  it('keeps the protocol a case is pinned to, also when a newer one is in force', () => {
    const old = others.find(({ id }) => id === 'OZHW-2020') as Edition;
    const versions = [
      statute,
      ...others.map((one) => (one === old ? { ...one, inForce: { from: '2020-01-01', until: '2026-01-01' } } : one)),
      { ...old, id: 'OZHW-2026', edition: '1.0', inForce: { from: '2026-01-01' } },
    ];
    expect(asked('2026-09-07', versions).editions).toContain('OZHW-2020');
    expect(asked('2026-09-07', versions).editions).not.toContain('OZHW-2026');
    expect(asked('2026-09-07', versions, { protocol: 'OZHW-2026' }).editions).toContain('OZHW-2026');
  });

  it('has nothing to say where a rule names a figure no edition has on that day', () =>
    expect(() => asked('2027-01-01', [{ ...statute, figures: [] }, ...others])).toThrow(RangeError));

  it('gives each sector and kind of school its own rows', () => {
    const dueRules = (sector: RulebookFor['sector'], denomination: RulebookFor['denomination']): readonly string[] =>
      asked('2026-09-07', editions, { sector, denomination })
        .duties.map(({ id }) => id)
        .filter((id) => id.startsWith('G08.removal') && id !== 'G08.removalWindow');
    expect(dueRules('PO', 'public')).toEqual(['G08.removalPrimaryPublic']);
    expect(dueRules('PO', 'denominational')).toEqual(['G08.removalPrimaryDenominational']);
    expect(dueRules('VO', 'public')).toEqual(['G08.removalSecondary']);
    expect(dueRules('VO', 'denominational')).toEqual(['G08.removalSecondary']);
  });
});
