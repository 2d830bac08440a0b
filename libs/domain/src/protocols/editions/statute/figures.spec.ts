import { describe, expect, it } from '@jest/globals';
import { bills } from '../bills/index.js';
import { editions } from '../index.js';
import type { Duty } from '../../shape.js';
import { statute2026 } from './index.js';

const statute = [statute2026, ...bills];
const figures = statute.flatMap((edition) => edition.figures ?? []);
const duties = statute.flatMap(({ rules }) => rules).filter((rule): rule is Duty => rule.rule === 'duty');
const terms = duties.flatMap(({ id, within, window, from }) =>
  [within, window].flatMap((term) => (term === undefined ? [] : [{ id, term, from }])),
);
const named = new Set(JSON.stringify([...editions, ...bills]).match(/(?<="figure":")[^"]+/g));

describe('the figures of statute', () => {
  it('are dated rows, and no rule has a number of its own but "on the day that was given"', () => {
    const own = terms.filter(
      ({ term, from }) => 'amount' in term && !(term.amount === 0 && from !== undefined && 'field' in from),
    );
    expect(own.map(({ id }) => id)).toEqual([]);
  });

  it('are each named by a rule', () =>
    expect(figures.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]));

  it('each have an id of their own, and say where they come from', () => {
    const ids = figures.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(figures.filter(({ source }) => !/\b(?:\d|policy|Awb|CAO)/.test(source)).map(({ id }) => id)).toEqual([]);
  });

  it('count as verified only where the text of statute was seen, and never where they are policy', () => {
    const wrongly = figures.filter(
      ({ verified, confidence, source }) => verified && (confidence !== 'H' || /policy/.test(source)),
    );
    expect(wrongly.map(({ id }) => id)).toEqual([]);
  });
});
