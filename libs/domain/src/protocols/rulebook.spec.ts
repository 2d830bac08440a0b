import { describe, expect, it } from '@jest/globals';
import { rulebookFor, type RulebookFor } from './rulebook.js';
import type { Duty, Edition, Figure, Limit, Power } from './shape.js';

const common = { cites: ['INV-1'], nl: 'Een zin.', en: 'A sentence.' } as const;
const power = (id: string, over: Partial<Power> = {}): Power => ({
  rule: 'power',
  id,
  ...common,
  steps: ['note.add'],
  by: ['board'],
  ...over,
});
const limit = (id: string, over: Partial<Limit> = {}): Limit => ({
  rule: 'limit',
  id,
  ...common,
  steps: ['note.add'],
  requires: { all: [] },
  lifts: 'doIt',
  ...over,
});
const duty = (id: string, over: Partial<Duty> = {}): Duty => ({
  rule: 'duty',
  id,
  ...common,
  scope: 'case',
  when: { all: [] },
  met: { any: [] },
  by: ['board'],
  step: 'note.add',
  blocks: [],
  ...over,
});
const edition = (
  id: string,
  layer: Edition['layer'],
  rules: Edition['rules'] = [],
  over: Partial<Edition> = {},
): Edition => ({
  id,
  source: id.split('-')[0] ?? id,
  layer,
  title: { nl: id, en: id },
  edition: '1',
  inForce: { from: '2020-01-01' },
  clauses: [],
  rules,
  ...over,
});
const figure = (value: number, from: string, until?: string, over: Partial<Figure> = {}): Figure => ({
  id: 'days',
  value,
  unit: 'days',
  source: 'a law',
  confidence: 'H',
  verified: true,
  inForce: { from, ...(until === undefined ? {} : { until }) },
  ...over,
});

const asked = (editions: readonly Edition[], over: Partial<RulebookFor> = {}) =>
  rulebookFor({ editions, protocol: 'OWN-1', sector: 'VO', denomination: 'public', on: '2026-09-08', ...over });
const ids = (editions: readonly Edition[], over: Partial<RulebookFor> = {}) =>
  asked(editions, over).duties.map(({ id }) => id);

describe('decision 10: which editions a case is judged by', () => {
  const shelf = [
    edition('OWN-1', 'protocol', [duty('own')]),
    edition('OTHER-1', 'protocol', [duty('other')]),
    edition('LAW-2', 'statute', [duty('new law')], { inForce: { from: '2026-09-08' } }),
    edition('LAW-1', 'statute', [duty('old law')], { inForce: { from: '2020-01-01', until: '2026-09-08' } }),
    edition('SCHOOL-1', 'school', [duty('school')]),
    edition('GEN-1', 'general', [duty('general')], { inForce: { from: '2026-01-01', until: '2026-12-31' } }),
  ];

  it('law and general layer by the day, the protocol because it is pinned; the strongest first', () => {
    expect(asked(shelf).editions).toEqual(['LAW-2', 'GEN-1', 'OWN-1']);
    expect(asked(shelf, { on: '2026-09-07' }).editions).toEqual(['LAW-1', 'GEN-1', 'OWN-1']);
    expect(asked(shelf, { on: '2026-12-31' }).editions).toEqual(['LAW-2', 'OWN-1']);
    expect(asked(shelf, { protocol: 'OTHER-1', additions: 'SCHOOL-1' }).editions).toEqual([
      'LAW-2',
      'GEN-1',
      'OTHER-1',
      'SCHOOL-1',
    ]);
    expect(asked(shelf, { on: '2019-12-31' }).editions).toEqual(['OWN-1']);
  });

  it('each rule with the layer and the source it came from', () =>
    expect(asked(shelf, { additions: 'SCHOOL-1' }).duties.map(({ id, layer, source }) => [id, layer, source])).toEqual([
      ['new law', 'statute', 'LAW'],
      ['general', 'general', 'GEN'],
      ['own', 'protocol', 'OWN'],
      ['school', 'school', 'SCHOOL'],
    ]));

  it('rules for this kind of school, on this day', () => {
    const rules = edition('OWN-1', 'protocol', [
      duty('vo', { sectors: ['VO', 'PO'] }),
      duty('po', { sectors: ['PO'] }),
      duty('public', { denominations: ['public'] }),
      duty('other', { denominations: ['denominational'] }),
      duty('over', { inForce: { from: '2020-01-01', until: '2026-09-08' } }),
      duty('coming', { inForce: { from: '2026-09-09' } }),
      duty('now', { inForce: { from: '2026-09-08', until: '2026-09-09' } }),
    ]);
    expect(ids([rules])).toEqual(['vo', 'public', 'now']);
    expect(ids([rules], { sector: 'PO', denomination: 'denominational', on: '2026-09-09' })).toEqual([
      'vo',
      'po',
      'other',
      'coming',
    ]);
  });

  it('clauses of all of them, and the last hours for messages that any of them gives', () => {
    const clause = (id: string) => ({ id, kind: 'norm', about: ['any'], nl: 'Een zin.', en: 'A sentence.' }) as const;
    const hours = (from: string) => ({ cites: ['INV-1'], from, until: '17:00' }) as const;
    const book = asked([
      edition('OWN-1', 'protocol', [], { clauses: [clause('OWN-1.1')], messages: hours('09:00') }),
      edition('LAW-1', 'statute', [], { clauses: [clause('LAW-1.1')], messages: hours('08:00') }),
      edition('OTHER-1', 'protocol', [], { clauses: [clause('OTHER-1.1')] }),
    ]);
    expect([[...book.clauses.keys()], book.clauses.get('OWN-1.1'), book.messages?.from]).toEqual([
      ['LAW-1.1', 'OWN-1.1'],
      clause('OWN-1.1'),
      '09:00',
    ]);
    expect(asked([edition('OWN-1', 'protocol')]).messages).toBeUndefined();
    const above = edition('GEN-1', 'general', [], { messages: hours('10:00') });
    expect(asked([above, edition('OWN-1', 'protocol')]).messages?.from).toBe('10:00');
  });
});

describe('decision 22: layers add, and never take away', () => {
  it('all limits count; of two powers the one that says so replaces the other', () => {
    const book = asked([
      edition('GEN-1', 'general', [
        power('GEN.note'),
        power('GEN.take', { steps: ['case.take', 'note.add'] }),
        limit('GEN.limit'),
      ]),
      edition('OWN-1', 'protocol', [
        power('OWN.note', { insteadOf: 'GEN.note', by: ['teamLeader'] }),
        limit('OWN.limit', { steps: ['note.add', 'case.take'] }),
        duty('GEN.take'),
        limit('GEN.take2', { steps: ['case.close'] }),
      ]),
    ]);
    const named = (rules: ReadonlyMap<string, readonly { id: string }[]>) =>
      Object.fromEntries([...rules].map(([step, list]) => [step, list.map(({ id }) => id)]));
    expect(named(book.powers)).toEqual({ 'case.take': ['GEN.take'], 'note.add': ['GEN.take', 'OWN.note'] });
    expect(named(book.limits)).toEqual({
      'note.add': ['GEN.limit', 'OWN.limit'],
      'case.take': ['OWN.limit'],
      'case.close': ['GEN.take2'],
    });
    expect(book.duties.map(({ id }) => id)).toEqual(['GEN.take']);
  });
});

describe('decision 23: figures are dated rows', () => {
  const figures = [
    figure(5, '2020-01-01', '2026-09-08'),
    figure(7, '2026-09-08', '2027-01-01'),
    figure(9, '2027-01-01'),
    figure(2, '2020-01-01', undefined, { id: 'weeks', unit: 'weeks' }),
  ];
  const book = (rule: Duty | Limit, on: string) =>
    asked([edition('LAW-1', 'statute', [], { figures }), edition('OWN-1', 'protocol', [rule])], { on });

  it('fill in what a rule asks, by the day', () => {
    const rule = limit('limit', { requires: { any: [{ holds: 'lastsAtMost', with: { days: { figure: 'days' } } }] } });
    const value = (on: string) => book(rule, on).limits.get('note.add')?.[0]?.requires;
    expect(['2026-09-07', '2026-09-08', '2027-01-01'].map(value)).toEqual(
      [5, 7, 9].map((days) => ({ any: [{ holds: 'lastsAtMost', with: { days } }] })),
    );
  });

  it('become a term with its unit, in a duty and in the window it opens', () => {
    const rule = duty('duty', { within: { figure: 'days', rolls: 'atw' }, window: { figure: 'weeks' } });
    expect(book(rule, '2026-09-08').duties[0]).toMatchObject({
      within: { amount: 7, unit: 'days', rolls: 'atw' },
      window: { amount: 2, unit: 'weeks' },
    });
    expect(Object.keys(book(rule, '2026-09-08').duties[0]?.within ?? {}).sort()).toEqual(['amount', 'rolls', 'unit']);
    const plain = duty('duty', {
      within: { amount: 3, unit: 'days' },
      when: { holds: 'lastsAtMost', with: { days: { figure: 'days' } } },
    });
    expect(book(plain, '2026-09-08').duties[0]).toMatchObject({
      within: { amount: 3, unit: 'days' },
      when: { with: { days: 7 } },
    });
    expect(book(plain, '2026-09-08').duties[0]?.window).toBeUndefined();
  });

  it('leave alone what only looks like one', () => {
    const rule = limit('limit', { requires: { fact: 'step.figure', is: 'days' } });
    expect(book(rule, '2026-09-08').limits.get('note.add')?.[0]?.requires).toEqual({ fact: 'step.figure', is: 'days' });
  });

  it('are asked for by name, and not in years where a term runs', () => {
    const within =
      (id: string, over: Partial<Figure> = {}) =>
      () =>
        asked([
          edition('LAW-1', 'statute', [], {
            figures: [figure(1, '2020-01-01', undefined, { id: 'years', unit: 'years', ...over })],
          }),
          edition('OWN-1', 'protocol', [duty('INV.duty', { within: { figure: id } })]),
        ]);
    expect(within('lost')).toThrow(
      new RangeError('rule INV.duty names the figure lost, which no edition has on that day'),
    );
    expect(within('years')).toThrow(new RangeError('figure years is in years; a term of a duty is in months at most'));
    expect(within('years', { inForce: { from: '2030-01-01' } })).toThrow('no edition has on that day');
  });
});
