import { describe, expect, it } from '@jest/globals';
import { whole } from '../../../../test/support/acts-built.js';
import { actOf, caseOf, ten, today } from '../../../../test/support/case-built.js';
import { bookOf, dutyOf } from '../../../../test/support/rules-built.js';
import { obligationOf } from '../../../../test/support/steps-built.js';
import { effectsOf } from './effects.js';
import { foreseen } from './foresee.js';
import { obligationsOf } from './obligations.js';
import type { Obligation } from './state.js';
import type { Step } from './steps/index.js';

const by = { person: 'someone', role: 'teamLeader' } as const;
const step = (type: Step['type'], over: Partial<Step> = {}): Step => ({ type, seq: 2, at: ten, by, data: {}, ...over });
const hours = { cites: ['INV-1'], from: '08:00', until: '09:00' } as const;
const late = '2026-09-08T18:00:00.000Z';
const told = (
  after: readonly Obligation[],
  of: Step,
  over: { evening?: true; next?: ReturnType<typeof caseOf> } = {},
) => effectsOf({ before: [], after, next: over.next ?? caseOf({}), step: of }, over.evening && hours);

describe('what is told to whom', () => {
  it('names the person whose work a task is', () =>
    expect(told([obligationOf('R.call/case/1', { person: 'someone' })], step('note.add'))).toMatchObject([
      { about: 'task', persons: ['someone'] },
    ]));

  it('is of a term that ran out only with the step that says so, and of that term', () => {
    const overdue = obligationOf('R.call/case/1', { status: 'overdue' });
    const lapse = (obligation: string) => step('deadline.lapse', { data: { obligation } });
    const abouts = (after: readonly Obligation[], of: Step) =>
      effectsOf({ before: after, after, next: caseOf({}), step: of }, undefined).map((one) =>
        one.type === 'notice' ? one.about : one.type,
      );
    expect(abouts([overdue], lapse('R.call/case/1'))).toEqual(['overdue']);
    expect(abouts([overdue], lapse('R.other/case/1'))).toEqual([]);
    expect(abouts([overdue], step('note.add', { data: { obligation: 'R.call/case/1' } }))).toEqual([]);
    expect(abouts([obligationOf('R.call/case/1', { status: 'lapsed' })], lapse('R.call/case/1'))).toEqual([]);
  });

  it('is what a reporter says, not what others say or what he does beside it', () => {
    const reporter = { person: 'r', role: 'reporter' } as const;
    const taken = caseOf({ acts: [actOf(1, 'report.receive'), actOf(2, 'case.take')] });
    expect(told([], step('message.send', { by: reporter }), { next: taken })).toEqual([
      { type: 'notice', about: 'message', to: [], persons: ['leader'] },
    ]);
    expect(told([], step('message.send'), { next: taken })).toEqual([]);
    expect(told([], step('hearing.agree', { by: reporter }), { next: taken })).toEqual([]);
  });

  it('waits until somebody works, but a case is linked at once', () =>
    expect(told([obligationOf('R.call/case/1')], step('advice.turn', { at: late }), { evening: true })).toEqual([
      expect.objectContaining({ about: 'task', notBefore: '2026-09-09T06:00:00.000Z' }),
      { type: 'linkedCase', from: 'advice' },
    ]));
});

describe('what a step would set off', () => {
  const moment = { at: ten, calendars: {} };

  it('is about whom its track is about', () => {
    const ofParty = dutyOf({ id: 'INV.party', scope: 'act', each: ['measure.withdraw'] });
    const withdraw = { type: 'measure.withdraw', track: 't1', data: {} } as const;
    expect(foreseen(whole, withdraw, by, moment, bookOf({ duties: [ofParty] }))).toMatchObject([
      { rule: 'INV.party', party: whole.tracks['t1']?.party },
    ]);
  });

  it('is about whom it is taken itself, where it is on no track', () => {
    const ofParty = dutyOf({ id: 'INV.party', scope: 'act', each: ['evidence.record'] });
    const draft = { type: 'paper.file', party: 'p1', data: {} } as const;
    const act = dutyOf({ ...ofParty, each: ['paper.file'] });
    expect(foreseen(whole, draft, by, moment, bookOf({ duties: [act] }))).toMatchObject([{ party: 'p1' }]);
  });

  it('is also what was met before and is open again', () => {
    const again = dutyOf({ id: 'INV.again', when: { all: [] }, met: { not: { taken: 'measure.withdraw' } } });
    const book = bookOf({ duties: [again] });
    const before = obligationsOf(whole, book, today).map(({ status }) => status);
    const withdraw = { type: 'measure.withdraw', track: 't1', data: {} } as const;
    expect(before).toEqual(['met']);
    expect(foreseen(whole, withdraw, by, moment, book)).toMatchObject([{ rule: 'INV.again', status: 'open' }]);
  });
});
