import { describe, expect, it } from '@jest/globals';
import { whole } from '../../../../test/support/acts-built.js';
import { actOf, ten, today } from '../../../../test/support/case-built.js';
import { bookOf, dutyOf } from '../../../../test/support/rules-built.js';
import { stepsDue } from './automatic.js';
import type { CaseState } from './state.js';

type Duty = Parameters<typeof dutyOf>[0];

describe('what time itself does', () => {
  const due = (duty: Duty, over: Partial<CaseState> = {}, at = ten) =>
    stepsDue({ ...whole, ...over }, bookOf({ duties: [dutyOf(duty)] }), { at, calendars: {} });
  const dues = (at: string) => ({ dues: { 'INV.duty/case/1': { due: at, lastDay: today } } });

  it('takes a step of its own, when it is due', () => {
    const own = {
      by: ['system'],
      step: 'measure.start',
      scope: 'track',
      machine: 'measure',
      preset: { on: '2026-09-08' },
    } as const;
    expect(due(own)).toEqual([{ type: 'measure.start', track: 't1', party: 'p1', data: { on: '2026-09-08' } }]);
    expect([
      due({ ...own, met: { all: [] } }),
      due({ by: ['system'] }, dues('2026-09-08T08:00:00.001Z')),
      due({ by: ['system'] }, dues(ten)).length,
    ]).toEqual([[], [], 1]);
  });

  it('lets a term lapse, once', () => {
    const key = 'INV.duty/case/1';
    expect(due({}, dues(ten))).toEqual([{ type: 'deadline.lapse', data: { obligation: key, due: ten } }]);
    expect([
      due({}),
      due({}, dues('2026-09-08T08:00:00.001Z')),
      due({}, { ...dues(ten), overdue: [key] }),
      due({}, { ...dues(ten), settled: { [key]: 'waived' } }),
    ]).toEqual([[], [], [], []]);
  });

  it('Awb 6:8: opens the way against a measure from the day it was made known', () => {
    const opens = {
      by: ['system'],
      step: 'objection.open',
      scope: 'track',
      machine: 'measure',
      preset: { kind: 'objection' },
    } as const;
    const announced = (on: string | undefined, track = 't1') => ({
      acts: [
        ...whole.acts,
        actOf(5, 'measure.announce', { on: '2026-01-01' }, { track }),
        actOf(6, 'measure.announce', { on }, { track }),
      ],
    });
    expect(due(opens, announced('2026-09-01'))).toEqual([
      { type: 'objection.open', party: 'p1', data: { kind: 'objection', against: 't1', until: '2026-10-13' } },
    ]);
    expect(due({ ...opens, window: { amount: 2, unit: 'weeks' } }, announced('2026-09-01'))[0]?.data['until']).toBe(
      '2026-09-15',
    );
    expect([
      due(opens, announced(undefined))[0]?.data['until'],
      due(opens, announced('2026-09-01', 't2'))[0]?.data['until'],
      due(opens)[0]?.data['until'],
    ]).toEqual(['2026-10-20', '2026-10-20', '2026-10-20']);
    const later = {
      acts: [...announced('2026-09-01').acts, actOf(7, 'measure.defend', { on: '2026-09-05' }, { track: 't1' })],
    };
    expect(due(opens, later)[0]?.data['until']).toBe('2026-10-13');
    const two = bookOf({
      duties: [
        dutyOf({ id: 'INV.first', window: { amount: 1, unit: 'weeks' } }),
        dutyOf({ ...opens, window: { amount: 2, unit: 'weeks' } }),
      ],
    });
    expect(stepsDue({ ...whole, ...later }, two, { at: ten, calendars: {} }).map(({ data }) => data['until'])).toEqual([
      '2026-09-15',
    ]);
    expect(due(opens, announced('2026-11-13'))[0]?.data['until']).toBe('2026-12-28');
  });
});
