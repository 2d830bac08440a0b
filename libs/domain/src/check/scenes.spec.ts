import { describe, expect, it } from '@jest/globals';
import { inventedWith, mayTake, never } from '../../../../test/support/course-built.js';
import { wordOf } from '../case/index.js';
import type { Rule } from '../protocols/shape.js';
import { involved } from './cast.js';
import { reportedCase, sceneAt, stages, type Setting } from './scenes.js';
import { worldOf } from './world.js';

const may = mayTake(
  'INV.may',
  ['party.add', 'hearing.record', 'finding.record', 'breach.assess', 'factFinding.finish'],
  ['teamLeader'],
);
const worldWith = (...rules: readonly Rule[]) =>
  worldOf([inventedWith([may, ...rules])], 'INV-1', { sector: 'VO', denomination: 'public' });
const scene = (setting: Setting, ...rules: readonly Rule[]) => sceneAt(worldWith(...rules), setting);
const people = (setting: Omit<Setting, 'stage'>) =>
  Object.values(scene({ ...setting, stage: 'review' }).state.parties).map(({ id, kind, role, of, person }) =>
    [id, kind, role, of, person === undefined ? undefined : person === involved ? 'involved' : 'another']
      .filter((each) => each)
      .join(' '),
  );

describe('a case as it comes in', () => {
  it('is reported on an ordinary Monday, with what is given and the rest with care', () => {
    const { state, at, by } = reportedCase(worldWith(), { subjectKind: 'parent', possiblySexual: 'yes' });
    expect([at, state.stage, state.acts.length]).toEqual(['2026-09-07T08:00:00.000Z', 'reported', 1]);
    expect(state.acts[0]).toMatchObject({
      type: 'report.receive',
      by: { role: 'reporter' },
      data: { subjectKind: 'parent', possiblySexual: 'yes', addressee: 'leadership', victimKind: 'pupil', knownAt: at },
    });
    expect(by).toMatchObject({ draft: { type: 'report.receive' }, player: { role: 'reporter' } });
  });

  it('may be led by others, and known earlier', () => {
    const intake = { addressee: 'board', knownAt: '2026-09-01T08:00:00.000Z' };
    expect(reportedCase(worldWith(), intake).state.acts[0]?.data).toMatchObject(intake);
  });
});

describe('the people of a case', () => {
  it('are, where it is about a pupil, another pupil, a victim, parents of both, and his teacher', () => {
    expect(people({ subject: 'pupil' })).toEqual([
      'p1 pupil subject',
      'p2 pupil victim',
      'p3 parent parentOf p2',
      'p4 pupil subject',
      'p5 parent parentOf p1',
      'p6 employee teacherOf p1 involved',
    ]);
  });

  it('are, where it is about somebody of the school, himself, who stays out of it', () => {
    expect(people({ subject: 'employee' })).toEqual([
      'p1 employee subject involved',
      'p2 pupil victim',
      'p3 parent parentOf p2',
      'p4 employee subject',
    ]);
    expect(people({ subject: 'intern' })[0]).toBe('p1 intern subject involved');
  });

  it('are, where it is about another, a witness of the school', () => {
    const others = ['p2 pupil victim', 'p3 parent parentOf p2'];
    for (const subject of ['parent', 'outsider', 'unknown'] as const)
      expect(people({ subject })).toEqual([
        `p1 ${subject} subject`,
        ...others,
        `p4 ${subject} subject`,
        'p5 employee witness involved',
      ]);
  });

  it('are one subject where he is to be alone', () => {
    expect(people({ subject: 'parent', alone: true })).toEqual([
      ...['p1 parent subject', 'p2 pupil victim', 'p3 parent parentOf p2', 'p4 employee witness involved'],
    ]);
  });

  it('are of an age that matters', () => {
    const { parties } = scene({ subject: 'pupil', stage: 'review' }).state;
    expect(Object.values(parties).flatMap(({ kind, band }) => (kind === 'pupil' ? [band] : []))).toEqual([
      ...['from12', 'from12', 'from12'],
    ]);
  });
});

describe('where an exploration begins', () => {
  const acts = (setting: Setting, ...rules: readonly Rule[]) =>
    scene(setting, ...rules)
      .state.acts.filter(({ type }) => type !== 'party.add')
      .map(({ type, party, data }) =>
        [type, party, wordOf(data['purpose'] ?? data['founded'] ?? data['route'] ?? '')]
          .filter((each) => each)
          .join(' '),
      );

  it('is as far as its stage', () => {
    expect(stages.map((stage) => scene({ subject: 'pupil', stage }).state.stage)).toEqual([
      ...['reported', 'review', 'factFinding', 'decision'],
    ]);
    expect(acts({ subject: 'pupil', stage: 'reported' })).toEqual(['report.receive']);
    expect(acts({ subject: 'pupil', stage: 'review' })).toEqual(['report.receive', 'case.take']);
    const founded = [
      ...['report.receive', 'case.take', 'scope.assess', 'review.finish investigate'],
      ...['hearing.record p1 facts', 'hearing.record p4 facts'],
      ...['finding.record p1 founded', 'finding.record p4 notEstablished', 'breach.assess p1'],
    ];
    expect(acts({ subject: 'pupil', stage: 'founded' })).toEqual(founded);
    expect(acts({ subject: 'pupil', stage: 'decision' })).toEqual([...founded, 'factFinding.finish']);
  });

  it('is on the day after, but for what has only been reported', () => {
    expect(stages.map((stage) => scene({ subject: 'pupil', stage }).at.slice(0, 10))).toEqual([
      ...['2026-09-07', '2026-09-08', '2026-09-08', '2026-09-08'],
    ]);
    expect(scene({ subject: 'pupil', stage: 'review' }).by).toEqual({ waitedUntil: '2026-09-08T08:00:00.000Z' });
  });

  it('is of a case as it was reported', () => {
    const intake = { addressee: 'board', personalData: 'yes' };
    expect(scene({ subject: 'parent', stage: 'review', intake }).state.acts[0]?.data).toMatchObject({
      ...intake,
      subjectKind: 'parent',
    });
  });

  it('is found of whom it is about that it was his own conduct, and not of the other', () => {
    const { acts: all } = scene({ subject: 'pupil', stage: 'founded' }).state;
    expect(all.filter(({ type }) => type === 'finding.record').map(({ data }) => data['ownConduct'])).toEqual([
      true,
      false,
    ]);
    expect(all.find(({ type }) => type === 'scope.assess')?.data['inScope']).toBe(true);
  });

  it('leaves out what a protocol does not allow', () => {
    expect(acts({ subject: 'pupil', stage: 'founded' }, never('INV.no', ['finding.record']))).toEqual([
      ...['report.receive', 'case.take', 'scope.assess', 'review.finish investigate'],
      ...['hearing.record p1 facts', 'hearing.record p4 facts', 'breach.assess p1'],
    ]);
    expect(acts({ subject: 'pupil', stage: 'founded' }, never('INV.no', ['case.take']))).toEqual(['report.receive']);
  });
});
