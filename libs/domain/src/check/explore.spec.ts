import { describe, expect, it } from '@jest/globals';
import { inventedWith, Lived, mayTake, mustTake, never, type Done } from '../../../../test/support/course-built.js';
import type { StepType } from '../case/index.js';
import type { Role } from '../language/roles.js';
import type { Duty, Rule } from '../protocols/shape.js';
import type { Wanted } from './attempts.js';
import { explore, type Lane, type Watcher } from './explore.js';

const take: Done = { type: 'case.take' };
const may = (...by: readonly Role[]) =>
  mayTake('INV.may', ['call.record', 'harm.weigh', 'press.contact', 'inspection.request', 'inspection.refuse'], by);
const plainly = (...types: readonly Wanted['type'][]): readonly Wanted[] =>
  types.map((type) => ({ type, thorough: false }));
const within = (amount: number) => ({ within: { amount, unit: 'days' } }) as const;

interface Tried {
  readonly rules?: readonly Rule[];
  readonly deeds?: readonly Done[];
  readonly lane?: Partial<Lane>;
  readonly watcher?: Watcher;
}

/** An exploration from where a case was taken up, by the steps that are given. */
function explored({ rules = [may('teamLeader')], deeds = [], lane = {}, watcher = {} }: Tried) {
  const lived = new Lived([inventedWith(rules)]).does({ type: 'report.receive' }, take, ...deeds);
  const last = lived.turns.at(-1);
  if (last === undefined || lived.turns.some(({ refused }) => refused)) throw new RangeError('not what was meant');
  const begin = { state: last.state, at: last.at };
  const whole: Lane = { name: 'x', begin, opening: [], steps: [], nights: 0, atMost: 50, ...lane };
  return { ...explore(whole, lived.world, watcher), begin };
}
const acts = ({ points }: ReturnType<typeof explored>): readonly string[] =>
  points.map(({ point }) =>
    point.state.acts
      .slice(2)
      .map(({ type }) => type)
      .join(' '),
  );
const days = ({ points }: ReturnType<typeof explored>): readonly string[] =>
  points.map(({ point }) => point.at.slice(5, 10));

describe('an exploration', () => {
  it('takes every step that makes a difference, from every point it comes to, the nearest first', () => {
    const found = explored({ lane: { steps: plainly('call.record', 'harm.weigh') } });
    expect(acts(found)).toEqual(['', 'call.record', 'harm.weigh', 'call.record harm.weigh']);
    expect([found.transitions, found.leftOff]).toEqual([4, 0]);
  });

  it('knows which point leads to which', () => {
    const { leads, points } = explored({ lane: { steps: plainly('call.record', 'harm.weigh') } });
    const number = (point: object) => points.findIndex((seen) => seen.point === point);
    expect(points.map(({ point }) => (leads.get(point) ?? []).map(number))).toEqual([[1, 2], [3], [3], []]);
  });

  it('goes on from no more points than it may, and counts those it left', () => {
    const found = explored({ lane: { steps: plainly('call.record', 'harm.weigh'), atMost: 2 } });
    expect([acts(found), found.leftOff, found.transitions]).toEqual([['', 'call.record'], 2, 3]);
  });

  it('begins with the opening steps where it is about a machine, and goes on with the others', () => {
    const lane = { machine: 'dataInspection', opening: plainly('inspection.request'), steps: plainly('call.record') };
    expect(acts(explored({ lane }))).toEqual(['', 'inspection.request', 'inspection.request call.record']);
    const { machine: _, ...without } = lane;
    expect(acts(explored({ lane: without }))).toEqual(['', 'call.record']);
  });

  it('goes no further once the track it is about has come to its end', () => {
    const steps = plainly('inspection.refuse', 'call.record');
    const lane = { machine: 'dataInspection', opening: plainly('inspection.request'), steps };
    expect(acts(explored({ lane }))).toEqual([
      '',
      'inspection.request',
      'inspection.request inspection.refuse',
      'inspection.request call.record',
      'inspection.request call.record inspection.refuse',
    ]);
    const request: Done = { type: 'inspection.request' };
    const refuse: Done = { type: 'inspection.refuse', place: { track: 't1' } };
    const other = explored({
      deeds: [request, refuse],
      lane: { ...lane, opening: plainly('harm.weigh'), steps: plainly('call.record') },
    });
    expect(acts(other).at(-1)).toBe('inspection.request inspection.refuse harm.weigh call.record');
  });
});

describe('an exploration of a track', () => {
  const declines = mayTake('INV.decline', ['outsideReport.decline'], ['teamLeader']);
  const opening: readonly Wanted[] = [{ type: 'outsideReport.decline', data: { to: 'police' }, thorough: false }];
  const after = (machine: string) =>
    acts(explored({ rules: [may('teamLeader'), declines], lane: { machine, opening, steps: plainly('call.record') } }));

  it('goes on where it is about a report outside, after which others may follow, or where another track is over', () => {
    expect(after('outsideReport')).toContain('outsideReport.decline call.record');
    expect(after('dataInspection')).toContain('outsideReport.decline call.record');
  });
});

describe('what an exploration comes by', () => {
  const told = (tried: Tried) => {
    const lines: string[] = [];
    explored({
      ...tried,
      watcher: {
        point: ({ point }) => lines.push(`at ${point.state.stage} ${point.at.slice(5, 10)}`),
        accepted: (_, { player, draft }) => lines.push(`${player.name} ${draft.type}`),
        refused: (_, { player, draft }, reasons) =>
          lines.push(`${player.name} not ${draft.type}: ${reasons.map(({ code }) => code).join(' ')}`),
      },
    });
    return lines;
  };
  const lane = { steps: plainly('call.record'), atMost: 1 };

  it('is told of: each point, each step that is accepted and by whom, and each that is refused', () => {
    expect(told({ lane })).toEqual([
      'at review 09-07',
      'the team leader call.record',
      'a team leader whom the case concerns call.record',
    ]);
    expect(told({ lane, rules: [may('teamLeader'), never('INV.no', ['call.record'])] })).toEqual([
      'at review 09-07',
      'the team leader not call.record: INV.no',
    ]);
  });

  it('is tried by others too where the reason is who acts', () => {
    const leads = never('INV.who', ['call.record'], { requires: { fact: 'actor.role', is: 'principal' } });
    expect(told({ lane, rules: [may('teamLeader', 'principal', 'dpo'), leads] })).toEqual([
      'at review 09-07',
      'the team leader not call.record: INV.who',
      'the principal call.record',
      'the data protection officer not call.record: INV.who',
      'a principal who is data protection officer too call.record',
      'a board member who is data protection officer too not call.record: INV.who',
      'a team leader whom the case concerns not call.record: INV.who',
      'a principal whom the case concerns call.record',
    ]);
    const both = [leads, never('INV.no', ['call.record'])];
    expect(told({ lane, rules: [may('teamLeader', 'principal'), ...both] })).toEqual([
      'at review 09-07',
      'the team leader not call.record: INV.who INV.no',
    ]);
  });

  it('is tried by somebody where nobody has the power, to see it refused', () => {
    expect(told({ lane, rules: [] })).toEqual(['at review 09-07', 'the team leader not call.record: noPower']);
  });

  it('is taken once, whoever may: those in good standing alone, and who makes no difference', () => {
    const found = explored({ rules: [may('teamLeader', 'principal')], lane: { steps: plainly('call.record') } });
    expect(found.points.map(({ point }) => point.by && 'player' in point.by && point.by.player.name)).toEqual([
      undefined,
      'the team leader',
    ]);
  });

  it('is taken by each of those between whom rules may tell: who proposes, and who also decides', () => {
    const players = (by: readonly Role[]) => {
      const { leads } = explored({ rules: [may(...by)], lane: { steps: plainly('inspection.request'), atMost: 1 } });
      return [...leads.values()].flat().map((next) => next.by && 'player' in next.by && next.by.player.name);
    };
    expect(players(['teamLeader', 'principal', 'board'])).toEqual(['the team leader', 'the board']);
    expect(players(['board', 'supervisoryBoard'])).toEqual(['the board']);
    expect(players(['teamLeader', 'serviceBureau'])).toEqual([
      'the team leader',
      'the service bureau',
      'another of the service bureau',
    ]);
  });

  it('is not done again where it was done already', () => {
    expect(acts(explored({ deeds: [{ type: 'call.record' }], lane: { steps: plainly('call.record') } }))).toEqual([
      'call.record',
    ]);
  });
});

describe('time in an exploration', () => {
  const call = (id: string, amount: number, more: Partial<Duty> = {}) =>
    mustTake(id, 'call.record', { ...within(amount), ...more });
  const weigh = plainly('harm.weigh');

  it('passes to where a term has run out that has to do with what is explored', () => {
    const rules = [may('teamLeader'), mustTake('INV.weigh', 'harm.weigh', { ...within(4), met: { any: [] } })];
    expect(days(explored({ rules, lane: { steps: weigh } }))).toEqual(['09-07', '09-07', '09-12']);
  });

  it('does not pass for a term of what is not explored, in the exploration of a machine', () => {
    const rules = [may('teamLeader'), call('INV.call', 4)];
    const lane = { machine: 'dataInspection', opening: plainly('inspection.request'), steps: weigh };
    expect(days(explored({ rules, lane }))).toEqual(['09-07', '09-07', '09-07']);
    expect(
      days(explored({ rules: [may('teamLeader'), call('INV.call', 4, { blocks: ['harm.weigh'] })], lane })),
    ).toEqual(['09-07', '09-07', '09-12']);
    const own = [may('teamLeader'), mustTake('INV.own', 'harm.weigh', { ...within(4), met: { any: [] } })];
    expect(days(explored({ rules: own, lane })).at(-1)).toBe('09-12');
  });

  it('passes for a term of the track that is explored, where a step of that track meets it', () => {
    const onTrack = (step: StepType, more: Partial<Duty> = {}) =>
      mustTake('INV.track', step, {
        ...{ scope: 'track', machine: 'dataInspection', when: { all: [] }, met: { any: [] }, ...within(4), ...more },
      });
    const lane = { machine: 'dataInspection', opening: plainly('inspection.request'), steps: plainly('press.contact') };
    const passes = (rule: Rule, ...deeds: readonly Done[]) =>
      days(explored({ rules: [may('teamLeader'), rule], lane, deeds })).at(-1);
    expect(passes(onTrack('inspection.refuse'))).toBe('09-12');
    expect(passes(onTrack('harm.weigh'))).toBe('09-07');
    expect(passes(mustTake('INV.case', 'inspection.refuse', { met: { any: [] }, ...within(4) }))).toBe('09-07');
    const opening = { ...lane, opening: plainly('call.record') };
    const already = explored({
      rules: [may('teamLeader'), onTrack('inspection.refuse')],
      lane: opening,
      deeds: [{ type: 'inspection.request' }],
    });
    expect(days(already).at(-1)).toBe('09-07');
  });

  it('passes of itself for as many nights as are given', () => {
    const nights = (many: number) => days(explored({ lane: { steps: weigh, nights: many } }));
    expect(nights(0)).toEqual(['09-07', '09-07']);
    expect(nights(2)).toEqual(['09-07', '09-07', '09-08', '09-09']);
  });

  it('passes once where a night and the end of a term are the same', () => {
    const rules = [
      may('teamLeader'),
      mustTake('INV.weigh', 'harm.weigh', { within: { amount: 0, unit: 'days' }, met: { any: [] } }),
    ];
    const found = explored({ rules, lane: { steps: weigh, nights: 1 } });
    expect(days(found)).toEqual(['09-07', '09-07', '09-08']);
    expect(found.transitions).toBe(2);
  });

  it('does not pass where it begins, nor in a case that is closed', () => {
    const rules = [may('teamLeader'), call('INV.call', 4)];
    expect(days(explored({ rules }))).toEqual(['09-07']);
    const close = explored({ rules, lane: { steps: plainly('case.close'), nights: 1 } });
    const out: Done = { type: 'review.finish', data: { route: 'outOfScope' } };
    const closed = explored({
      rules,
      deeds: [{ type: 'scope.assess', data: { inScope: false } }, out],
      lane: { steps: plainly('case.close'), nights: 1 },
    });
    expect(days(close)).toEqual(['09-07']);
    expect(closed.points.map(({ point }) => point.state.stage)).toEqual(['outOfScope', 'closed']);
  });
});
