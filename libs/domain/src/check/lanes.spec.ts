import { describe, expect, it } from '@jest/globals';
import { inventedWith, mayTake, mustTake, never } from '../../../../test/support/course-built.js';
import { wordOf, type StepType } from '../case/index.js';
import type { Rule } from '../protocols/shape.js';
import type { Wanted } from './attempts.js';
import { laneOf, nameOf, type Plan } from './lanes.js';
import { worldOf } from './world.js';

const people = mayTake('INV.people', ['party.add'], ['teamLeader']);
const lane = (plan: Partial<Plan>, ...rules: readonly Rule[]) =>
  laneOf(
    { machine: 'measure', setting: { subject: 'pupil', stage: 'review' }, ...plan },
    worldOf([inventedWith([people, ...rules])], 'INV-1', { sector: 'VO', denomination: 'public' }),
  );
const told = ({ type, data = {}, target, thorough }: Wanted): string =>
  [type, target?.party, ...Object.values(data).map(wordOf), thorough === false ? 'plainly' : undefined]
    .filter((each) => each)
    .join(' ');
/** Beside the steps of the machine itself, what is tried because rules ask for it. */
const asked = (plan: Partial<Plan>, ...rules: readonly Rule[]) => {
  const without = lane(plan).steps.map(told);
  return lane(plan, ...rules)
    .steps.map(told)
    .filter((each) => !without.includes(each));
};
const decideAfter = (...taken: readonly StepType[]) => never('INV.after', ['measure.decide'], { requires: { taken } });

describe('the exploration of a machine', () => {
  it('bears the name of what it is about', () => {
    const setting = { subject: 'pupil', stage: 'founded' } as const;
    expect(nameOf({ machine: 'measure', setting })).toBe('measure of pupil, founded');
    expect(nameOf({ machine: 'measure', setting, data: { measure: 'removal' } })).toBe(
      'measure (removal) of pupil, founded',
    );
  });

  it('begins where it is set, with what opens the machine, about the first subject where it is about a party', () => {
    const of = lane({ data: { measure: 'warning' }, nights: 2 });
    expect([of.machine, of.nights, of.begin.state.stage, of.opening.map(told)]).toEqual([
      ...['measure', 2, 'review', ['measure.propose p1 warning']],
    ]);
    expect(lane({ machine: 'dataInspection' }).opening).toEqual([{ type: 'inspection.request', data: {} }]);
    expect(lane({}).nights).toBe(0);
  });

  it('goes on with all that moves it, tried in every way', () => {
    const steps = lane({}).steps.map(told);
    expect(steps).toEqual(
      expect.arrayContaining(['measure.intend', 'measure.decide', 'measure.announce', 'measure.withdraw']),
    );
    expect(steps).not.toContain('measure.propose');
    expect(steps.filter((step) => step.startsWith('inspection'))).toEqual([]);
    expect(lane({ machine: 'dataInspection' }).steps.map(told)).toContain('inspection.grant');
  });

  it('asks those who may be asked about it', () => {
    const consulted = lane({ machine: 'qualification' })
      .steps.map(told)
      .filter((step) => step.startsWith('consultation.ask'));
    expect(consulted).toEqual(
      ['teamLeader', 'principal', 'board', 'dpo'].map((role) => `consultation.ask ${role} plainly`),
    );
    expect(lane({ machine: 'dataInspection' }).steps.map(told).join()).not.toContain('consultation');
  });
});

describe('what the rules of a machine ask for', () => {
  it('is tried with it, of the first subject', () => {
    expect(asked({}, decideAfter('finding.record'))).toEqual([
      'finding.record p1 founded plainly',
      'finding.record p1 unfounded plainly',
    ]);
    expect(asked({}, decideAfter('breach.assess'))).toEqual(['breach.assess p1 lesson plainly']);
    expect(asked({}, decideAfter('harm.weigh'))).toEqual(['harm.weigh plainly']);
  });

  it('is heard and told of others as well, where others are given', () => {
    const heard = asked({ others: ['p5'] }, decideAfter('hearing.record', 'party.inform', 'breach.assess'));
    expect(heard).toEqual([
      'hearing.record p1 facts plainly',
      'hearing.record p5 facts plainly',
      'hearing.record p1 intention plainly',
      'hearing.record p5 intention plainly',
      'party.inform p1 measure plainly',
      'party.inform p5 measure plainly',
      'breach.assess p1 lesson plainly',
    ]);
    expect(asked({}, decideAfter('hearing.record'))).toHaveLength(2);
  });

  it('is told, of another machine than a measure, about the police', () => {
    const after = never('INV.after', ['qualification.decide'], { requires: { taken: 'party.inform' } });
    expect(asked({ machine: 'qualification' }, after)).toEqual(['party.inform p1 policeReport plainly']);
  });

  it('is what duties wait for that hold its steps up', () => {
    const first = mustTake('INV.first', 'harm.weigh', { blocks: ['measure.decide'] });
    expect(asked({}, first)).toEqual(['harm.weigh plainly']);
    expect(asked({}, mustTake('INV.first', 'harm.weigh', { blocks: ['case.close'] }))).toEqual([]);
  });

  it('is nothing where a rule is about another measure, or about others', () => {
    const when = (fact: string, is: string | boolean) =>
      never('INV.when', ['measure.decide'], { when: { fact, is }, requires: { taken: 'harm.weigh' } });
    const of = (rule: Rule, subject: 'pupil' | 'employee' = 'pupil') =>
      asked({ setting: { subject, stage: 'review' }, data: { measure: 'removal' } }, rule);
    expect([of(when('track.measure', 'removal')), of(when('track.measure', 'warning'))]).toEqual([
      ['harm.weigh plainly'],
      [],
    ]);
    expect([of(when('step.measure', 'removal')), of(when('step.measure', 'warning'))]).toEqual([
      ['harm.weigh plainly'],
      [],
    ]);
    expect([of(when('party.kind', 'pupil')), of(when('party.kind', 'parent'))]).toEqual([['harm.weigh plainly'], []]);
    expect([of(when('party.staff', true)), of(when('party.staff', true), 'employee')]).toEqual([
      [],
      ['harm.weigh plainly'],
    ]);
  });
});
