import { describe, expect, it } from '@jest/globals';
import { draftOf, recordedIn, stepOf } from '../../../../test/support/steps-built.js';
import { Translation } from './translation.js';

/** Two courses of one case: here the clock recorded a step that it did not record there, so that all that follow moved by one. */
function parted(): Translation {
  const translation = new Translation();
  translation.pair(recordedIn(stepOf(1, 'report.receive')), recordedIn(stepOf(1, 'report.receive')));
  translation.pair(
    recordedIn(stepOf(3, 'party.add', { party: 'p1' })),
    recordedIn(stepOf(2, 'party.add', { party: 'p2' })),
  );
  translation.pair(
    recordedIn(stepOf(4, 'measure.propose', { party: 'p1', track: 't2' })),
    recordedIn(stepOf(3, 'measure.propose', { party: 'p2', track: 't1' })),
  );
  return translation;
}

describe('a draft in the words of another course of the case', () => {
  it('says the party and the track as they are called there', () => {
    expect(parted().draft(draftOf('hearing.record', {}, { party: 'p1' }))).toEqual(
      draftOf('hearing.record', {}, { party: 'p2' }),
    );
    expect(parted().draft(draftOf('measure.intend', {}, { track: 't2' }))).toEqual(
      draftOf('measure.intend', {}, { track: 't1' }),
    );
    expect(parted().draft(draftOf('case.take'))).toEqual(draftOf('case.take'));
  });

  it('is none where it speaks of a party, a track or a step that is not there', () => {
    expect(parted().draft(draftOf('hearing.record', {}, { party: 'p9' }))).toBeUndefined();
    expect(parted().draft(draftOf('measure.intend', {}, { track: 't9' }))).toBeUndefined();
    expect(parted().draft(draftOf('step.correct', { step: 2 }))).toBeUndefined();
    expect(parted().draft(draftOf('obligation.waive', { obligation: 'R/t9/1' }))).toBeUndefined();
  });

  it.each<readonly [string, Parameters<typeof draftOf>, object]>([
    ['a step', ['step.correct', { step: 4 }], { step: 3 }],
    ['a track', ['measure.propose', { extends: 't2' }], { extends: 't1' }],
    ['an obligation of a track', ['obligation.waive', { obligation: 'R.one/t2/1' }], { obligation: 'R.one/t1/1' }],
    ['an obligation of a party', ['obligation.waive', { obligation: 'R.one/p1/1' }], { obligation: 'R.one/p2/1' }],
    ['an obligation of a step', ['obligation.waive', { obligation: 'R.one/a4/2' }], { obligation: 'R.one/a3/2' }],
    ['one of the case', ['obligation.waive', { obligation: 'R.one/case/1' }], { obligation: 'R.one/case/1' }],
    ['what refers to nothing', ['scope.assess', { inScope: true }], { inScope: true }],
    ['nothing', ['scope.assess', { inScope: undefined }], { inScope: undefined }],
  ])('puts in them what its answers refer to: %s', (_, draft, data) =>
    expect(parted().draft(draftOf(...draft))?.data).toEqual(data),
  );

  it('names papers by the steps that made them, and leaves one alone that was given a name', () => {
    const filing = (paper: string) => parted().draft(draftOf('paper.leaveOut', { paper }, { party: 'p1' }))?.data;
    expect([filing('s4'), filing('s9'), filing('letter')]).toEqual([{ paper: 's3' }, undefined, { paper: 'letter' }]);
  });

  it('names each of several parties, or is none', () => {
    const recording = (...about: readonly string[]) => parted().draft(draftOf('evidence.record', { about }))?.data;
    expect([recording('p1'), recording('p1', 'p9')]).toEqual([{ about: ['p2'] }, undefined]);
  });
});

describe('the key of an obligation there', () => {
  it('is said as it is called here', () => {
    expect(parted().keyBack('R.one/t1/1')).toBe('R.one/t2/1');
    expect(parted().keyBack('R.one/p2/3')).toBe('R.one/p1/3');
    expect(parted().keyBack('R.one/case/1')).toBe('R.one/case/1');
  });

  it('is marked where it has no counterpart here, so that it is not taken for another', () =>
    expect(parted().keyBack('R.one/t12/1')).toBe('R.one/t12 there/1'));
});

describe('what the clock recorded in both', () => {
  const lapse = (seq: number, obligation: string, more = {}) =>
    stepOf(seq, 'deadline.lapse', { data: { obligation }, ...more });
  const stepsOf = (translation: Translation, ...steps: readonly number[]) =>
    steps.map((step) => translation.draft(draftOf('step.correct', { step }))?.data['step']);

  it('belongs together by kind and by what it is about, in whatever order', () => {
    const translation = parted();
    translation.pair(
      recordedIn(undefined, lapse(5, 'R.one/t2/1'), lapse(6, 'R.two/p1/1'), lapse(7, 'R.three/case/1')),
      recordedIn(undefined, lapse(4, 'R.three/case/1'), lapse(5, 'R.two/p2/1'), lapse(6, 'R.one/t1/1')),
    );
    expect(stepsOf(translation, 5, 6, 7)).toEqual([6, 5, 4]);
  });

  it('is alone where the other has none of its kind about the same', () => {
    const translation = parted();
    translation.pair(
      recordedIn(undefined, lapse(5, 'R.one/t2/1'), stepOf(6, 'objection.lapse', { track: 't2' })),
      recordedIn(undefined, lapse(4, 'R.one/t2/1'), stepOf(5, 'objection.lapse', { track: 't7' })),
    );
    expect(stepsOf(translation, 5, 6)).toEqual([undefined, undefined]);
  });

  it('is paired once, each with its own', () => {
    const translation = parted();
    translation.pair(
      recordedIn(undefined, lapse(5, 'R.one/t2/1'), lapse(6, 'R.one/t2/1')),
      recordedIn(undefined, lapse(8, 'R.one/t1/1'), lapse(9, 'R.one/t1/1')),
    );
    expect(stepsOf(translation, 5, 6)).toEqual([8, 9]);
  });

  it('opens the same track in both, whatever it is called', () => {
    const translation = parted();
    const opening = (seq: number, track: string, against: string) =>
      stepOf(seq, 'objection.open', { track, data: { against } });
    translation.pair(
      recordedIn(undefined, opening(5, 't3', 't2'), stepOf(6, 'measure.start', { track: 't2' })),
      recordedIn(undefined, stepOf(4, 'measure.start', { track: 't1' }), opening(5, 't2', 't1')),
    );
    expect(translation.draft(draftOf('objection.receive', {}, { track: 't3' }))?.track).toBe('t2');
    expect(stepsOf(translation, 5, 6)).toEqual([5, 4]);
  });
});
