import { describe, expect, it } from '@jest/globals';
import { acts, whole } from '../../../../test/support/acts-built.js';
import { actOf, ten, today } from '../../../../test/support/case-built.js';
import { bookOf, dutyOf } from '../../../../test/support/rules-built.js';
import { demandedAfter, endsOnLapse, isOpen, obligationsOf } from './obligations.js';
import type { Act, CaseState } from './state.js';

type Duty = Parameters<typeof dutyOf>[0];
const demanded = (duty: Duty, state: CaseState) => obligationsOf(state, bookOf({ duties: [dutyOf(duty)] }), today);
const keys = (duty: Duty, state: CaseState) => demanded(duty, state).map(({ key }) => key);
const three = { amount: 3, unit: 'days' } as const;

describe('decision 4: what the rules demand', () => {
  it('of the case, again after it was reopened', () => {
    expect(keys({}, whole)).toEqual(['INV.duty/case/1']);
    expect(keys({}, acts(actOf(2, 'case.reopen'), actOf(3, 'case.reopen')))).toEqual(['INV.duty/case/3']);
  });

  it('of each party, each track of a machine, each act of a kind', () => {
    expect(keys({ scope: 'party' }, whole)).toEqual(['INV.duty/p1/1', 'INV.duty/p2/1']);
    expect(keys({ scope: 'party', when: { fact: 'party.kind', is: 'parent' } }, whole)).toEqual(['INV.duty/p2/1']);
    expect([keys({ scope: 'track' }, whole), keys({ scope: 'track', machine: 'objection' }, whole)]).toEqual([
      ['INV.duty/t1/1', 'INV.duty/t2/1'],
      ['INV.duty/t2/1'],
    ]);
    expect([
      keys({ scope: 'act', each: ['hearing.record', 'consultation.ask'] }, whole),
      keys({ scope: 'act' }, whole),
    ]).toEqual([['INV.duty/a2/1', 'INV.duty/a3/1'], []]);
    expect(keys({ when: { fact: 'case.sector', is: 'PO' } }, whole)).toEqual([]);
  });

  it('with all that a task needs', () =>
    expect(
      demanded(
        {
          scope: 'act',
          each: ['consultation.ask'],
          preset: { role: 'board' },
          blocks: ['case.close'],
          waivableBy: ['board'],
        },
        whole,
      ),
    ).toEqual([
      {
        key: 'INV.duty/a3/1',
        rule: 'INV.duty',
        layer: 'protocol',
        cites: ['INV-1'],
        nl: 'Zo hoort het.',
        en: 'As it should be.',
        party: 'p1',
        track: 't1',
        by: ['teamLeader'],
        person: undefined,
        step: 'scope.assess',
        preset: { role: 'board' },
        status: 'open',
        due: undefined,
        blocks: ['case.close'],
        waivableBy: ['board'],
      },
    ]));

  it('met, waived, lapsed, overdue or open', () => {
    const status = (over: Partial<CaseState>, duty: Duty = {}) =>
      demanded(duty, { ...whole, ...over }).map((one) => [one.status, isOpen(one)]);
    const key = 'INV.duty/case/1';
    expect([
      status({}),
      status({ overdue: [key] }),
      status({ settled: { [key]: 'waived' } }),
      status({ settled: { [key]: 'lapsed' }, overdue: [key] }),
      status({ overdue: [key] }, { met: { all: [] } }),
    ]).toEqual([[['open', true]], [['overdue', true]], [['waived', false]], [['lapsed', false]], [['met', false]]]);
  });

  it('of the roles it names, or the one named in the act; above the board where the board is concerned', () => {
    const by = (names: NonNullable<Duty>['by'], aboutLeadership = 'yes') =>
      demanded({ by: names }, acts(actOf(1, 'report.receive', { aboutLeadership }))).map((one) => one.by);
    expect([
      by(['board']),
      by(['board'], 'board'),
      by(['teamLeader'], 'board'),
      by(['board', 'supervisoryBoard'], 'board'),
    ]).toEqual([[['board']], [['board', 'supervisoryBoard']], [['teamLeader']], [['board', 'supervisoryBoard']]]);
    expect(
      demanded({ scope: 'act', each: ['consultation.ask'], by: { field: 'role' } }, whole).map((one) => one.by),
    ).toEqual([['board']]);
  });

  it('of one person, named in the act or in the last such step of this track', () => {
    const person = (duty: Duty, state = whole) =>
      demanded({ person: { step: 'consultation.ask', field: 'person' }, ...duty }, state).map((one) => one.person);
    expect([
      person({ scope: 'act', each: ['consultation.ask'] }),
      person({ scope: 'track' }),
      person({ scope: 'act', each: ['hearing.record'] }),
    ]).toEqual([['adviser'], ['adviser', undefined], [undefined]]);
    const two = acts(
      actOf(3, 'consultation.ask', { person: 'first' }, { track: 't1' }),
      actOf(4, 'consultation.ask', { person: 'second' }, { track: 't1' }),
      actOf(5, 'consultation.ask', { person: 'third' }, { track: 't2' }),
    );
    expect([
      person({ scope: 'track', machine: 'measure' }, two),
      person({ scope: 'act', each: ['consultation.ask'] }, two),
    ]).toEqual([['second'], ['first', 'second', 'third']]);
    expect(
      person(
        { scope: 'track', machine: 'measure' },
        acts(actOf(3, 'consultation.ask', { person: 7 }, { track: 't1' })),
      ),
    ).toEqual([undefined]);
  });

  it('anew for every state and day, whoever asked before', () => {
    const duty = { when: { fact: 'case.stage', is: 'factFinding' } } as const;
    const book = bookOf({ duties: [dutyOf(duty)] });
    expect(obligationsOf(whole, book, today)).toBe(obligationsOf(whole, book, today));
    expect([obligationsOf(whole, bookOf({}), today), obligationsOf({ ...whole, stage: 'filed' }, book, today)]).toEqual(
      [[], []],
    );
    const grant = actOf(2, 'inspection.grant', { until: '2026-09-09' }, { track: 't1' });
    const dated = bookOf({ duties: [dutyOf({ scope: 'track', machine: 'measure', when: { holds: 'grantRuns' } })] });
    const state = acts(grant);
    expect(
      [obligationsOf(state, dated, today), obligationsOf(state, dated, '2026-09-09')].map((list) => list.length),
    ).toEqual([1, 0]);
  });
});

describe('when it is due', () => {
  const after = (duty: Duty, state: CaseState, at = ten) =>
    demandedAfter(state, bookOf({ duties: [dutyOf(duty)] }), at, {});
  const lastDays = (duty: Duty, state = whole) =>
    Object.fromEntries(Object.entries(after(duty, state).dues).map(([key, { lastDay }]) => [key.slice(9), lastDay]));

  it('a term from now on, once, and with what moved it', () => {
    expect(after({ within: three }, whole)).toMatchObject({
      obligations: [{ due: { lastDay: '2026-09-11' } }],
      dues: { 'INV.duty/case/1': { due: '2026-09-11T22:00:00.000Z', lastDay: '2026-09-11' } },
    });
    expect(
      after({ within: { amount: 4, unit: 'days', rolls: 'favour' } }, whole).dues['INV.duty/case/1']?.movedBy,
    ).toEqual(['policy.favour saturday', 'policy.favour sunday']);
    expect(Object.keys(after({ within: three }, whole).dues['INV.duty/case/1'] ?? {})).toEqual(['due', 'lastDay']);
    const known = { ...whole, dues: { 'INV.duty/case/1': { due: ten, lastDay: today } } };
    expect(after({ within: three }, known)).toMatchObject({ obligations: [{ due: { lastDay: today } }], dues: {} });
    expect([after({}, whole).dues, after({ within: three, met: { all: [] } }, whole).dues]).toEqual([{}, {}]);
  });

  it('from the moment or day of a step: of this track, else this party, else the last', () => {
    expect(
      lastDays({ within: three, scope: 'act', each: ['consultation.ask'], from: { step: 'consultation.ask' } }),
    ).toEqual({ 'a3/1': '2026-09-05' });
    expect(lastDays({ within: three, from: { step: 'hearing.record', field: 'on' } })).toEqual({
      'case/1': '2026-09-04',
    });
    expect(lastDays({ within: three, from: { step: 'hearing.record', field: 'manner' } })).toEqual({
      'case/1': '2026-09-11',
    });
    expect(lastDays({ within: three, from: { step: 'measure.decide' } })).toEqual({ 'case/1': '2026-09-11' });
    const heard = (seq: number, on: string, over: Partial<Act>) => actOf(seq, 'hearing.record', { on }, over);
    const many = acts(
      heard(2, '2026-09-01', { party: 'p1' }),
      heard(3, '2026-09-02', { party: 'p1', track: 't1' }),
      heard(4, '2026-09-03', { party: 'p2' }),
      heard(5, '2026-09-05', { party: 'p1' }),
      heard(6, '2026-09-04', { party: 'p9' }),
    );
    const from = { step: 'hearing.record', field: 'on' } as const;
    expect(lastDays({ within: three, scope: 'track', from }, many)).toEqual({
      't1/1': '2026-09-05',
      't2/1': '2026-09-06',
    });
    expect(lastDays({ within: three, scope: 'party', from }, many)).toEqual({
      'p1/1': '2026-09-08',
      'p2/1': '2026-09-06',
    });
    expect(lastDays({ within: three, from }, many)).toEqual({ 'case/1': '2026-09-07' });
    expect(lastDays({ within: three, scope: 'act', each: ['hearing.record'], from }, many)).toEqual({
      'a2/1': '2026-09-04',
      'a3/1': '2026-09-05',
      'a4/1': '2026-09-06',
      'a5/1': '2026-09-08',
      'a6/1': '2026-09-07',
    });
  });

  it('or at the start of a recorded day, which may be put off', () => {
    const on = (until: string | number) =>
      acts(
        actOf(2, 'measure.announce', { until: '2026-09-01' }, { track: 't1' }),
        actOf(3, 'measure.announce', { until }, { track: 't1' }),
        actOf(4, 'measure.announce', { until: '2026-12-01' }, { track: 't2' }),
      );
    const duty = {
      scope: 'track',
      machine: 'measure',
      atStartOf: { step: 'measure.announce', field: 'until' },
    } as const;
    expect(after(duty, on('2026-09-20')).dues).toEqual({
      'INV.duty/t1/1': { due: '2026-09-19T22:00:00.000Z', lastDay: '2026-09-20' },
    });
    const known = (lastDay: string) => ({ ...on('2026-09-20'), dues: { 'INV.duty/t1/1': { due: ten, lastDay } } });
    expect([after(duty, known('2026-09-20')).dues, Object.keys(after(duty, known('2026-09-19')).dues)]).toEqual([
      {},
      ['INV.duty/t1/1'],
    ]);
    expect([after(duty, on(7)).dues, after(duty, acts()).dues]).toEqual([{}, {}]);
    expect(
      after({ atStartOf: duty.atStartOf }, acts(actOf(2, 'measure.announce', { until: '2026-09-20' }, { track: 't1' })))
        .dues,
    ).toEqual({});
  });

  it('stands still between two steps of its track, and runs on after (WPO 43)', () => {
    const paused = {
      scope: 'track',
      machine: 'objection',
      within: { amount: 10, unit: 'days' },
      from: { step: 'objection.receive', field: 'on' },
      pause: { from: 'objection.pause', until: 'objection.resume' },
    } as const;
    const on = (seq: number, type: Act['type'], day: string, track = 't2') =>
      actOf(seq, type, { on: day }, { track, at: `${day}T10:00:00Z` });
    const received = on(2, 'objection.receive', '2026-09-01');
    const pause = on(3, 'objection.pause', '2026-09-03');
    const resume = on(4, 'objection.resume', '2026-09-08');
    const known = { 'INV.duty/t2/1': { due: ten, lastDay: '2026-09-11' } };
    const due = (state: CaseState) => after(paused, state).obligations.map((one) => one.due?.lastDay);
    expect([
      due(acts(received)),
      due({ ...acts(received, pause), dues: known }),
      due({ ...acts(received, pause, resume), dues: known }),
    ]).toEqual([['2026-09-11'], [undefined], ['2026-09-16']]);
    expect(
      obligationsOf({ ...acts(received, pause), dues: known }, bookOf({ duties: [dutyOf(paused)] }), today)[0]?.due,
    ).toBeUndefined();
    expect(due({ ...acts(received, pause, resume, actOf(5, 'scope.assess')), dues: known })).toEqual(['2026-09-11']);
    expect(due({ ...acts(received, on(3, 'objection.pause', '2026-09-03', 't1')), dues: known })).toEqual([
      '2026-09-11',
    ]);
    expect(due({ ...acts(received, pause, resume, on(5, 'objection.pause', '2026-09-10')), dues: known })).toEqual([
      undefined,
    ]);
    expect(
      due({
        ...acts(received, pause, actOf(4, 'objection.resume', { at: '2026-09-06T10:00:00Z' }, { track: 't2' })),
        dues: known,
      }),
    ).toEqual(['2026-09-14']);
    expect(due(acts(received, pause))).toEqual([undefined]);
    const elsewhere = [on(3, 'objection.pause', '2026-09-03', 't1'), on(4, 'objection.resume', '2026-09-05', 't1')];
    expect([due(acts(received, ...elsewhere)), due({ ...acts(received, ...elsewhere), dues: known })]).toEqual([
      ['2026-09-11'],
      ['2026-09-11'],
    ]);
    const heardLater = acts(received, pause, resume, on(5, 'objection.hear', '2026-09-09'));
    expect(due({ ...heardLater, dues: known })).toEqual(['2026-09-11']);
    expect(
      after(
        { ...paused, scope: 'case' },
        { ...acts(received), dues: { 'INV.duty/case/1': { due: ten, lastDay: today } } },
      ).dues,
    ).toEqual({});
  });

  it('says what a lapse does', () => {
    const book = bookOf({
      duties: [
        dutyOf({ onLapse: 'ends' }),
        dutyOf({ id: 'INV.duty2', onLapse: 'overdue' }),
        dutyOf({ id: 'INV.duty3' }),
      ],
    });
    expect(
      ['INV.duty/case/1', 'INV.duty2/case/1', 'INV.duty3/case/1', 'INV.other/case/1'].map((key) =>
        endsOnLapse(book, key),
      ),
    ).toEqual([true, false, false, false]);
  });
});
