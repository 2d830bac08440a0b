import { describe, expect, it } from '@jest/globals';
import type { StepType } from '../case/index.js';
import type { Condition } from '../protocols/condition.js';
import { askedLater } from './asked.js';
import { coneOf, couldHold, type Fixed } from './cone.js';
import type { World } from './world.js';

type Rulebook = World['book'];

interface Rules {
  readonly powers?: readonly object[];
  readonly limits?: readonly object[];
  readonly duties?: readonly object[];
}

/** A book with rules of which only what matters is filled in. */
function bookOf({ powers = [], limits = [], duties = [] }: Rules): Rulebook {
  const placed = (rules: readonly object[], kind: string) =>
    new Map([['measure.decide', rules.map((rule) => ({ rule: kind, ...rule }))]]);
  return {
    powers: placed(powers, 'power'),
    limits: placed(limits, 'limit'),
    duties: duties.map((duty) => ({ rule: 'duty', blocks: [], ...duty })),
  } as unknown as Rulebook;
}

const cone = (rules: Rules, fixed: Fixed = {}, steps: readonly StepType[] = ['measure.decide']) =>
  coneOf(steps, { book: bookOf(rules) } as unknown as World, fixed);
const taken = (step: StepType): Condition => ({ taken: step });

describe('the steps that bear on what is explored', () => {
  it('are those its rules ask for, wherever in a condition they stand', () => {
    const deep: Condition = {
      all: [
        { any: [taken('hearing.record'), { not: taken('finding.record') }] },
        { someParty: taken('breach.assess') },
        { someTrack: { taken: ['evidence.record', 'note.add'] } },
      ],
    };
    const expected = ['hearing.record', 'finding.record', 'breach.assess', 'evidence.record', 'note.add'];
    expect(cone({ limits: [{ when: deep }] })).toEqual(expected);
    expect(cone({ limits: [{ requires: deep }] })).toEqual(expected);
    expect(cone({ powers: [{ when: deep }] })).toEqual(expected);
  });

  it('are those that a predicate reads', () => {
    expect(cone({ limits: [{ requires: { holds: 'parentsTold' } }] })).toEqual(['party.inform']);
    expect(cone({ limits: [{ requires: { holds: 'isFair' } }] })).toEqual([]);
  });

  it('are those by which duties are met that hold it up, and not other duties', () => {
    const duty = { step: 'letter.issue', blocks: ['measure.decide'] };
    expect(cone({ duties: [duty] })).toEqual(['letter.issue']);
    expect(cone({ duties: [{ ...duty, blocks: ['case.close'] }] })).toEqual([]);
    const other = { fact: 'track.measure', is: 'removal' };
    expect(cone({ duties: [{ ...duty, when: other }] }, { 'track.measure': 'warning' })).toEqual([]);
  });

  it('are none of rules that cannot apply to what is fixed', () => {
    const limit = { when: { all: [{ fact: 'step.measure', is: 'removal' }, taken('note.add')] } };
    expect(cone({ limits: [limit] }, { 'step.measure': 'warning' })).toEqual([]);
    expect(cone({ limits: [limit] }, { 'step.measure': 'removal' })).toEqual(['note.add']);
  });

  it('are no steps that lead the case on, open something, or are explored already', () => {
    const asking = (...steps: readonly StepType[]) => cone({ limits: [{ requires: { taken: steps } }] });
    expect(asking('case.close', 'review.finish', 'measure.propose', 'measure.decide')).toEqual([]);
    expect(asking('note.add', 'note.add')).toEqual(['note.add']);
  });
});

describe('whether a condition could hold', () => {
  const fixed: Fixed = { 'party.kind': 'pupil' };
  const pupil: Condition = { fact: 'party.kind', is: 'pupil' };
  const parent: Condition = { fact: 'party.kind', is: ['parent', 'employee'] };

  it.each<readonly [string, Condition | undefined, boolean]>([
    ['there is none', undefined, true],
    ['a fact is as it says', pupil, true],
    ['a fact is one of several', { fact: 'party.kind', is: ['parent', 'pupil'] }, true],
    ['a fact is another', parent, false],
    ['nothing is fixed of a fact', { fact: 'party.band', is: 'adult' }, true],
    ['only is asked whether a fact is given', { fact: 'party.kind', given: false }, true],
    ['all of it could', { all: [pupil, taken('note.add')] }, true],
    ['some of all of it could not', { all: [pupil, parent] }, false],
    ['any of it could', { any: [parent, pupil] }, true],
    ['none of any could', { any: [parent] }, false],
    ['any of nothing is asked', { any: [] }, false],
    ['it asks for a step', taken('note.add'), true],
  ])('is seen where %s', (_, condition, could) => expect(couldHold(condition, fixed)).toBe(could));
});

describe('answers that some rule asks for later', () => {
  const asked = (rules: Rules, type: StepType) => [...(askedLater(bookOf(rules)).get(type) ?? [])];
  const where = (step: StepType | readonly StepType[], ...fields: readonly string[]): Condition => ({
    taken: step,
    where: Object.fromEntries(fields.map((field) => [field, 'x'])),
  });

  it('are those it names of a step, wherever in a condition', () => {
    const one = where('note.add', 'colour');
    for (const condition of [
      one,
      { all: [one] },
      { any: [one] },
      { not: one },
      { someParty: one },
      { someTrack: one },
    ]) {
      expect(asked({ limits: [{ requires: condition }] }, 'note.add')).toContain('colour');
      expect(asked({ limits: [{ when: condition }] }, 'note.add')).toContain('colour');
      expect(asked({ powers: [{ when: condition }] }, 'note.add')).toContain('colour');
      expect(asked({ duties: [{ when: condition }] }, 'note.add')).toContain('colour');
      expect(asked({ duties: [{ met: condition }] }, 'note.add')).toContain('colour');
    }
    expect(asked({}, 'note.add')).not.toContain('colour');
  });

  it('are those of each of several steps, and of no other', () => {
    const rules = { limits: [{ requires: where(['note.add', 'letter.issue'], 'colour', 'size') }] };
    expect(asked(rules, 'note.add')).toEqual(expect.arrayContaining(['colour', 'size']));
    expect(asked(rules, 'letter.issue')).toEqual(expect.arrayContaining(['colour', 'size']));
    expect(asked(rules, 'party.inform')).not.toContain('colour');
    expect(asked({ limits: [{ requires: { taken: 'note.add' } }] }, 'note.add')).toEqual(asked({}, 'note.add'));
  });

  it('are, of a track, answers of the steps that open one', () => {
    const rules = { limits: [{ requires: { fact: 'track.colour', is: 'x' } }] };
    expect(asked(rules, 'measure.propose')).toContain('colour');
    expect(asked(rules, 'qualification.raise')).toContain('colour');
    expect(asked(rules, 'measure.decide')).not.toContain('colour');
  });

  it('are, of an act, answers of each step a duty arises by', () => {
    const act = { fact: 'act.colour', is: 'x' };
    expect(asked({ duties: [{ each: ['note.add'], when: act }] }, 'note.add')).toContain('colour');
    expect(asked({ duties: [{ each: ['note.add'], met: act }] }, 'note.add')).toContain('colour');
    expect(asked({ duties: [{ when: act }] }, 'note.add')).not.toContain('colour');
    expect(asked({ limits: [{ when: act }] }, 'note.add')).not.toContain('colour');
    const ofCase = { duties: [{ each: ['note.add'], when: { fact: 'case.colour', is: 'x' } }] };
    expect(asked(ofCase, 'note.add')).not.toContain('colour');
  });

  it('are those that machines and predicates read, without any rule', () => {
    expect(asked({}, 'measure.decide')).toContain('decision');
    expect(asked({}, 'finding.record')).toEqual(expect.arrayContaining(['founded', 'ownConduct']));
  });
});
