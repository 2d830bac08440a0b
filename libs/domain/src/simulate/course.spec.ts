import { describe, expect, it } from '@jest/globals';
import {
  inventedWith,
  Lived,
  mayTake,
  mustTake,
  never,
  takenUp,
  type Done,
} from '../../../../test/support/course-built.js';
import { isOpen, wordOf } from '../case/index.js';
import type { Duty, Rule } from '../protocols/shape.js';
import type { Turn } from './course.js';

const may = mayTake('INV.may', ['call.record', 'harm.weigh'], ['teamLeader']);
const within = (amount: number) => ({ within: { amount, unit: 'days' } }) as const;
const call = (id: string, days: number, more: Partial<Duty> = {}) =>
  mustTake(id, 'call.record', { ...within(days), ...more });
const lived = (rules: readonly Rule[], ...deeds: readonly Done[]) =>
  new Lived([inventedWith([may, ...rules])]).does(...takenUp, ...deeds);

/** What the clock did, on which day of the case. */
const clock = (turns: readonly Turn[]): readonly string[] =>
  turns.flatMap(({ byClock }) =>
    byClock.map(({ type, at, data }) => `day ${dayOf(at)} ${type} ${wordOf(data['obligation']).split('/')[0]}`),
  );
const dayOf = (at: string): number =>
  1 + Math.round((Date.parse(at.slice(0, 10)) - Date.parse('2026-09-07')) / 86_400_000);
const open = ({ demanded }: Turn): readonly string[] => demanded.filter(isOpen).map(({ rule }) => rule);
const last = ({ turns }: Lived): Turn => {
  const turn = turns.at(-1);
  if (turn === undefined) throw new RangeError('nothing was lived');
  return turn;
};
const called: Done = { type: 'call.record', day: 2 };

describe('time that passes in a case', () => {
  const two = [call('INV.second', 9), call('INV.first', 4)];

  it('does what it does on each day on which a term has run out, in their order', () => {
    expect(clock(lived(two).waits(40).turns)).toEqual([
      expect.stringMatching(/^day [56] deadline\.lapse INV\.first$/),
      expect.stringMatching(/^day 1[01] deadline\.lapse INV\.second$/),
    ]);
  });

  it('does the same in however many steps it passes', () => {
    const whole = clock(lived(two).waits(40).turns);
    const bits = lived(two);
    for (let day = 3; day <= 40; day += 1) bits.waits(day);
    expect(clock(bits.turns)).toEqual(whole);
  });

  it('does nothing before a term has run out, and does it once it has', () => {
    const [due = ''] = last(lived(two)).demanded.flatMap((one) =>
      one.rule === 'INV.first' ? [one.due?.due ?? ''] : [],
    );
    const course = lived(two).course;
    expect(course.until(new Date(Date.parse(due) - 1).toISOString())).toEqual([]);
    expect(course.until(due).map(({ type, at }) => [type, at])).toEqual([['deadline.lapse', due]]);
    expect(course.until(due)).toEqual([]);
  });

  it('is not held up by a term of what was met before', () => {
    const met = call('INV.first', 4, { met: { taken: 'call.record' } });
    const other = mustTake('INV.second', 'harm.weigh', within(9));
    expect(clock(lived([met, other], called).waits(40).turns)).toEqual([
      expect.stringMatching(/^day 1[01] deadline\.lapse INV\.second$/),
    ]);
  });

  it('passes before a deed is judged, on the day it is done', () => {
    const { turns } = lived([call('INV.first', 4)], { type: 'harm.weigh', day: 20 });
    expect(turns.at(-1)?.step?.type).toBe('harm.weigh');
    expect(clock(turns.slice(-1))).toEqual([expect.stringMatching(/^day [56] deadline\.lapse INV\.first$/)]);
  });

  it('leaves the case as it stands: what is open is open, whatever is late', () => {
    const waited = lived(two).waits(40);
    expect(open(last(waited))).toEqual(['INV.second', 'INV.first']);
    expect(last(waited)).toMatchObject({ at: Lived.on(40), warnings: [], state: { stage: 'review' } });
    expect(last(waited)).not.toHaveProperty('deed');
    expect(open(last(waited.does({ type: 'call.record' })))).toEqual([]);
  });

  it('counts by the rules of each day', () => {
    const later = call('INV.later', 2, { inForce: { from: '2026-09-20' } });
    expect(open(last(lived([later]).waits(10)))).toEqual([]);
    expect(open(last(lived([later]).waits(30)))).toEqual(['INV.later']);
  });

  it('is nothing at all in a case that has yet to be opened', () => {
    const nothing = new Lived([inventedWith([call('INV.first', 4)])]).waits(30);
    expect(last(nothing)).toMatchObject({ byClock: [], demanded: [], state: { parties: {} } });
  });
});

describe('a deed', () => {
  it('is taken, with what the clock does at once', () => {
    const turn = last(lived([call('INV.first', 4)]));
    expect(turn).toMatchObject({ at: Lived.on(2), state: { stage: 'review' }, byClock: [], warnings: [] });
    expect([turn.step?.type, turn.deed?.draft.type, turn.refused]).toEqual(['case.take', 'case.take', undefined]);
    expect(open(turn)).toEqual(['INV.first']);
  });

  it('is warned of', () => {
    const careful = never('INV.careful', ['call.record'], { severity: 'warn' });
    expect(last(lived([careful], called)).warnings.map(({ code }) => code)).toEqual(['INV.careful']);
  });

  it('is refused, for every reason, and leaves the case as it was', () => {
    const no = [never('INV.no', ['call.record']), never('INV.nor', ['call.record'])];
    const { turns } = lived([...no, call('INV.first', 9)], called);
    const [before, turn] = turns.slice(-2);
    expect(turn?.refused?.map(({ code }) => code)).toEqual(['INV.no', 'INV.nor']);
    expect([turn?.state, turn?.demanded]).toEqual([before?.state, before?.demanded]);
    expect([turn?.step, turn?.warnings, turn?.deed?.draft.type]).toEqual([undefined, [], 'call.record']);
  });

  it('is refused where it is not filled in as it should be, by where in it', () => {
    const { course, turns } = lived([], called);
    const deed = turns.at(-1)?.deed;
    if (deed === undefined) throw new RangeError('nothing was done');
    const { refused } = course.take({
      ...deed,
      draft: { ...deed.draft, data: { ...deed.draft.data, reached: 'maybe' } },
    });
    expect(refused).toEqual([{ code: expect.any(String), cites: [], lifts: 'doIt', path: 'data.reached' }]);
    expect(refused?.[0]?.code).not.toBe('');
  });

  it('fails where the program is wrong, and not the deed', () => {
    const { course, turns } = lived([], called);
    const deed = turns.at(-1)?.deed;
    expect(() => course.take({ ...deed, asking: undefined } as never)).toThrow(TypeError);
  });

  it('can be tried in a branch of the case, which goes on as if it had not been', () => {
    const { course, turns } = lived([call('INV.first', 4)]);
    const branch = course.branch();
    const deed = lived([], called).turns.at(-1)?.deed;
    if (deed === undefined) throw new RangeError('nothing was done');
    expect(open(branch.take(deed))).toEqual([]);
    expect(course.wait(deed.at).demanded).toEqual(turns.at(-1)?.demanded);
    expect(branch.until(Lived.on(2))).toEqual([]);
  });
});
