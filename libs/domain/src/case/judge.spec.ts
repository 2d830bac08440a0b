import { describe, expect, it } from '@jest/globals';
import { actOf, askedBy, caseOf, pupil, trackOf } from '../../../../test/support/case-built.js';
import { leader, anyone, open, asked } from '../../../../test/support/judged-built.js';
import { bookOf, dutyOf, limitOf, powerOf } from '../../../../test/support/rules-built.js';
import { type Proposed } from './judge.js';
import type { Asking } from './state.js';
import type { PlainData, StepType } from './steps/index.js';

const codes = (...args: Parameters<typeof asked>) =>
  asked(...args).unmet.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));

describe('where a step exists', () => {
  const state = caseOf({ tracks: [trackOf('t1'), trackOf('t2', { machine: 'objection', state: 'open' })] });

  it('at this stage of the case, and of the track it moves', () => {
    expect([codes(state, open, { type: 'scope.assess' }), codes(state, open, { type: 'case.take' })]).toEqual([
      [],
      ['notAtThisStage case'],
    ]);
    expect([
      codes(state, open, { type: 'measure.withdraw', track: 't1' }),
      codes(state, open, { type: 'measure.start', track: 't1' }),
    ]).toEqual([[], ['notAtThisStage track']]);
    expect(asked(state, open, { type: 'case.take' })).toMatchObject({
      warnings: [],
      roles: [],
      who: [],
      actor: leader.actor,
    });
  });

  it('on a track of its own machine, that is there', () => {
    const track = (id: string) => codes(state, open, { type: 'measure.withdraw', track: id });
    expect([track('t2'), track('t9')]).toEqual([['unknownTrack track'], ['unknownTrack track']]);
    expect(codes(state, open, { type: 'measure.propose', party: 'p1', track: 't5' })).toEqual(['trackIsGiven track']);
  });

  it('about somebody who is there', () => {
    const about = (type: StepType, party?: string) => codes(state, open, { type, party });
    expect([about('finding.record', 'p1'), about('finding.record'), about('finding.record', 'p9')]).toEqual([
      [],
      ['unknownParty party'],
      ['unknownParty party'],
    ]);
    expect([about('scope.assess', 'p9'), about('party.add')]).toEqual([['unknownParty party'], []]);
  });

  it('the first step exists before there is a stage', () => {
    const before = { ...state, version: 0 };
    expect(
      codes(before, bookOf({ powers: [powerOf(['teamLeader'], ['report.receive'])] }), { type: 'report.receive' }),
    ).toEqual([]);
  });
});

describe('limits', () => {
  const state = caseOf({ acts: [actOf(1, 'report.receive', { kind: 'incident' })] });
  const inScope = { fact: 'step.inScope', is: true } as const;
  const limited = (over: Parameters<typeof limitOf>[2], data: PlainData = { inScope: false }, complete = true) =>
    asked(state, bookOf({ powers: [anyone], limits: [limitOf(['scope.assess'], inScope, over)] }), {
      type: 'scope.assess',
      data,
      complete,
    });

  it('refuse, with rule, clause, sentence and cure', () =>
    expect(limited({})).toMatchObject({
      unmet: [
        {
          code: 'INV.limit',
          rule: 'INV.limit',
          cites: ['INV-1'],
          says: { nl: 'Zo hoort het.', en: 'As it should be.' },
          lifts: 'doIt',
        },
      ],
      warnings: [],
    }));

  it('are silent when kept, when they do not apply, and while that is not known', () => {
    expect([limited({}, { inScope: true }), limited({}, {}, false)].map(({ unmet }) => unmet)).toEqual([[], []]);
    expect(limited({ when: { fact: 'case.sector', is: 'PO' } }).unmet).toEqual([]);
    expect(limited({ when: { fact: 'case.sector', is: 'VO' } }).unmet).toHaveLength(1);
    expect(limited({ when: { fact: 'step.reason', given: true } }, { inScope: false }, false).unmet).toEqual([]);
  });

  it('warn where they are so written', () => {
    expect(limited({ severity: 'warn' })).toMatchObject({ unmet: [], warnings: [{ code: 'INV.limit' }] });
    expect(limited({ severity: 'refuse' })).toMatchObject({ unmet: [{ code: 'INV.limit' }], warnings: [] });
  });

  it('show the value they are about, where it is one', () => {
    const shown = (shows: string | undefined) =>
      limited({ shows }).unmet.map((one) => ('shown' in one ? one.shown : 'nothing'));
    expect([
      shown('case.sector'),
      shown('party.suspensions'),
      shown('case.restricted'),
      shown('intake.knownAt'),
      shown('intake.categories'),
      shown(undefined),
    ]).toEqual([['VO'], [0], [false], ['nothing'], ['nothing'], ['nothing']]);
  });
});

describe('obligations that are open', () => {
  const state = caseOf({
    parties: [pupil('p1'), pupil('p2')],
    tracks: [trackOf('t1'), trackOf('t2', { party: 'p2' })],
  });
  const duty = dutyOf({ blocks: ['scope.assess', 'finding.record', 'measure.withdraw'], waivableBy: ['board'] });
  const blocked = (over: Parameters<typeof dutyOf>[0], step: Partial<Proposed> & { type: StepType }) =>
    asked(state, bookOf({ powers: [anyone], duties: [{ ...duty, ...over }] }), step).unmet.map(
      ({ obligation }) => obligation,
    );

  it('block a step, and say whose they are and what meets them', () =>
    expect(asked(state, bookOf({ powers: [anyone], duties: [duty] }), { type: 'scope.assess' }).unmet).toEqual([
      {
        code: 'openObligation',
        rule: 'INV.duty',
        cites: ['INV-1'],
        says: { nl: 'Zo hoort het.', en: 'As it should be.' },
        lifts: 'scope.assess',
        who: ['teamLeader'],
        obligation: 'INV.duty/case/1',
      },
    ]));

  it('only those steps, and not once they are met', () => {
    expect([
      blocked({ met: { all: [] } }, { type: 'scope.assess' }),
      blocked({ when: { any: [] } }, { type: 'scope.assess' }),
      blocked({}, { type: 'breach.assess', party: 'p1' }),
    ]).toEqual([[], [], []]);
  });

  it('of one party or track block that one alone; a step of the case is blocked by any', () => {
    const party = { scope: 'party', when: { fact: 'party.kind', is: 'pupil' } } as const;
    expect(blocked(party, { type: 'finding.record', party: 'p1' })).toEqual(['INV.duty/p1/1']);
    expect(blocked(party, { type: 'scope.assess' })).toEqual(['INV.duty/p1/1', 'INV.duty/p2/1']);
    const track = { scope: 'track' } as const;
    expect(blocked(track, { type: 'measure.withdraw', track: 't1' })).toEqual(['INV.duty/t1/1']);
    expect(blocked(track, { type: 'finding.record', party: 'p2' })).toEqual(['INV.duty/t2/1']);
    expect(blocked({}, { type: 'measure.withdraw', track: 't1' })).toEqual(['INV.duty/case/1']);
  });

  it('can be waived by whom the duty names, and by nobody else', () => {
    const power = powerOf(['teamLeader', 'board'], ['obligation.waive']);
    const waives = (
      asking: Asking,
      duties = [duty],
      complete = true,
      data: PlainData = { obligation: 'INV.duty/case/1' },
    ) => asked(state, bookOf({ powers: [power], duties }), { type: 'obligation.waive', data, complete }, asking);
    expect([waives(askedBy('b', 'board')).unmet, waives(askedBy('b', 'board')).who]).toEqual([[], ['board']]);
    expect(waives(leader).unmet).toMatchObject([{ code: 'notYourRole' }]);
    expect(waives(leader, [duty], false, {}).unmet.map(({ code }) => code)).toEqual(['notYourRole', 'notWaivable']);
    expect(waives(askedBy('b', 'board'), [duty], false, {}).unmet).toEqual([]);
    expect(waives(askedBy('b', 'board'), [dutyOf()], false, {}).unmet.map(({ code }) => code)).toEqual([
      'notYourRole',
      'notWaivable',
    ]);
    expect(waives(askedBy('b', 'board'), [duty], true, { obligation: 'INV.other/case/1' }).who).toEqual([]);
  });
});

describe('norms and corrections', () => {
  const state = caseOf({
    tracks: [trackOf('t1', { openedSeq: 4 })],
    acts: [
      actOf(1, 'report.receive', { kind: 'incident' }),
      actOf(2, 'breach.assess', { norms: ['N1'], exception: 'none' }, { party: 'p1' }),
      actOf(3, 'letter.issue', {}, { party: 'p1' }),
      actOf(4, 'measure.propose', { measure: 'warning', urgent: false }, { party: 'p1', track: 't1' }),
      actOf(5, 'inspection.grant', { until: '2026-09-20' }, { track: 't1' }),
    ],
  });
  const book = bookOf({
    powers: [anyone],
    norms: ['N1', 'N2'],
    limits: [
      limitOf(['breach.assess'], { fact: 'step.exception', is: 'none' }),
      limitOf(['measure.propose'], { fact: 'track.state', is: 'proposed' }, { id: 'INV.track' }),
    ],
  });
  const breach = (norms: PlainData[string]) =>
    codes(state, book, { type: 'breach.assess', party: 'p1', data: { norms, exception: 'none' } });
  const correct = (data: PlainData, complete = true, asking = leader) =>
    codes(state, book, { type: 'step.correct', data, complete }, asking);

  it('only a norm of these editions can be breached', () => {
    expect([breach(['N1']), breach(['N1', 'N2']), breach(['N1', 'INV-1']), breach(['N9']), breach('N1')]).toEqual([
      [],
      [],
      ['unknownNorm data.norms'],
      ['unknownNorm data.norms'],
      ['unknownNorm data.norms'],
    ]);
    expect([correct({ step: 2, 'set.norms': ['N2'] }), correct({ step: 2, 'set.norms': ['N9'] })]).toEqual([
      [],
      ['unknownNorm data.set.norms'],
    ]);
  });

  it('a correction is judged as the step it corrects, taken so now', () => {
    expect([
      correct({ step: 2, 'set.exception': 'profession' }),
      correct({ step: 2, 'set.exception': 'none' }),
      correct({ step: 2, 'set.exception': 'profession' }, false),
    ]).toEqual([['INV.limit'], [], []]);
    expect(correct({ step: 4, 'set.urgent': true })).toEqual([]);
    expect(correct({ step: 3, 'set.letter': 'decision' })).toEqual(['stands data.set.letter']);
    expect(correct({ step: 1, 'set.kind': 'mediaRequest' })).toEqual(['ledFurther data.set.kind']);
    expect(correct({ step: 1, 'set.story': 'x' })).toEqual(['stands data.set.story']);
    expect(correct({ step: 5, 'set.until': '2026-10-20' })).toEqual(['noPower']);
    expect(correct({ step: 99, 'set.until': '2026-10-20' })).toEqual([]);
  });
});
