import { describe, expect, it } from '@jest/globals';
import { causeOf, findingOf, turnOf } from '../../../../test/support/turns-built.js';
import { rooted } from './finding.js';
import { Gathering, keyOf, together } from './report.js';

const keys = ({ groups }: ReturnType<Gathering['report']>): readonly string[] => groups.map(keyOf);

describe('what follows from an earlier difference', () => {
  const own = findingOf('refused', 'R.own', 3);
  const after = findingOf('end', 'R.other', 5, { became: 'same' });
  const same = findingOf('end', 'R.other', 3, { became: 'same' });

  it('is left out, and what a rule makes that changed is not', () => {
    const later = findingOf('deadline', 'R.later', 9);
    expect(rooted([later, after, own])).toEqual([own, later]);
    expect(rooted([same, own])).toEqual([own]);
    expect(rooted([own, same])).toEqual([own]);
  });

  it('stands where nothing came before it', () => {
    expect(rooted([after])).toEqual([after]);
    expect(rooted([{ ...after, turn: 2 }, own])).toEqual([{ ...after, turn: 2 }, own]);
  });

  it('is told once, by the first, where none of the rules changed', () => {
    const other = findingOf('demanded', 'R.third', 5, { became: 'same' });
    expect(rooted([after, other])).toEqual([after]);
    expect(rooted([{ ...other, turn: 7 }, after])).toEqual([after]);
  });
});

describe('cases that go otherwise in the same way', () => {
  const gathered = () => {
    const gathering = new Gathering();
    const long = [turnOf('report.receive', 1), turnOf('case.take', 2), turnOf('note.add', 3)];
    gathering.case(4, long, [findingOf('refused', 'R.a', 2), findingOf('refused', 'R.b', 2)]);
    gathering.case(7, long.slice(0, 2), [findingOf('refused', 'R.a', 1), findingOf('refused', 'R.a', 0)]);
    gathering.case(2, long.slice(0, 2), [findingOf('refused', 'R.a', 1)], true);
    gathering.case(9, [turnOf('report.receive', 1), turnOf(undefined, 4)], []);
    return gathering.report();
  };

  it('are counted, with what was done in them and how many could not be walked to their end', () => {
    const { groups: _, ...counts } = gathered();
    expect(counts).toEqual({ cases: 4, deeds: 8, differing: 3, leftOff: 1 });
  });

  it('are one group for each rule and step, with what touches most cases first', () => {
    expect(keys(gathered())).toEqual(['refused note.add limit R.a', 'refused note.add limit R.b']);
    expect(gathered().groups.map(({ cases }) => cases)).toEqual([3, 1]);
  });

  it('are told of by the first difference of the case, and the shortest of the cases, the first among equals', () => {
    const [first] = gathered().groups;
    expect(first?.example).toEqual({
      number: 2,
      story: ['day 1  teamLeader: report.receive', 'day 2  teamLeader: case.take', '<-- this is refused'],
    });
  });

  it('have no step where a case only comes to another end', () => {
    const gathering = new Gathering();
    gathering.case(1, [turnOf('report.receive', 1)], [{ kind: 'end', cause: causeOf('R.a'), turn: 0 }]);
    const { groups } = gathering.report();
    expect(groups[0]).not.toHaveProperty('step');
    expect(groups.map(keyOf)).toEqual(['end  limit R.a']);
  });

  it('stand in the order of their names where they touch as many cases', () => {
    const gathering = new Gathering();
    const found = ['R.c', 'R.a', 'R.b'].map((rule) => findingOf('refused', rule, 0));
    gathering.case(1, [turnOf('report.receive', 1)], found);
    expect(gathering.report().groups.map(({ cause }) => cause.rule)).toEqual(['R.a', 'R.b', 'R.c']);
  });

  it('are the same when they are gathered in parts', () => {
    const parts = [3, 1, 2].map((number) => {
      const gathering = new Gathering();
      const turns = [turnOf('report.receive', 1), turnOf('case.take', 2)].slice(0, number);
      gathering.case(number, turns, number === 2 ? [] : [findingOf('refused', 'R.a', 0)], number === 3);
      gathering.case(number + 10, turns, [findingOf('refused', 'R.b', 0)]);
      return gathering.report();
    });
    const whole = together(parts);
    expect(whole).toMatchObject({ cases: 6, deeds: 10, differing: 5, leftOff: 1 });
    expect(whole.groups.map(({ cause, cases, example }) => [cause.rule, cases, example.number])).toEqual([
      ['R.b', 3, 11],
      ['R.a', 2, 1],
    ]);
    expect(together([])).toEqual({ cases: 0, deeds: 0, differing: 0, leftOff: 0, groups: [] });
  });
});
