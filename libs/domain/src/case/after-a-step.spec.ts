import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, parentOf, pupil, ten, today, trackOf } from '../../../../test/support/case-built.js';
import { leader, sealed, powers, scope, taken, type With } from '../../../../test/support/decided-built.js';
import { bookOf, dutyOf, limitOf, powerOf } from '../../../../test/support/rules-built.js';
import type { Rulebook } from '../protocols/rulebook.js';
import { availableSteps } from './available-steps.js';
import { timePasses, withTime } from './decide.js';
import { siblings, type StepDraft, type StepType } from './steps/index.js';

describe('what is told to whom', () => {
  const draft: StepDraft = { type: 'scope.assess', data: scope };
  const told = (
    duties: Parameters<typeof dutyOf>[0][],
    over: With = {},
    state = caseOf({}),
    messages?: Rulebook['messages'],
  ) =>
    taken(state, draft, {
      ...over,
      book: bookOf({ powers, messages, duties: duties.map((one, index) => dutyOf({ id: `INV.d${index}`, ...one })) }),
    }).effects;
  const arises = { when: { taken: 'scope.assess' } } as const;

  it('a task that came with this step, to its roles and the one it names', () => {
    expect(told([arises])).toEqual([
      { type: 'notice', about: 'task', to: ['teamLeader'], persons: [], obligation: 'INV.d0/case/1' },
    ]);
    expect(told([{}, { ...arises, by: ['system'] }, { ...arises, met: { all: [] } }])).toEqual([]);
    const person = {
      ...arises,
      scope: 'act',
      each: ['scope.assess'],
      person: { step: 'scope.assess', field: 'reason' },
    } as const;
    expect(told([person])).toMatchObject([{ persons: [] }]);
  });

  it('outside working hours only once they begin, where the edition has it so (MAT-I4)', () => {
    const hours = { cites: ['INV-1'], from: '08:00', until: '17:00' } as const;
    const at = (moment: string) =>
      told([arises], { at: moment }, caseOf({}), hours).map((one) => ('notBefore' in one ? one.notBefore : 'now'));
    expect([at(ten), at('2026-09-08T18:00:00.000Z'), at('2026-09-11T18:00:00.000Z')]).toEqual([
      ['now'],
      ['2026-09-09T06:00:00.000Z'],
      ['2026-09-14T06:00:00.000Z'],
    ]);
  });

  it('a term that ran out, to whom it was', () => {
    const key = 'INV.duty/case/1';
    const state = caseOf(
      {},
      {
        dues: { [key]: { due: ten, lastDay: today }, 'INV.two/case/1': { due: ten, lastDay: today } },
        overdue: ['INV.two/case/1'],
      },
    );
    const { effects } = taken(
      state,
      { type: 'deadline.lapse', data: { obligation: key, due: ten } },
      { book: bookOf({ powers, duties: [dutyOf(), dutyOf({ id: 'INV.two' })] }) },
    );
    expect(effects).toEqual([{ type: 'notice', about: 'overdue', to: ['teamLeader'], persons: [], obligation: key }]);
  });

  it('a case of its own where advice turns out to be one', () => {
    const advice = caseOf({}, { machine: 'advice', stage: 'advised' });
    expect(taken(advice, { type: 'advice.turn', data: { reason: sealed } }).effects).toEqual([
      { type: 'linkedCase', from: 'advice' },
    ]);
  });
});

describe('what time does, step after step', () => {
  const moment = { at: ten, calendars: {} };
  const state = caseOf({ tracks: [trackOf('t1', { state: 'announced' })] });
  const starts = dutyOf({
    by: ['system'],
    step: 'measure.start',
    scope: 'track',
    machine: 'measure',
    when: { fact: 'track.state', is: 'announced' },
  });

  it('by the clock itself, until nothing is due', () => {
    const decisions = timePasses(state, moment, bookOf({ powers, duties: [starts] }));
    expect(decisions.map(({ step }) => [step.type, step.by, step.seq])).toEqual([
      ['measure.start', { person: 'system', role: 'system' }, 2],
    ]);
    expect(timePasses(state, moment, bookOf({ powers }))).toEqual([]);
  });

  it('after the step of a person', () => {
    const book = bookOf({ powers, duties: [starts] });
    const decision = taken(state, { type: 'scope.assess', data: scope }, { book });
    expect(withTime(decision, moment, book).map(({ step }) => step.type)).toEqual(['scope.assess', 'measure.start']);
  });

  it('and stops an edition whose clock never rests', () => {
    const [to] = siblings;
    const endless = dutyOf({ by: ['system'], step: 'referral.send', preset: { to } });
    const book = bookOf({ powers: [powerOf(['system'], ['referral.send'])], duties: [endless] });
    expect(() => timePasses(state, moment, book)).toThrow(
      new RangeError('the clock does not come to rest: referral.send again and again'),
    );
    const once = bookOf({
      duties: [{ ...endless, met: { taken: 'referral.send' } }],
      powers: [powerOf(['system'], ['referral.send'])],
    });
    expect(timePasses(state, moment, once)).toHaveLength(1);
  });
});

describe('steps as forms', () => {
  const state = caseOf({
    parties: [pupil('p1'), parentOf('p1', 'p2')],
    tracks: [
      trackOf('t1'),
      trackOf('t2', { machine: 'objection', state: 'window', party: 'p2' }),
      trackOf('t3', { state: 'ended' }),
    ],
  });
  const forms = (steps: StepType[], over: Parameters<typeof limitOf>[2] = {}, of = state) =>
    availableSteps(
      of,
      leader,
      bookOf({ powers: [powerOf(['teamLeader', 'board'], steps)], limits: [limitOf(steps, { any: [] }, over)] }),
      today,
    );

  it('one for the case, each party or each track it could be about', () => {
    const at = (type: StepType) => forms([type]).map(({ party, track }) => [party, track]);
    expect(at('scope.assess')).toEqual([[undefined, undefined]]);
    expect([at('finding.record'), at('party.add')]).toEqual([
      [
        ['p1', undefined],
        ['p2', undefined],
      ],
      [[undefined, undefined]],
    ]);
    expect(at('referral.send')).toEqual([
      [undefined, undefined],
      ['p1', undefined],
      ['p2', undefined],
    ]);
    expect([at('measure.withdraw'), at('objection.receive')]).toEqual([[['p1', 't1']], [['p2', 't2']]]);
  });

  it('advice is asked on the case, and on each question in it that still waits for an answer', () => {
    const raised = trackOf('t4', { machine: 'qualification', state: 'raised', party: 'p1' });
    const asked = forms(['consultation.ask'], {}, caseOf({ parties: [pupil('p1')], tracks: [trackOf('t1'), raised] }));
    expect(asked.map(({ party, track }) => [party, track])).toEqual([
      [undefined, undefined],
      [undefined, 't4'],
    ]);
  });

  it('which ask what only some editions ask where a rule of the case speaks of it, and everything else always', () => {
    const asked = (limits: Parameters<typeof bookOf>[0]['limits']): readonly string[] =>
      availableSteps(
        state,
        leader,
        bookOf({ powers: [powerOf(['teamLeader'], ['scope.assess'])], limits }),
        today,
      ).flatMap(({ fields }) => Object.keys(fields));
    expect(asked([])).toEqual(['inScope', 'reason']);
    expect(asked([limitOf(['scope.assess'], { fact: 'step.tie', is: 'school' })])).toEqual([
      'inScope',
      'tie',
      'reason',
    ]);
    expect(asked([limitOf(['review.finish'], { fact: 'step.tie', is: 'school' })])).toEqual(['inScope', 'reason']);
    const elsewhere = { when: { fact: 'case.kind', is: 'mediaRequest' } } as const;
    expect(asked([limitOf(['scope.assess'], { fact: 'step.tie', is: 'school' }, elsewhere)])).toEqual([
      'inScope',
      'reason',
    ]);
  });

  it('which tell whether the step was taken about the same, whatever recording it added', () => {
    const acts = [
      actOf(1, 'party.add', {}, { party: 'p1' }),
      actOf(2, 'measure.propose', {}, { party: 'p1', track: 't1' }),
      actOf(3, 'measure.withdraw', {}, { party: 'p1', track: 't1' }),
      actOf(4, 'referral.send', {}, { party: 'p2' }),
    ];
    const of = { ...state, acts };
    const about = (type: StepType) =>
      forms([type], {}, of).map((form) => [form.party, form.track, form.taken] as const);
    expect(about('party.add')).toEqual([[undefined, undefined, true]]);
    expect(about('measure.propose')).toEqual([
      ['p1', undefined, true],
      ['p2', undefined, false],
    ]);
    expect(about('measure.withdraw')).toEqual([['p1', 't1', true]]);
    expect(about('referral.send')).toEqual([
      [undefined, undefined, false],
      ['p1', undefined, false],
      ['p2', undefined, true],
    ]);
    expect(forms(['measure.propose'], {}, of).map(({ standing }) => standing)).toEqual(['anytime', 'anytime']);
  });

  it('with every reason against it, or none', () => {
    expect(forms(['scope.assess'])).toMatchObject([
      {
        type: 'scope.assess',
        allowed: false,
        unmet: [{ code: 'INV.limit' }],
        warnings: [],
        who: ['teamLeader', 'board'],
      },
    ]);
    expect(forms(['scope.assess'], { severity: 'warn' })).toMatchObject([
      { allowed: true, unmet: [], warnings: [{ code: 'INV.limit' }] },
    ]);
    expect(Object.keys(forms(['scope.assess'])[0]?.fields ?? {})).toContain('inScope');
  });

  it('but none for what exists at another stage, nobody has a power for, or only the clock or the desk does', () => {
    expect(forms(['case.take'])).toEqual([]);
    expect(availableSteps(state, leader, bookOf({}), today)).toEqual([]);
    expect(
      forms([
        'deadline.lapse',
        'objection.open',
        'objection.lapse',
        'report.receive',
        'inspection.expire',
        'advice.stand',
      ]),
    ).toEqual([]);
    expect(forms(['advice.stand'], {}, { ...state, machine: 'advice', stage: 'advised' })).toEqual([]);
  });
});
