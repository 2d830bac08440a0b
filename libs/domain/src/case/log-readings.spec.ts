import { describe, expect, it } from '@jest/globals';
import { actOf, caseOf, pupil, trackOf } from '../../../../test/support/case-built.js';
import { staffKinds } from '../language/parties.js';
import { conflictedIn } from './conflict.js';
import { againstReplacing, againstTurningBack, correctedBy, putBy, toldBy } from './corrections.js';
import { againstDays } from './days-told.js';
import { levelOf } from './level.js';
import { ownerOf } from './owner.js';
import { isRestricted } from './restricted.js';
import type { Act } from './state.js';
import type { PlainData, StepType } from './steps/index.js';

describe('G16 and WPO 4a: who leads a case', () => {
  const plain = {
    aboutLeadership: 'no',
    addressee: 'leadership',
    subjectKind: 'pupil',
    possiblySexual: 'no',
    victimKind: 'pupil',
  };
  const level = (data: PlainData, ...acts: Act[]) =>
    levelOf(caseOf({ acts: [actOf(1, 'report.receive', { ...plain, ...data }), ...acts] }));

  it('the leadership, unless it or the board was meant', () => {
    expect([
      level({}),
      level({ addressee: 'board' }),
      level({ aboutLeadership: 'yes' }),
      level({ aboutLeadership: 'unknown' }),
    ]).toEqual(['leadership', 'board', 'board', 'board']);
    expect([level({ aboutLeadership: 'board' }), level({ subjectKind: 'boardMember' })]).toEqual([
      'supervisoryBoard',
      'supervisoryBoard',
    ]);
  });

  it('the board, for a possible sexual offence by staff against a pupil, also while not known', () => {
    const sexual = (over: PlainData) => level({ possiblySexual: 'yes', subjectKind: 'employee', ...over });
    for (const subjectKind of [...staffKinds.filter((kind) => kind !== 'boardMember'), 'unknown'])
      expect(sexual({ subjectKind })).toBe('board');
    expect([sexual({ possiblySexual: 'unknown' }), sexual({ victimKind: 'unknown' })]).toEqual(['board', 'board']);
    expect([
      sexual({ possiblySexual: 'no' }),
      sexual({ victimKind: 'employee' }),
      sexual({ subjectKind: 'pupil' }),
      sexual({ subjectKind: 'parent' }),
    ]).toEqual(['leadership', 'leadership', 'leadership', 'leadership']);
  });

  it('the board, once handed over or raised as such', () => {
    expect(level({}, actOf(2, 'case.handOver'))).toBe('board');
    expect([
      level({}, actOf(2, 'review.finish', { route: 'handedOver' })),
      level({}, actOf(2, 'review.finish', { route: 'investigate' })),
    ]).toEqual(['board', 'leadership']);
    expect([
      level({}, actOf(2, 'qualification.raise', { offence: 'sexualByStaff' })),
      level({}, actOf(2, 'qualification.raise', { offence: 'other' })),
    ]).toEqual(['board', 'leadership']);
    expect([
      level({}, actOf(2, 'scope.assess', { route: 'handedOver' })),
      level({}, actOf(2, 'scope.assess', { offence: 'sexualByStaff' })),
    ]).toEqual(['leadership', 'leadership']);
    expect(levelOf({ acts: [] })).toBe('board');
  });
});

describe('read off the log', () => {
  it('who has the case: the last it was given to, or who took it last', () => {
    const by = (person: string) => ({ by: { person, role: 'teamLeader' } }) as const;
    const take = actOf(2, 'case.take', {}, by('first'));
    const give = actOf(3, 'case.assign', { to: 'second' }, by('first'));
    const again = actOf(4, 'case.take', {}, by('third'));
    const other = actOf(5, 'scope.assess', { to: 'fourth' }, by('fourth'));
    expect(
      [[], [take], [take, give], [take, give, again], [take, give, other]].map((acts) => ownerOf({ acts })),
    ).toEqual([undefined, 'first', 'second', 'third', 'second']);
  });

  it('who has a conflict that was not lifted since', () => {
    const about = (seq: number, type: StepType, person: string) => actOf(seq, type, { person });
    const log = [
      about(2, 'conflict.declare', 'a'),
      about(3, 'conflict.declare', 'b'),
      about(4, 'conflict.lift', 'a'),
      about(5, 'conflict.lift', 'c'),
      about(6, 'scope.assess', 'd'),
    ];
    expect(conflictedIn({ acts: log })).toEqual(['b']);
    expect(conflictedIn({ acts: [...log, about(7, 'conflict.declare', 'a')] })).toEqual(['b', 'a']);
  });

  it('G14: who may see it is restricted while an offence is possible', () => {
    const restricted = (
      state: string,
      of = 'possiblyCriminal',
      machine: 'qualification' | 'measure' = 'qualification',
    ) => isRestricted(caseOf({ tracks: [trackOf('t1', { machine, state, about: { of } })] }));
    expect([
      restricted('open'),
      restricted('confirmed'),
      restricted('denied'),
      restricted('open', 'boundaryCrossing'),
      restricted('open', 'possiblyCriminal', 'measure'),
    ]).toEqual([true, true, false, false, false]);
  });
});

describe('days that people tell are not yet to come', () => {
  const proposed = {
    tracks: [trackOf('t1', { openedSeq: 3 })],
    acts: [
      actOf(3, 'measure.propose', {}, { track: 't1', at: '2026-09-04T22:30:00Z' }),
      actOf(4, 'hearing.record', { on: '2026-09-07' }, { party: 'p1' }),
    ],
  };
  const state = caseOf(proposed);
  const now = '2026-09-08T21:59:00Z';
  const found = (type: StepType, data: PlainData, track?: string) =>
    againstDays(state, { type, data, track }, now).map(({ code, path }) => `${path} ${code}`);

  it.each<[StepType, string, string]>([
    ['breach.assess', 'publishedOn', 'day'],
    ['hearing.record', 'on', 'day'],
    ['qualification.raise', 'discoveredAt', 'moment'],
    ['suspicion.know', 'at', 'moment'],
    ['measure.intend', 'sentOn', 'day'],
    ['measure.defend', 'on', 'day'],
    ['measure.announce', 'on', 'day'],
    ['objection.receive', 'on', 'day'],
    ['objection.hear', 'on', 'day'],
    ['outsideReport.make', 'at', 'moment'],
    ['policeOrder.record', 'at', 'moment'],
  ])('%s: %s, a %s', (type, field, written) => {
    const at = (day: string) => (written === 'day' ? day : `${day}T10:00:00Z`);
    expect([
      found(type, { [field]: at('2026-09-08') }),
      found(type, { [field]: at('2026-09-01') }),
      found(type, {}),
    ]).toEqual([[], [], []]);
    expect(found(type, { [field]: at('2026-09-09') })).toEqual([`data.${field} notYetDone`]);
  });

  it('by the day in the Netherlands', () =>
    expect([
      found('suspicion.know', { at: '2026-09-08T21:59:59Z' }),
      found('suspicion.know', { at: '2026-09-08T22:00:00Z' }),
    ]).toEqual([[], ['data.at notYetDone']]));

  it('asks nothing of a step that tells no such day', () =>
    expect(found('hearing.invite', { on: '2026-09-30' })).toEqual([]));

  it('G09: an intention is not older than the proposal, on the day it was made in the Netherlands', () => {
    expect([
      found('measure.intend', { sentOn: '2026-09-05' }, 't1'),
      found('measure.intend', { sentOn: '2026-09-04' }, 't1'),
    ]).toEqual([[], ['data.sentOn beforeProposal']]);
    expect([
      found('measure.intend', { sentOn: '2026-09-01' }, 't9'),
      found('measure.announce', { on: '2026-09-01' }, 't1'),
    ]).toEqual([[], []]);
  });

  it('also by way of a correction', () => {
    expect(found('step.correct', { step: 4, 'set.on': '2026-09-09' })).toEqual(['data.set.on notYetDone']);
    expect(found('step.correct', { step: 4, 'set.on': '2026-09-06' })).toEqual([]);
  });
});

describe('decision 6: a correction adds and rewinds nothing', () => {
  const state = caseOf(
    {
      parties: [pupil('p1')],
      tracks: [
        trackOf('t1', { openedSeq: 2, state: 'intended' }),
        trackOf('t2', { openedSeq: 3 }),
        trackOf('t3', { openedSeq: 4, machine: 'custody', state: 'kept' }),
      ],
      acts: [
        actOf(1, 'report.receive', { kind: 'incident', addressee: 'board' }),
        actOf(2, 'measure.propose', { measure: 'warning', urgent: false }, { track: 't1' }),
        actOf(3, 'measure.propose', { measure: 'warning', urgent: false }, { track: 't2' }),
        actOf(4, 'custody.take', { device: 'phone' }, { track: 't3' }),
        actOf(5, 'review.finish', { route: 'investigate' }),
        actOf(6, 'conflict.declare', { person: 'friend', how: 'own' }),
        actOf(8, 'finding.record', { founded: 'founded' }, { party: 'p1' }),
      ],
    },
    { notes: [7] },
  );
  const act = (seq: number) => state.acts.find((one) => one.seq === seq) ?? actOf(seq, 'note.add');
  const back = (seq: number, put: PlainData) =>
    againstTurningBack(state, act(seq), put).map(({ path, code }) => `${path} ${code}`);

  it('finds what is corrected: an act, or a note', () => {
    expect(correctedBy(state, 8)).toMatchObject({ type: 'finding.record', party: 'p1' });
    expect(correctedBy(state, 7)).toEqual({ type: 'note.add', data: {} });
    expect([correctedBy(state, 9), correctedBy(state, '7'), correctedBy(state, undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('speaks as the step it corrects, with what it puts in place', () => {
    expect(putBy({ step: 8, 'set.founded': 'unfounded', reason: 'x' })).toEqual({ founded: 'unfounded' });
    expect(toldBy(state, { type: 'step.correct', data: { step: 8, 'set.founded': 'unfounded' } })).toMatchObject({
      type: 'finding.record',
      party: 'p1',
      data: { founded: 'unfounded' },
    });
    const own = { type: 'scope.assess', data: { step: 8 } } as const;
    expect(toldBy(state, own)).toBe(own);
    const lost = { type: 'step.correct', data: { step: 99 } } as const;
    expect(toldBy(state, lost)).toBe(lost);
  });

  it('never replaces a letter, a correction, or what the reporter told', () => {
    const fixed = (type: StepType, put: PlainData) =>
      againstReplacing({ type, data: {} }, put).map(({ path, code }) => `${path} ${code}`);
    expect([fixed('letter.issue', { letter: 'x' }), fixed('step.correct', { reason: 'x' })]).toEqual([
      ['data.set.letter stands'],
      ['data.set.reason stands'],
    ]);
    expect([fixed('report.receive', { addressee: 'board' }), fixed('finding.record', { founded: 'x' })]).toEqual([
      [],
      [],
    ]);
    expect(fixed('report.receive', { story: 'x', kind: 'incident' })).toEqual(['data.set.story stands']);
  });

  it('leaves the answer that led the case somewhere', () => {
    expect([back(1, { kind: 'mediaRequest' }), back(1, { addressee: 'leadership' })]).toEqual([
      ['data.set.kind ledFurther'],
      [],
    ]);
    expect([back(5, { route: 'handedOver' }), back(5, { route: 'investigate' })]).toEqual([
      ['data.set.route ledFurther'],
      [],
    ]);
    expect([back(6, { person: 'other' }), back(6, { how: 'other' })]).toEqual([['data.set.person ledFurther'], []]);
    expect(back(8, { founded: 'unfounded' })).toEqual([]);
  });

  it('and a proposal on which somebody went on', () => {
    expect([back(2, { urgent: true }), back(2, { urgent: false }), back(3, { urgent: true })]).toEqual([
      ['data.set.urgent ledFurther'],
      [],
      [],
    ]);
    expect([back(2, { interest: { content: 'c', digest: 'd' } }), back(4, { device: 'tablet' })]).toEqual([[], []]);
  });
});
