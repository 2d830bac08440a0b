import { describe, expect, it } from '@jest/globals';
import type { AgeBand, Sector } from '#libs/domain';
import { lookups, order } from '../../../../test/support/letters/case.js';
import {
  employee,
  family,
  lacks,
  made,
  pupil,
  readersOf,
  said,
  suspension,
} from '../../../../test/support/letters/suspended.js';

describe('T2.3: who receives a letter about a pupil', () => {
  const readers = (sector: Sector, band: AgeBand, parties = family.slice(1)) =>
    readersOf(order('decision', suspension({ opening: { sector }, parties: [pupil(band), ...parties] })));

  it.each(['PO', 'SBO', 'SO'] as const)('in %s the parents, each his own copy', (sector) => {
    expect(readers(sector, 'under12')).toEqual(['Eline Brandsma', 'Joris Velthuis']);
  });

  it.each(['VO', 'VSO', 'PRO'] as const)('in %s under 18 the pupil and the parents', (sector) => {
    expect(readers(sector, 'from16')).toEqual(['Noor Velthuis', 'Eline Brandsma', 'Joris Velthuis']);
  });

  it('in VO from 18 the pupil alone, addressed with u', () => {
    expect(readers('VO', 'adult')).toEqual(['Noor Velthuis']);
    expect(said(order('decision', suspension({ parties: [pupil('adult')] })))).toContain(
      'Wij schorsen u van 17 maart 2026 tot en met 19 maart 2026.',
    );
  });

  it('nobody while the age is unknown, and the letter says so', () => {
    const letter = order('decision', suspension({ parties: [pupil('unknown'), ...family.slice(1)] }));
    expect(lacks(letter)).toEqual(['ageOfPupil', 'recipient']);
  });

  it('nobody where a minor has no parent on record', () => {
    expect(lacks(order('decision', suspension({ parties: [pupil()] })))).toContain('recipient');
  });

  it('the band of the day of the letter counts, where it is looked up', () => {
    const grown = { ...lookups, band: () => 'adult' as const };
    expect(readersOf(order('decision', suspension(), { lookups: grown }))).toEqual(['Noor Velthuis']);
  });

  it('a notice to parents does not go out about a pupil of 18', () => {
    expect(lacks(order('parentsNotice', suspension({ parties: [pupil('adult'), ...family.slice(1)] })))).toEqual([
      'recipient',
    ]);
  });

  it('an employee receives his own letter, a body its notice', () => {
    expect(readersOf(order('decision', suspension({ parties: [employee] })))).toEqual(['Daan Hoekstra']);
    expect(readersOf(order('inspectorateNotice', suspension()))).toEqual(['Inspectie van het Onderwijs']);
  });

  it('gives separated parents copies that hide the address of the other', () => {
    const letter = made(order('decision', suspension()));
    const copies = letter.kind === 'letter' ? letter.copies : [];
    expect(copies.map(({ html }) => ['p1', 'p2', 'p3'].filter((id) => html.includes(`Straat van ${id}<`)))).toEqual([
      ['p1'],
      ['p2'],
      ['p3'],
    ]);
  });
});
