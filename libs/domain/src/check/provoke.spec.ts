import { describe, expect, it } from '@jest/globals';
import { inventedWith, mayTake, never } from '../../../../test/support/course-built.js';
import type { StepType } from '../case/index.js';
import type { Condition } from '../protocols/condition.js';
import type { Limit } from '../protocols/shape.js';
import { refuses } from './provoke.js';
import { worldOf } from './world.js';

const people = mayTake(
  'INV.people',
  ['party.add', 'outsideReport.make', 'hearing.record', 'measure.propose'],
  ['teamLeader'],
);
const worldWith = (...limits: readonly Limit[]) =>
  worldOf([inventedWith([people, ...limits])], 'INV-1', { sector: 'VO', denomination: 'public' });

/** Whether this limit can be seen to refuse the step, in a protocol that has it. */
function seen(step: StepType, requires: Condition, when?: Condition, clause = 'INV-1'): boolean {
  const limit = never('INV.limit', [step], { requires, ...(when === undefined ? {} : { when }) });
  return refuses(limit, clause, worldWith(limit));
}
const is = (fact: string, ...values: readonly (string | boolean)[]): Condition => ({ fact, is: values });

describe('a limit', () => {
  it('is seen to refuse on a clause it stands on, and not on another', () => {
    const limit = never('INV.limit', ['case.take'], { cites: ['INV-1', 'INV-2'] });
    const world = worldWith(limit);
    expect(['INV-1', 'INV-2', 'INV-3'].map((clause) => refuses(limit, clause, world))).toEqual([true, true, false]);
  });

  it('is seen on any of the steps it limits', () => {
    const limit = never('INV.limit', ['inspection.look', 'case.take']);
    expect(refuses(limit, 'INV-1', worldWith(limit))).toBe(true);
  });

  it('is not seen where it never refuses, or the step is never there', () => {
    expect(seen('case.take', { all: [] })).toBe(false);
    expect(seen('case.take', { any: [] }, { any: [] })).toBe(false);
    expect(seen('execution.finish', { any: [] })).toBe(false);
  });

  it('is seen though nobody has the power for the step', () => {
    expect(seen('call.record', { any: [] })).toBe(true);
  });

  it('is seen in whichever stage the step is, and about whomever', () => {
    expect(seen('scope.assess', { any: [] })).toBe(true);
    for (const kind of ['pupil', 'employee', 'parent'])
      expect([kind, seen('hearing.record', { any: [] }, is('party.kind', kind))]).toEqual([kind, true]);
    expect(seen('hearing.record', { any: [] }, is('party.kind', 'intern'))).toBe(false);
  });
});

describe('the answers with which a limit is provoked', () => {
  const scope = (requires: Condition, when?: Condition) => seen('scope.assess', requires, when);

  it('are those it refuses: yes, no, and one of several', () => {
    expect(scope(is('step.inScope', true))).toBe(true);
    expect(scope(is('step.inScope', false))).toBe(true);
    expect(scope(is('step.inScope', true, false))).toBe(false);
    expect(seen('review.finish', { not: is('step.route', 'referred') })).toBe(true);
    expect(seen('review.finish', is('step.route', 'referred'))).toBe(true);
  });

  it('are those as well on which it applies, unless they speak against each other', () => {
    expect(scope({ any: [] }, is('step.inScope', false))).toBe(true);
    expect(scope(is('step.inScope', true), is('step.inScope', false))).toBe(true);
    expect(scope(is('step.inScope', true), is('step.inScope', true))).toBe(false);
    expect(scope(is('step.tie', 'none'), is('step.inScope', false))).toBe(true);
  });

  it('are those of the report too', () => {
    expect(scope({ any: [] }, is('intake.possiblySexual', 'yes'))).toBe(true);
    expect(scope({ not: is('intake.possiblySexual', 'yes') })).toBe(true);
    expect(scope({ not: is('intake.acuteDanger', true) })).toBe(true);
    expect(scope(is('intake.possiblySexual', 'yes', 'no', 'unknown'))).toBe(false);
  });

  it('are several at once where all are asked, and any where one will do', () => {
    const two = { all: [is('intake.possiblySexual', 'yes'), is('step.inScope', false)] };
    expect(scope({ any: [] }, two)).toBe(true);
    expect(scope({ not: two })).toBe(true);
    expect(scope({ not: { any: [is('step.inScope', false), is('intake.personalData', 'yes')] } })).toBe(true);
    expect(scope({ any: [is('step.inScope', true), is('intake.personalData', 'no')] })).toBe(true);
    expect(scope({ all: [is('step.inScope', true), is('intake.personalData', 'no')] })).toBe(true);
    expect(scope({ any: [] }, { all: [is('step.inScope', true), is('step.inScope', false)] })).toBe(false);
    expect(scope({ any: [is('step.inScope', true), is('step.inScope', false)] })).toBe(false);
  });

  it('leave out what may be left out, and give what has to be given', () => {
    expect(seen('outsideReport.make', { fact: 'step.about', given: true })).toBe(true);
    expect(seen('outsideReport.make', { fact: 'step.about', given: false })).toBe(true);
    expect(seen('outsideReport.make', is('step.about', 'offence'))).toBe(true);
    expect(seen('outsideReport.make', { any: [] }, { fact: 'step.about', given: false })).toBe(true);
    const about = {
      fact: 'step.about',
      is: ['sexualOffence', 'boundaryCrossing', 'suspension', 'removal', 'removalFinal'],
    };
    const rest = { fact: 'step.about', is: ['dataBreach', 'offence', 'policeReportMade', 'seriousIncident'] };
    expect(seen('outsideReport.make', { any: [about, rest] })).toBe(true);
    expect(seen('outsideReport.make', { any: [about, rest, { fact: 'step.about', given: false }] })).toBe(false);
  });

  it('choose of what is listed', () => {
    const none: Condition = { fact: 'step.lesserConsidered', has: 'none' };
    expect(seen('measure.propose', { not: none })).toBe(true);
    expect(seen('measure.propose', { any: [] }, none)).toBe(true);
    expect(seen('measure.propose', none)).toBe(true);
  });

  it('say nothing of what no answer decides', () => {
    expect(scope({ taken: 'call.record' })).toBe(true);
    expect(scope({ any: [] }, { taken: 'case.take' })).toBe(true);
    expect(scope({ any: [] }, { taken: 'call.record' })).toBe(false);
    expect(scope({ any: [] }, is('case.stage', 'review'))).toBe(true);
  });
});
