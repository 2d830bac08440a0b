import { describe, expect, it } from '@jest/globals';
import { checkEdition } from './check-edition.js';
import { fault, faultTexts, type FaultCode } from './fault-texts.js';

const codes = Object.keys(faultTexts) as readonly FaultCode[];
const holes = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe('what is wrong with an edition', () => {
  it.each(codes)('is told in Dutch and in English, with the same things filled in: %s', (code) => {
    const { wrong, cure } = faultTexts[code];
    for (const { nl, en } of [wrong, cure]) {
      expect([nl.length > 3, en.length > 3]).toEqual([true, true]);
      expect(holes(nl)).toEqual(holes(en));
    }
  });

  it('names what it found in its place', () => {
    expect(fault('/id', 'taken', { id: 'A.one', other: 'LAW-1' })).toEqual({
      path: '/id',
      wrong: 'A.one stands in LAW-1 already',
      cure: 'Give it an id of its own.',
      nl: { wrong: 'A.one staat al in LAW-1', cure: 'Geef dit een eigen id.' },
    });
  });

  it('is told in Dutch where the shape is not right, for each kind that the schema knows', () => {
    const edition = {
      id: 7,
      layer: 'heaven',
      title: 'x',
      edition: '1',
      inForce: { from: 'soon' },
      clauses: [{ id: 'A', kind: 'duty', about: ['any'], nl: '', en: 'x', note: 1 }],
      rules: {},
      figures: [{ id: 'f', value: 'x', unit: 'days', source: 's', confidence: 'H', verified: 'no', inForce: {} }],
    };
    const told = checkEdition(edition);
    expect(told.map(({ nl }) => nl.wrong)).not.toContain('dit past niet in de vorm van een versie');
    expect(told.map(({ path }) => path)).toEqual(expect.arrayContaining(['/source', '/id', '/layer', '/rules']));
    for (const { nl } of told) expect(nl.cure).toContain('het schema van een versie');
  });
});
