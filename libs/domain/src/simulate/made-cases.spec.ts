import { describe, expect, it } from '@jest/globals';
import { Golden } from '../../../../test/support/golden.js';
import { pinned } from '../../../../test/support/pinned-editions.js';
import { wordOf, type PlainData } from '../case/index.js';
import { Books } from './books.js';
import type { Turn } from './course.js';
import { Generator } from './generate.js';

const seed = 1;
const written = new Golden(new URL('made-cases.golden.txt', import.meta.url));
const books = new Books(pinned);

/** The answers, without the sealed text in them, which is the same everywhere. */
const answers = (data: PlainData): string =>
  Object.entries(data)
    .map(([name, value]) => `${name}=${isSealed(value) ? 'sealed' : wordOf(value)}`)
    .join(' ');
const isSealed = (value: unknown): boolean => typeof value === 'object' && value !== null && 'digest' in value;

function lineOf({ deed, at, state, step, byClock, refused, warnings, demanded }: Turn): string {
  const clock = byClock.map(({ type }) => type).join(' ');
  const left = `${state.stage}, ${demanded.length} demanded${clock === '' ? '' : `, by the clock ${clock}`}`;
  if (deed === undefined) return `${at} waited: ${left}`;
  const { type, party, track, data } = deed.draft;
  const tried = [deed.asking.actor.role, type, party, track, answers(data)].filter((each) => each).join(' ');
  const codes = (refused ?? warnings).map(({ code }) => code).join(' ');
  return `${at} ${tried} -- ${step === undefined ? 'refused' : `taken by ${step.by.role}`} ${codes}: ${left}`;
}

/** What happened in the case with this number, one line for each turn. */
function told(protocol: string, which: number): readonly string[] {
  const { way, course } = new Generator(books, protocol, seed).made(which);
  const { sector, denomination, openedAt } = way.opening;
  return [`${sector} ${denomination}, from ${openedAt}, ${way.events.length} events`, ...course.map(lineOf)];
}

describe('a made-up case', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])(
    'is the same for the same seed and number as it was when it was written down: %d',
    (which) => {
      const now = told('OZHW-2020', which);
      expect(now).toEqual(written.of(`case ${which} of seed ${seed}`, now));
    },
  );

  it('is the same whichever were made before it, in its own kind of school', () => {
    const one = new Generator(books, 'OZHW-2020', seed);
    const sectors = (of: () => Generator) => [1, 4].map((which) => of().made(which).way.opening.sector);
    expect([sectors(() => one), sectors(() => new Generator(books, 'OZHW-2020', seed))]).toEqual([
      ['PO', 'VO'],
      ['PO', 'VO'],
    ]);
  });
});
