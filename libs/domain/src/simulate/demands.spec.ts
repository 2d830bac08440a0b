import { describe, expect, it } from '@jest/globals';
import { obligationOf, recordedIn, stepOf } from '../../../../test/support/steps-built.js';
import { causeOf, openedAt } from '../../../../test/support/turns-built.js';
import type { Obligation } from '../case/index.js';
import { Demands } from './demands.js';
import type { Finding } from './finding.js';
import type { RulesCompared } from './rules-compared.js';
import { Translation } from './translation.js';

const rules = { cause: (sort: 'duty', rule: string) => causeOf(rule, { sort }) } as unknown as RulesCompared;
const due = (lastDay: string): Obligation['due'] => ({
  lastDay,
  due: `${lastDay}T22:00:00.000Z`,
});
const call = (more: Partial<Obligation> = {}) => obligationOf('R.call/case/1', more);

type Both = readonly [was: readonly Obligation[], is: readonly Obligation[]];

function found(turns: readonly Both[], translation = new Translation()): readonly Finding[] {
  const demands = new Demands(openedAt);
  turns.forEach(([was, is], turn) =>
    demands.turn({ turn, at: `2026-09-0${7 + turn}T08:00:00.000Z`, rules }, was, is, translation),
  );
  return demands.all(() => rules);
}

const brief = (findings: readonly Finding[]) =>
  findings.map(({ kind, cause, turn, was, is }) => [kind, cause.rule, turn, was, is]);

describe('what two courses of one case demand', () => {
  it('is the same where it is the same', () => expect(found([[[call()], [call()]]])).toEqual([]));

  it('is told where only one of them demands it, with by whom and until when', () => {
    expect(
      brief(
        found([
          [[], []],
          [[], [call({ by: ['board', 'hr'], due: due('2026-09-10') })]],
        ]),
      ),
    ).toEqual([['demanded', 'R.call', 1, undefined, 'by board or hr, due day 4']]);
    expect(brief(found([[[call()], []]]))).toEqual([['notDemanded', 'R.call', 0, undefined, 'by teamLeader']]);
  });

  it('is not told of what was never open', () => {
    expect(found([[[call({ status: 'met' })], []]])).toEqual([]);
    expect(found([[[], [call({ status: 'met' })]]])).toEqual([]);
  });

  it('is not new where the other met it before it was open', () =>
    expect(brief(found([[[call({ status: 'met' })], [call()]]]))).toEqual([
      ['metOtherwise', 'R.call', 0, 'met', 'open'],
    ]));

  it('is told where it comes at another time, from the first of both', () => {
    expect(
      brief(
        found([
          [[call()], []],
          [[call()], [call()]],
        ]),
      ),
    ).toEqual([['moved', 'R.call', 0, 'day 1', 'day 2']]);
    expect(
      brief(
        found([
          [[], [call()]],
          [[call()], [call()]],
        ]),
      ),
    ).toEqual([['moved', 'R.call', 0, 'day 2', 'day 1']]);
  });

  it('is told once where it is due on another day, and not again when it is met', () => {
    const [early, late] = [call({ due: due('2026-09-09') }), call({ due: due('2026-09-11') })];
    expect(
      brief(
        found([
          [[early], [late]],
          [[early], [late]],
          [[call({ status: 'met' })], [late]],
        ]),
      ),
    ).toEqual([['deadline', 'R.call', 0, 'day 3', 'day 5']]);
    expect(brief(found([[[early], [call()]]]))).toEqual([['deadline', 'R.call', 0, 'day 3', 'no day']]);
    expect(found([[[call({ status: 'met', due: due('2026-09-09') })], [call({ status: 'met' })]]])).toEqual([]);
  });

  it('is told where it is the work of others, or holds up other steps', () => {
    const before = 'teamLeader, letter.issue, before nothing';
    expect(brief(found([[[call()], [call({ by: ['board', 'hr'] })]]]))).toEqual([
      ['otherWork', 'R.call', 0, before, 'board or hr, letter.issue, before nothing'],
    ]);
    expect(brief(found([[[call()], [call({ blocks: ['case.close', 'case.take'] })]]]))).toEqual([
      ['otherWork', 'R.call', 0, before, 'teamLeader, letter.issue, before case.close and case.take'],
    ]);
    expect(found([[[call()], [call({ step: 'note.add' })]]])[0]).toMatchObject({ step: 'note.add', kind: 'otherWork' });
  });

  it('is told where one is met and the other is not, an overdue one being open', () => {
    expect(brief(found([[[call({ status: 'waived' })], [call({ status: 'overdue' })]]]))).toEqual([
      ['metOtherwise', 'R.call', 0, 'waived', 'overdue'],
    ]);
    expect(found([[[call({ status: 'open' })], [call({ status: 'overdue' })]]])).toEqual([]);
  });

  it('is the same by whatever number it is called there', () => {
    const translation = new Translation();
    translation.pair(
      recordedIn(stepOf(2, 'measure.propose', { track: 't2' })),
      recordedIn(stepOf(2, 'measure.propose', { track: 't1' })),
    );
    expect(found([[[obligationOf('R.call/t2/1')], [obligationOf('R.call/t1/1')]]], translation)).toEqual([]);
    expect(found([[[obligationOf('R.call/t2/1')], [obligationOf('R.call/t2/1')]]], translation)).toHaveLength(2);
  });
});
