import { describe, expect, it } from '@jest/globals';
import { inventedOf, inventedWith, mayTake, never } from '../../../../test/support/course-built.js';
import type { Edition } from '../protocols/shape.js';
import { dayAfter, momentAfter, morningOf, worldOf } from './world.js';

const place = { sector: 'VO', denomination: 'public' } as const;
const worldWith = (...rules: Edition['rules']) => worldOf([inventedWith(rules)], 'INV-1', place);

describe('the world in which a protocol is explored', () => {
  it('is one kind of school, with a case of it pinned to the protocol', () => {
    const world = worldWith();
    expect(world).toMatchObject({ ...place, edition: { id: 'INV-1' } });
    expect(world.opening).toMatchObject({ ...place, protocol: 'INV-1', openedAt: '2026-09-07T08:00:00.000Z' });
    expect(world.opening).not.toHaveProperty('additions');
    expect(world.book.editions).toEqual(['INV-1']);
  });

  it('is a school of a foundation, in term, that has what decisions ask of it', () => {
    const { opening, calendars, outside } = worldWith();
    expect(opening.legalForm).toBe('foundation');
    expect(calendars).toEqual({ school: { holidays: [], studyDays: [] } });
    expect(outside).toEqual({
      ...{ councilConsent: true, mandates: ['suspension'], registeredSchool: true, consentOnRecord: true },
    });
  });

  it('is refused for a protocol that is not there', () => {
    expect(() => worldOf([inventedWith()], 'INV-9', place)).toThrow(new RangeError('there is no edition INV-9'));
  });

  it('has the rules of its own sector and denomination, and the additions of a school', () => {
    const primary = mayTake('INV.primary', ['call.record'], ['hr'], { sectors: ['PO'] });
    const church = mayTake('INV.church', ['call.record'], ['hr'], { denominations: ['denominational'] });
    const editions = [
      inventedWith([primary, church]),
      inventedOf([never('SCHOOL.no', ['case.take'])], { id: 'SCHOOL-1', layer: 'school' }),
    ];
    const powers = (...[where, additions]: readonly [Parameters<typeof worldOf>[2], string?]) =>
      worldOf(editions, 'INV-1', where, additions)
        .book.powers.get('call.record')
        ?.map(({ id }) => id);
    expect(powers(place)).toBeUndefined();
    expect(powers({ sector: 'PO', denomination: 'denominational' })).toEqual(['INV.primary', 'INV.church']);
    const added = worldOf(editions, 'INV-1', place, 'SCHOOL-1');
    expect([added.opening.additions, added.book.limits.get('case.take')?.length]).toEqual(['SCHOOL-1', 1]);
  });

  it('knows the layers above the protocol by themselves', () => {
    const law = inventedOf([never('LAW.no', ['case.take'])], { id: 'LAW-1', layer: 'statute' });
    const { above, book } = worldOf([law, inventedWith([never('INV.no', ['case.take'])])], 'INV-1', place);
    expect(above.limits.get('case.take')?.map(({ id }) => id)).toEqual(['LAW.no']);
    expect(book.limits.get('case.take')?.map(({ id }) => id)).toEqual(['LAW.no', 'INV.no']);
  });

  it('knows the norms of the protocol, and no other clauses', () => {
    const clause = (id: string, kind: 'norm' | 'duty'): Edition['clauses'][number] => ({
      ...{ id, kind, about: ['any'], nl: 'x', en: 'x' },
    });
    const clauses = [clause('INV-1', 'duty'), clause('INV-2', 'norm'), clause('INV-3', 'norm')];
    expect(worldOf([inventedWith([], { clauses })], 'INV-1', place).norms).toEqual(['INV-2', 'INV-3']);
  });

  it('knows which limits ask who acts', () => {
    const asks = (id: string, requires: Parameters<typeof never>[2]) => never(id, ['case.take'], requires);
    const world = worldWith(
      asks('INV.role', { requires: { fact: 'actor.role', is: 'board' } }),
      asks('INV.when', { when: { fact: 'actor.role', is: 'board' } }),
      asks('INV.other', { requires: { fact: 'case.stage', is: 'review' } }),
    );
    expect([...world.asksWho].sort()).toEqual(['INV.role', 'INV.when']);
  });

  it('has every word of its rules, of facts without what they are facts of', () => {
    const { words } = worldWith(
      never('INV.no', ['letter.issue'], { requires: { fact: 'track.measure', is: 'removal' } }),
    );
    for (const word of ['issue', 'measure', 'removal', 'protocol', 'take'])
      expect([word, words.has(word)]).toEqual([word, true]);
    for (const word of ['track.measure', 'suspension', '']) expect([word, words.has(word)]).toEqual([word, false]);
  });
});

describe('a moment', () => {
  it('is the morning of a day, so many days on', () => {
    expect(morningOf('2026-09-07')).toBe('2026-09-07T08:00:00.000Z');
    expect([dayAfter('2026-09-07', 0), dayAfter('2026-09-07', 1), dayAfter('2026-02-27', 3)]).toEqual([
      ...['2026-09-07', '2026-09-08', '2026-03-02'],
    ]);
  });

  it('is the first morning on which something has run out', () => {
    expect(momentAfter('2026-09-07T07:59:00.000Z')).toBe('2026-09-07T08:00:00.000Z');
    expect(momentAfter('2026-09-07T08:00:00.000Z')).toBe('2026-09-07T08:00:00.000Z');
    expect(momentAfter('2026-09-07T08:01:00.000Z')).toBe('2026-09-08T08:00:00.000Z');
    expect(momentAfter('2026-09-07T22:00:00.000Z')).toBe('2026-09-08T08:00:00.000Z');
  });
});
