import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import {
  apply,
  decide,
  editions,
  ImpossibleStep,
  replay,
  rulebookFor,
  StepRefused,
  type CaseState,
  type Step,
} from '#libs/domain';
import { lives } from './golden/lives.js';
import { endOf, type GoldenLog } from './golden/log.js';

const folder = new URL('golden/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));
const read = (name: string): GoldenLog =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as GoldenLog;
const renumbered = (steps: readonly Step[]): readonly Step[] =>
  steps.map((step, index) => ({ ...step, seq: index + 1 }));

describe('golden logs', () => {
  it('exist for every life that is recorded', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(lives)));
  });

  it('hold no name and no text, only references to sealed content', () => {
    const texts = names.flatMap((name) => read(name).steps.flatMap(({ data }) => Object.values(data)));
    const long = texts.filter((value) => typeof value === 'string' && (value.length > 60 || value.includes(' ')));
    expect(long).toEqual([]);
  });
});

describe.each(names)('the golden log %s', (name) => {
  const { opening, steps, end } = read(name);
  const prefixes = steps.map((_, index) => index + 1);

  it('replays to the end it had when it was recorded', () => {
    expect(endOf(replay(opening, steps))).toEqual(end);
  });

  it('gives the same from every checkpoint as from the start', () => {
    const whole = replay(opening, steps);
    for (const cut of prefixes) {
      const checkpoint = JSON.parse(JSON.stringify(replay(opening, steps.slice(0, cut)))) as CaseState;
      expect(steps.slice(cut).reduce(apply, checkpoint)).toEqual(whole);
    }
  });

  it('never replays with a step missing', () => {
    for (const cut of prefixes.slice(0, -1)) {
      expect(() => replay(opening, steps.toSpliced(cut - 1, 1))).toThrow(ImpossibleStep);
    }
  });

  it('never replays with two steps in each other’s place', () => {
    for (const cut of prefixes.slice(0, -1)) {
      const [one, two] = [steps[cut - 1] as Step, steps[cut] as Step];
      expect(() => replay(opening, steps.toSpliced(cut - 1, 2, two, one))).toThrow(ImpossibleStep);
    }
  });

  it('never replays with a step written twice', () => {
    for (const cut of prefixes) {
      expect(() => replay(opening, steps.toSpliced(cut, 0, steps[cut - 1] as Step))).toThrow(ImpossibleStep);
    }
  });

  it('does not begin with anything but the report, whatever the numbers say', () => {
    expect(() => replay(opening, renumbered(steps.slice(1)))).toThrow(ImpossibleStep);
    expect(() => replay(opening, renumbered([...steps, steps[0] as Step]))).toThrow(ImpossibleStep);
    expect(() => replay(opening, [])).toThrow(ImpossibleStep);
  });
});

describe('a log with a step of another case', () => {
  const { opening, steps } = read('ozhw-advice');
  /** Steps that name a person or a track of their own case, or exist only in the life of an incident. */
  const elsewhere = [
    'hearing.record',
    'finding.record',
    'measure.propose',
    'measure.decide',
    'objection.receive',
    'decision.finish',
  ];
  const foreign = read('ozhw-pupil-suspension-objection').steps.filter(({ type }) => elsewhere.includes(type));

  it.each(foreign.map((step) => [step.type, step] as const))('cannot be: %s', (_type, step) => {
    for (let place = 1; place <= steps.length; place += 1) {
      expect(() => replay(opening, renumbered(steps.toSpliced(place, 0, step)))).toThrow(ImpossibleStep);
    }
  });

  it('cannot be, whatever such a step is called', () => {
    const unheard = { ...(steps[1] as Step), type: 'case.burn' } as unknown as Step;
    expect(() => replay(opening, steps.toSpliced(1, 1, unheard))).toThrow(ImpossibleStep);
  });
});

describe('replay', () => {
  const { opening, steps, end } = read('ozhw-pupil-suspension-objection');
  const decided = steps.find(({ type }) => type === 'measure.decide') as Step;
  const book = rulebookFor({ editions, on: '2026-09-07', ...opening });

  it('never judges: a step today’s rules refuse is still what happened', () => {
    const before = replay(opening, steps.slice(0, decided.seq - 1));
    const by = { person: decided.by.person, role: 'registrar' } as const;
    const asking = { actor: by, roles: [by.role], isParty: [], conflicted: false };
    const { type, party, track, data } = decided;
    expect(() =>
      decide(before, { asking, draft: { type, party, track, data } }, { at: decided.at, calendars: {} }, book),
    ).toThrow(StepRefused);
    const old = steps.map((step) => (step === decided ? { ...step, by } : step));
    expect(endOf(replay(opening, old))).toMatchObject({ stage: end.stage, tracks: end.tracks });
  });

  it('asks no edition: a case pinned to one that no longer ships replays as well', () => {
    const state = replay({ ...opening, protocol: 'GONE-2019' }, steps);
    expect(endOf(state)).toEqual(end);
  });

  it('lets a correction count from where it stands, not before', () => {
    const log = read('ozhw-advice');
    const correction = log.steps.find(({ type }) => type === 'step.correct') as Step;
    const saidAfter = (count: number): unknown =>
      replay(log.opening, log.steps.slice(0, count)).acts.find(({ seq }) => seq === correction.data['step'])?.data[
        'inScope'
      ];
    expect([saidAfter(correction.seq - 1), saidAfter(correction.seq)]).toEqual([false, true]);
  });
});
