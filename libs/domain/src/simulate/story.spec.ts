import { describe, expect, it } from '@jest/globals';
import { causeOf, findingOf, openedAt, turnOf } from '../../../../test/support/turns-built.js';
import type { Finding } from './finding.js';
import { dayOf, storyOf } from './story.js';

describe('a day of a case', () => {
  it.each([
    ['2026-09-07', 'day 1'],
    ['2026-09-08', 'day 2'],
    ['2026-10-07', 'day 31'],
    ['2026-09-06', 'the day before'],
    ['2026-09-04', '3 days before'],
  ])('is counted from the one it was opened on: %s is %s', (day, told) => expect(dayOf(day, openedAt)).toBe(told));
});

describe('how a case went until a difference showed', () => {
  const refused = turnOf('case.close', 5, { refused: [{ code: 'x', cites: [], lifts: '' }] });
  const turns = [
    turnOf('report.receive', 1),
    turnOf('hearing.record', 2, {
      draft: {
        type: 'hearing.record',
        party: 'p1',
        data: { purpose: 'facts', on: '2026-09-08', summary: { content: 'c', digest: 'd' } as never },
      },
    }),
    turnOf(undefined, 3),
    refused,
    turnOf('measure.intend', 9, { draft: { type: 'measure.intend', track: 't1', data: {} } }),
  ];
  const told = (found: Finding): readonly string[] => storyOf(turns, found, openedAt);

  it('tells days, roles and choices, and neither what was written nor when time passed', () =>
    expect(told(findingOf('warned', 'R', 4))).toEqual([
      'day 1  teamLeader: report.receive',
      'day 2  teamLeader: hearing.record on p1 (purpose facts, on day 2)',
      'day 9  teamLeader: measure.intend on t1',
      '<-- this is warned of',
    ]));

  it.each(['refused', 'allowed', 'warned', 'notWarned', 'otherRole'] as const)(
    'tells what was tried where that is the difference: %s',
    (kind) => expect(told(findingOf(kind, 'R', 3)).at(-2)).toBe('day 5  teamLeader: case.close'),
  );

  it('leaves out what was refused otherwise, and says on which day what is demanded', () =>
    expect(told(findingOf('demanded', 'R', 3, {}, { was: 'a', is: 'b' }))).toEqual([
      'day 1  teamLeader: report.receive',
      'day 2  teamLeader: hearing.record on p1 (purpose facts, on day 2)',
      'day 5  <-- note.add is newly demanded: was a, is b',
    ]));

  it('says what was or what is, where only one of them can be said', () => {
    expect(told(findingOf('demanded', 'R', 0, {}, { is: 'b' })).at(-1)).toBe(
      'day 1  <-- note.add is newly demanded: is b',
    );
    expect(told(findingOf('notDemanded', 'R', 0, {}, { was: 'a' })).at(-1)).toBe(
      'day 1  <-- note.add is no longer demanded: was a',
    );
  });

  it('speaks of the case where no step is meant', () =>
    expect(told({ kind: 'end', cause: causeOf('R'), turn: 1 }).at(-1)).toBe(
      'day 2  <-- the case comes to another end',
    ));
});
