import { describe, expect, it } from '@jest/globals';
import { draftOf, pinned } from '../../../../test/support/pinned-editions.js';
import type { CaseOpening } from '../case/index.js';
import type { Layer } from '../language/citation.js';
import type { Edition, Power } from '../protocols/shape.js';
import { Books } from './books.js';

const power = (id: string, more: Partial<Power> = {}): Power => ({
  ...{ rule: 'power', id, cites: ['INV-1'], nl: 'Mag.', en: 'May.', steps: ['note.add'], by: ['board'] },
  ...more,
});
const editionOf = (id: string, layer: Layer, more: Partial<Edition> = {}): Edition => ({
  ...{ id, source: id, layer, title: { nl: id, en: id }, edition: '1', inForce: { from: '2020-01-01' }, clauses: [] },
  ...{ rules: [power(`${id}.power`)], ...more },
});
const protocol = editionOf('INV', 'protocol');
const opening: CaseOpening = {
  ...{ caseId: 'c', organisation: 'o', school: 's', sector: 'VO', denomination: 'public', legalForm: 'foundation' },
  ...{ protocol: 'INV', openedAt: '2026-01-10T08:00:00.000Z' },
};

/** Whose powers count on these days, one after the other. */
const powersOn = (books: Books, days: readonly string[], of = opening): readonly string[] =>
  days.map((day) =>
    (books.of(of, `${day}T08:00:00.000Z`).powers.get('note.add') ?? []).map(({ id }) => id.split('.')[0]).join(' '),
  );

describe('the rules of a case on a day', () => {
  const window = { from: '2026-03-01', until: '2026-06-01' };
  const around = ['2026-02-28', '2026-03-01', '2026-05-31', '2026-06-01'];

  it('begin and end with an edition', () => {
    const books = new Books([protocol, editionOf('LAW', 'statute', { inForce: window })]);
    expect(powersOn(books, around)).toEqual(['INV', 'LAW INV', 'LAW INV', 'INV']);
  });

  it('begin and end with a rule of their own', () => {
    const rules = [power('INV.power'), power('SPRING.power', { inForce: window })];
    const books = new Books([{ ...protocol, rules }]);
    expect(powersOn(books, around)).toEqual(['INV', 'INV SPRING', 'INV SPRING', 'INV']);
  });

  it('begin and end with the figure that they name', () => {
    const statute = draftOf('STATUTE-2026', (rules) => rules);
    const figures = (statute.figures ?? []).flatMap((row) =>
      row.id === 'breachNotice'
        ? [
            { ...row, inForce: { from: '2024-08-01', until: '2026-03-01' } },
            { ...row, value: 5, inForce: { from: '2026-03-01', until: '2026-06-01' } },
            { ...row, value: 9, inForce: { from: '2026-06-01' } },
          ]
        : [row],
    );
    const books = new Books([...pinned.filter(({ layer }) => layer !== 'statute'), { ...statute, figures }]);
    const hours = around.map(
      (day) =>
        books
          .of({ ...opening, protocol: 'OZHW-2020' }, `${day}T08:00:00.000Z`)
          .duties.find(({ id }) => id === 'G12.notify')?.within?.amount,
    );
    expect(hours).toEqual([72, 5, 5, 9]);
  });

  it('are the same in whatever order the days are asked for, and the editions given', () => {
    const laws = [
      editionOf('LATE', 'statute', { inForce: { from: '2026-05-01' } }),
      editionOf('EARLY', 'statute', { inForce: { from: '2026-01-01' } }),
    ];
    for (const editions of [laws, [...laws].reverse()]) {
      const books = new Books([protocol, ...editions]);
      const sorted = powersOn(books, ['2026-06-01', '2026-02-01', '2025-12-01', '2026-02-01']).map((ids) =>
        ids.split(' ').sort().join(' '),
      );
      expect(sorted).toEqual(['EARLY INV LATE', 'EARLY INV', 'INV', 'EARLY INV']);
    }
  });

  it('count from the day it is at school, not from midnight elsewhere', () => {
    const books = new Books([protocol, editionOf('LAW', 'statute', { inForce: window })]);
    const counted = ['2026-02-28T22:30:00.000Z', '2026-02-28T23:30:00.000Z'].map(
      (at) => books.of(opening, at).powers.get('note.add')?.length,
    );
    expect(counted).toEqual([1, 2]);
  });
});

describe('the rules of a kind of school', () => {
  it.each<readonly [string, Partial<CaseOpening>, string]>([
    ['another protocol', { protocol: 'OTHER' }, 'OTHER'],
    ['additions of the school', { additions: 'SCHOOL' }, 'INV SCHOOL'],
    ['another sector', { sector: 'PO' }, 'INV PRIMARY'],
    ['another denomination', { denomination: 'denominational' }, 'INV CHURCH'],
  ])('are its own, whatever was asked before: %s', (_, more, expected) => {
    const rules = [
      power('INV.power'),
      power('PRIMARY.power', { sectors: ['PO'] }),
      power('CHURCH.power', { denominations: ['denominational'] }),
    ];
    const books = new Books([{ ...protocol, rules }, editionOf('OTHER', 'protocol'), editionOf('SCHOOL', 'school')]);
    const of = { ...opening, ...more };
    expect([opening, of, opening, of].flatMap((one) => powersOn(books, ['2026-02-01'], one))).toEqual([
      'INV',
      expected,
      'INV',
      expected,
    ]);
  });

  it('are laid together once for each period, whichever case asks', () => {
    const books = new Books([protocol, editionOf('LAW', 'statute', { inForce: { from: '2026-03-01' } })]);
    const first = books.of(opening, '2026-01-10T08:00:00.000Z');
    const other = { ...opening, caseId: 'another' };
    expect(books.of(other, '2026-02-20T08:00:00.000Z')).toBe(first);
    expect(books.of(opening, '2026-03-20T08:00:00.000Z')).not.toBe(first);
    expect(books.of(opening, '2026-02-28T08:00:00.000Z')).toBe(first);
  });
});
