import { describe, expect, it } from '@jest/globals';
import { inventedWith, Lived, mayTake, never, takenUp, type Done } from '../../../../test/support/course-built.js';
import { Books } from './books.js';
import { Comparing } from './compare.js';
import { keyOf, type DifferenceGroup } from './report.js';
import { shortened, walkedOn } from './shorten.js';
import type { Way } from './recorded.js';

const may = mayTake('INV.may', ['call.record', 'harm.weigh'], ['teamLeader']);
const before = inventedWith([may]);
const draft = inventedWith([
  may,
  never('INV.careful', ['case.take'], { severity: 'warn' }),
  never('INV.noCall', ['call.record'], { when: { taken: 'scope.assess' } }),
]);
const scope: Done = { type: 'scope.assess', data: { inScope: true } };

/** A case with much in it that makes no difference, and one call that does. */
function lived() {
  const { turns, way } = new Lived([before])
    .does(...takenUp, { type: 'harm.weigh' }, { type: 'call.record', day: 3 })
    .waits(4)
    .does({ type: 'harm.weigh', day: 5 }, scope, { type: 'call.record', day: 6 }, { type: 'harm.weigh', day: 7 });
  const whole: Way = { ...way, events: turns.map(({ deed, at }) => deed ?? { at }) };
  return { turns, whole };
}
const books = () => new Books([before]);
const comparing = () => new Comparing(books(), new Books([draft]), (id) => id);
const groupOf = (key: string): DifferenceGroup => {
  const { turns, whole } = lived();
  const found = comparing()
    .differences(whole, turns)
    .find((one) => keyOf(one) === key);
  if (found === undefined) throw new RangeError(`no difference is ${key}`);
  return { ...found, cases: 3, example: { number: 9, story: ['as it was'] } };
};

describe('the example of a difference', () => {
  const shortOf = (group: DifferenceGroup) => shortened(group, lived().whole, books(), comparing());

  it('is told with what makes the difference alone, in the order it was done', () => {
    const { example, ...rest } = shortOf(groupOf('refused call.record limit INV.noCall'));
    expect(rest).toMatchObject({ kind: 'refused', step: 'call.record', cases: 3 });
    expect(example.number).toBe(9);
    expect(example.story).toEqual([
      expect.stringMatching(/^day 1 {2}reporter: report\.receive/),
      expect.stringMatching(/^day 2 {2}teamLeader: case\.take/),
      expect.stringMatching(/^day 5 {2}teamLeader: scope\.assess/),
      expect.stringMatching(/^day 6 {2}teamLeader: call\.record/),
      '<-- this is refused',
    ]);
  });

  it('is of its own difference, whatever else goes otherwise in the case', () => {
    expect(shortOf(groupOf('warned case.take limit INV.careful')).example.story).toEqual([
      expect.stringMatching(/^day 1 {2}reporter: report\.receive/),
      expect.stringMatching(/^day 2 {2}teamLeader: case\.take/),
      '<-- this is warned of',
    ]);
  });

  it('stays as it was told where the case does not show it', () => {
    const group = { ...groupOf('warned case.take limit INV.careful'), step: 'letter.issue' } as const;
    expect(shortOf(group)).toEqual(group);
  });
});

it('a case that is walked again goes as it went, what is refused today left standing', () => {
  const { turns, whole } = lived();
  const again = walkedOn(whole, books());
  expect(again).toEqual(turns);
  const refused = walkedOn(whole, new Books([draft])).map((turn) => turn.refused?.map(({ code }) => code));
  expect(refused.flatMap((codes, index) => (codes === undefined ? [] : [[index, ...codes]]))).toEqual([
    [7, 'INV.noCall'],
  ]);
});
