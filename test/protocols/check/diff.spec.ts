import { describe, expect, it } from '@jest/globals';
import { diffEditions, editions, type Edition } from '#libs/domain';

const edition = editions.find(({ layer }) => layer === 'statute') as Edition;

describe('what differs between two editions', () => {
  it('is nothing between an edition and itself, in whatever order it stands', () =>
    expect(diffEditions(edition, { ...edition, rules: [...edition.rules].reverse() })).toEqual([]));

  it('is what was added, removed and changed, with what it was and is', () => {
    const [first, second, ...rest] = edition.rules;
    const [figure, ...figures] = edition.figures ?? [];
    if (first === undefined || second === undefined || figure === undefined) throw new Error('too small an edition');
    const next: Edition = {
      ...edition,
      rules: [{ ...second, en: 'Said otherwise.' }, ...rest],
      figures: [...figures, { ...figure, value: figure.value + 1 }],
      clauses: [...edition.clauses, { id: 'G99', kind: 'limit', about: ['any'], nl: 'Nieuw.', en: 'New.' }],
    };
    const told = diffEditions(edition, next).map(({ what, how, fields }) => [
      what,
      how,
      fields.map(({ name }) => name),
    ]);
    expect(told).toEqual([
      ['clause', 'added', []],
      ['rule', 'removed', []],
      ['rule', 'changed', ['en']],
      ['figure', 'changed', ['value']],
    ]);
  });
});
