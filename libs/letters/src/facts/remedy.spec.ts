import { describe, expect, it } from '@jest/globals';
import type { LetterName, LetterOrder } from '#libs/application';
import type { Sector } from '#libs/domain';
import { lookups, order, track } from '../../../../test/support/letters/case.js';
import { employee, lacks, said, suspension } from '../../../../test/support/letters/suspended.js';
import { lettersFacts } from './letters-facts.js';

describe('T11, T2.7, T2.14, T3.6: the remedy clause names the right remedy and day', () => {
  const remedy = (letter: LetterName, made_: LetterOrder) => lettersFacts({ ...made_, letter }).remedy;

  it.each([
    ['2026-03-16', '2026-04-28'],
    ['2026-03-24', '2026-05-06'],
    ['2026-03-18', '2026-04-29'],
    ['2026-11-13', '2026-12-28'],
  ])('public: objection under the Awb, announced %s until %s', (on, until) => {
    const letter = order('decision', suspension({ opening: { denomination: 'public' } }), { on });
    expect(remedy('decision', letter)).toMatchObject({ kind: 'awbObjection', until });
  });

  it('denominational: a suspension has none by statute; the clause says so and shows the complaint route', () => {
    const text = said(order('decision', suspension()));
    expect(text).toContain('De wet regelt voor dit besluit geen bezwaar.');
    expect(text).toContain('Klachtencommissie De Vaart');
  });

  it('denominational: a removal has the objection of the education act', () => {
    const removing = (sector: Sector) =>
      order('decision', suspension({ opening: { sector }, about: { measure: 'removal' } }));
    expect(remedy('decision', removing('PO'))).toMatchObject({
      kind: 'schoolObjection',
      law: 'WPO-63.3',
      until: '2026-04-28',
    });
    expect(remedy('decision', removing('VO'))).toMatchObject({ kind: 'schoolObjection', law: 'WVO-8.15.7' });
    expect(remedy('decision', removing('SO'))).toMatchObject({ kind: 'schoolObjection', law: 'WEC-61' });
  });

  it('staff: the appeals committee and the court, and the letter waits for its address', () => {
    const letter = order(
      'decision',
      suspension({ parties: [employee], about: { measure: 'dismissal', from: '2026-05-01' } }),
    );
    expect(remedy('decision', letter)).toMatchObject({
      kind: 'staffAppeal',
      until: '2026-04-28',
      courtUntil: '2026-07-01',
    });
    const bare = { ...lookups, body: () => undefined };
    expect(lacks({ ...letter, lookups: bare })).toEqual(expect.arrayContaining(['appealBody', 'remedyClause']));
  });

  it('the day that was recorded when the objection was opened wins', () => {
    const state = suspension({ opening: { denomination: 'public' } });
    const opened = {
      ...state,
      tracks: {
        ...state.tracks,
        t2: track('t2', 'objection', { against: 't1', remedy: 'objection', until: '2026-05-11' }),
      },
    };
    expect(remedy('decision', order('decision', opened))).toMatchObject({ until: '2026-05-11' });
  });

  it.each([
    ['PO', 'public', 'removal', 'fourWeeksAfterTerm'],
    ['PO', 'denominational', 'removal', 'fourWeeksAfterReceipt'],
    ['VO', 'public', 'removal', 'fourWeeksAfterReceipt'],
    ['VO', 'denominational', 'removal', 'fourWeeksAfterReceipt'],
    ['VO', 'public', 'suspension', 'sixWeeksAfterTerm'],
  ] as const)('T2.15: in %s, %s, the answer on a %s comes %s', (sector, denomination, measure, answer) => {
    const letter = order('decision', suspension({ opening: { sector, denomination }, about: { measure } }));
    expect(remedy('decision', letter)).toMatchObject({ answer });
  });

  it('a figure the organisation set moves the day', () => {
    const figure = (id: string) => (id === 'suspensionObjection' ? ({ amount: 8, unit: 'weeks' } as const) : undefined);
    const letter = order('decision', suspension(), { lookups: { ...lookups, figure } });
    expect(remedy('decision', letter)).toMatchObject({ until: '2026-05-11' });
  });

  it('hired people have no appeals committee: the clause says so', () => {
    const intern = { ...employee, kind: 'intern' } as const;
    const letter = order('decision', suspension({ parties: [intern], about: { measure: 'endOfRelation' } }));
    expect(remedy('decision', letter)).toMatchObject({ kind: 'none' });
  });
});
