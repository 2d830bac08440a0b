import { describe, expect, it } from '@jest/globals';
import { editions, type Edition } from '../protocols/index.js';
import { waysOf, type MachineWays } from './ways-of.js';

const on = '2026-11-20';
const protocols = editions.filter(({ layer }) => layer === 'protocol');
const named = (id: string): Edition => {
  const found = editions.find((edition) => edition.id === id);
  if (found === undefined) throw new Error(`no edition ${id}`);
  return found;
};
const machineOf = (edition: Edition, name: MachineWays['machine']): MachineWays | undefined =>
  waysOf(edition, editions, on).find(({ machine }) => machine === name);
const leads = (ways: MachineWays | undefined, from: string): readonly string[] =>
  (ways?.ways ?? []).filter((way) => way.from === from).map(({ to }) => to);

describe('what a protocol makes possible', () => {
  it.each(protocols.map((edition) => [edition.id, edition] as const))(
    'begins each life and each track of %s in its first state, from where every other can be reached',
    (_, edition) => {
      for (const { initial, states, ways } of waysOf(edition, editions, on)) {
        const reachable = new Set([initial]);
        // A way that is found leads to more: a set that grows is walked on.
        for (const at of reachable) ways.filter(({ from }) => from === at).forEach(({ to }) => reachable.add(to));
        expect([...states].sort()).toEqual([...reachable].sort());
      }
    },
  );

  it('says of every step between two states who may take it, on which clause', () => {
    const steps = protocols.flatMap((edition) =>
      waysOf(edition, editions, on).flatMap(({ ways }) => ways.flatMap(({ steps: taken }) => taken)),
    );
    expect(steps.filter(({ by, cites }) => by.length === 0 || cites.length === 0)).toEqual([]);
  });

  it('tells apart what a protocol knows and another does not', () => {
    expect(machineOf(named('OZHW-2020'), 'dataInspection')).toBeDefined();
    expect(machineOf(named('OOG-2024'), 'dataInspection')).toBeUndefined();
    expect(machineOf(named('OOG-2024'), 'custody')).toBeDefined();
    expect(machineOf(named('ALMERE-2015'), 'custody')).toBeUndefined();
  });

  it('leads a review each way its answer can take it', () => {
    const incident = machineOf(named('OZHW-2020'), 'incident');
    expect(leads(incident, 'review')).toEqual([
      'factFinding',
      'outOfScope',
      'unfounded',
      'withdrawn',
      'referred',
      'handedOver',
    ]);
    const whens = incident?.ways
      .filter(({ from }) => from === 'review')
      .flatMap(({ steps }) => steps.map(({ when }) => when?.is));
    expect(whens).toEqual(['investigate', 'outOfScope', 'unfounded', 'withdrawn', 'referred', 'handedOver']);
  });

  it('leaves out a way that a rule shuts in every case, and keeps one that depends on the case', () => {
    const house = named('OZHW-2020');
    const shut = (requires: Extract<Edition['rules'][number], { rule: 'limit' }>['requires']): Edition => ({
      ...house,
      id: 'HUIS-1',
      rules: [
        ...house.rules,
        {
          rule: 'limit',
          id: 'HUIS.never',
          cites: ['OZHW-2.1'],
          nl: 'nooit',
          en: 'never',
          steps: ['review.finish'],
          when: { fact: 'step.route', is: 'referred' },
          requires,
          lifts: 'askRole',
        },
      ],
    });
    const ways = (edition: Edition) => leads(machineOf(edition, 'incident'), 'review');
    expect(ways(shut({ any: [] }))).not.toContain('referred');
    expect(ways(shut({ not: { fact: 'step.route', is: 'referred' } }))).not.toContain('referred');
    expect(ways(shut({ taken: 'inspection.look' }))).toContain('referred');
    expect(ways(shut({ holds: 'inScope' }))).toContain('referred');
    const without = { ...shut({ taken: 'custody.take' }), rules: shut({ taken: 'custody.take' }).rules };
    expect(ways(without)).not.toContain('referred');
  });
});
