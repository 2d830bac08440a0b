import { describe, expect, it } from '@jest/globals';
import { inventedWith, Lived, mayTake, mustTake, never, type Done } from '../../../../test/support/course-built.js';
import { obligationOf } from '../../../../test/support/steps-built.js';
import type { CaseState, Obligation, StepType } from '../case/index.js';
import type { Role } from '../language/roles.js';
import type { Rule } from '../protocols/shape.js';
import type { Point } from './attempts.js';
import { meeting, meetings, Search, taken } from './ways.js';

const take: Done = { type: 'case.take' };
const steps: readonly StepType[] = ['call.record', 'harm.weigh', 'press.contact'];
const may = (by: readonly Role[] = ['teamLeader'], more: readonly StepType[] = []) =>
  mayTake('INV.may', [...steps, 'party.add', ...more], by);
const before = (id: string, step: StepType, blocked: StepType) => mustTake(id, step, { blocks: [blocked] });

function at(rules: readonly Rule[], ...deeds: readonly Done[]) {
  const lived = new Lived([inventedWith(rules)]).does({ type: 'report.receive' }, ...deeds);
  const last = lived.turns.at(-1);
  if (last === undefined || lived.turns.some(({ refused }) => refused)) throw new RangeError('not what was meant');
  return { world: lived.world, point: { state: last.state, at: last.at } satisfies Point };
}
const acts = (point: Point | undefined, after = 2): readonly string[] | undefined =>
  point?.state.acts.slice(after).map(({ type }) => type);

describe('a step that is taken on purpose', () => {
  const way = (rules: readonly Rule[], type: StepType, depth?: number, ...deeds: readonly Done[]) => {
    const { world, point } = at(rules, take, ...deeds);
    return acts(taken(point, { type }, world, depth));
  };
  const [call, weigh, press] = ['call.record', 'harm.weigh', 'press.contact'] as const;

  it('is taken by the first in good standing who may', () => {
    const by = (...roles: readonly Role[]) => {
      const { world, point } = at([may(roles)], take);
      const next = taken(point, { type: call }, world)?.by;
      return next !== undefined && 'player' in next ? next.player.name : undefined;
    };
    expect(by('principal', 'teamLeader')).toBe('the team leader');
    expect(by('dpo')).toBe('the data protection officer');
    expect(by('employee')).toBe('an employee');
  });

  it('is taken by whoever may where the first may not', () => {
    const who = never('INV.who', [call], { requires: { fact: 'actor.role', is: 'principal' } });
    expect(way([may(['teamLeader', 'principal']), who], call)).toEqual([call]);
  });

  it('is not taken where nobody may, or where it is refused whoever tries', () => {
    expect(way([], call)).toBeUndefined();
    expect(way([may(), never('INV.no', [call])], call)).toBeUndefined();
    expect(way([may()], 'factFinding.finish')).toBeUndefined();
  });

  it('is taken after what must come first, and that after what must come before it', () => {
    const rules = [may(), before('INV.call', call, weigh), before('INV.weigh', weigh, press)];
    expect(way(rules, weigh)).toEqual([call, weigh]);
    expect(way(rules, press)).toEqual([call, weigh, press]);
  });

  it('is looked for so far and no further', () => {
    const rules = [may(), before('INV.call', call, weigh), before('INV.weigh', weigh, press)];
    expect([way(rules, weigh, 0), way(rules, weigh, 1), way(rules, press, 1), way(rules, press, 2)]).toEqual([
      ...[undefined, [call, weigh], undefined, [call, weigh, press]],
    ]);
  });

  it('needs nothing of what is open besides', () => {
    expect(way([may(), mustTake('INV.call', call), before('INV.weigh', weigh, press)], press)).toEqual([weigh, press]);
  });

  it('is taken in another way where the careful one is refused, if all are to be tried', () => {
    const out = never('INV.out', ['scope.assess'], { requires: { fact: 'step.inScope', is: false } });
    const { world, point } = at([out], take);
    expect(taken(point, { type: 'scope.assess' }, world, 0, false)).toBeUndefined();
    expect(taken(point, { type: 'scope.assess' }, world, 0, true)?.state.acts.at(-1)?.data['inScope']).toBe(false);
  });
});

describe('the step that is to meet an obligation', () => {
  const state = (more: Partial<CaseState> = {}) => ({ parties: {}, acts: [], ...more }) as unknown as CaseState;
  const met = (more: Partial<Obligation>, of = state(), key = 'R.one/case/1') => meeting(obligationOf(key, more), of);
  const place = { party: 'p1', track: 't1' };

  it('is filled in as the rule says', () => {
    expect(met({ step: 'harm.weigh', preset: { sort: 'simple' } })).toEqual({
      type: 'harm.weigh',
      data: { sort: 'simple' },
    });
  });

  it.each<readonly [string, StepType, object | undefined]>([
    ['of a track is on that track', 'measure.decide', { track: 't1' }],
    ['of a consultation is where it is asked', 'consultation.answer', { track: 't1' }],
    ['of a party is on that party', 'hearing.record', { party: 'p1' }],
    ['that may be about somebody is about him', 'outsideReport.make', { party: 'p1' }],
    ['that adds a party is about the case', 'party.add', undefined],
    ['of the case is about the case', 'harm.weigh', undefined],
  ])('is taken where it belongs: one %s', (_, step, target) => {
    expect(met({ step, ...place }).target).toEqual(target);
  });

  it('is taken in the case, or anywhere, where no place is known', () => {
    expect(met({ step: 'consultation.answer' }).target).toStrictEqual({});
    expect(met({ step: 'measure.decide' }).target).toStrictEqual({});
    for (const step of ['hearing.record', 'outsideReport.make'] as const)
      expect(met({ step })).not.toHaveProperty('target');
  });

  it('names the paper of the act it is about, where it is about a paper', () => {
    const written = state({
      acts: [
        { seq: 3, data: { paper: 'letter' } },
        { seq: 4, data: {} },
      ] as never,
    });
    expect(met({ step: 'paper.file', party: 'p1' }, written, 'R.one/a3/1').data).toEqual({ paper: 'letter' });
    expect(met({ step: 'paper.file', party: 'p1' }, written, 'R.one/a4/1').data).toEqual({ paper: 's4' });
    expect(met({ step: 'paper.file', party: 'p1' }, written, 'R.one/p1/1').data).toEqual({});
    expect(met({ step: 'harm.weigh' }, written, 'R.one/a3/1').data).toEqual({});
  });

  it('may be taken by way of his parents as well, where it is about a party', () => {
    const family = state({
      parties: {
        p1: { id: 'p1', role: 'subject' },
        p2: { id: 'p2', role: 'parentOf', of: 'p1' },
        p3: { id: 'p3', role: 'parentOf', of: 'p9' },
        p4: { id: 'p4', role: 'teacherOf', of: 'p1' },
      } as never,
    });
    const targets = (step: StepType, party?: string) =>
      meetings(obligationOf('R.one/p1/1', { step, ...(party === undefined ? {} : { party }) }), family).map(
        ({ target }) => target,
      );
    expect(targets('hearing.record', 'p1')).toEqual([{ party: 'p1' }, { party: 'p2' }]);
    expect(targets('hearing.record')).toEqual([undefined]);
    expect(targets('outsideReport.make', 'p1')).toEqual([{ party: 'p1' }]);
    expect(targets('harm.weigh', 'p1')).toEqual([undefined]);
  });
});

describe('a search for a way', () => {
  const isClosed = ({ state }: Point): boolean => state.stage === 'closed';
  const notInvestigated = never('INV.route', ['review.finish'], {
    requires: { not: { fact: 'step.route', is: 'investigate' } },
  });
  const searched = (rules: readonly Rule[], reached: (point: Point) => boolean, ...deeds: readonly Done[]) => {
    const { world, point } = at([notInvestigated, ...rules], ...deeds);
    return new Search(world, reached).from(point);
  };
  /** The way to the end of a case that was taken up. */
  const wayOut = (...rules: readonly Rule[]) => acts(searched(rules, isClosed, take));
  const closing = ['review.finish', 'case.close'];

  it('is over where it has come to what is looked for', () => {
    const { world, point } = at([], take);
    expect(new Search(world, () => true).from(point)).toBe(point);
  });

  it('goes straight to the end of a case', () => {
    expect(wayOut(may())).toEqual(closing);
    expect(acts(searched([], isClosed), 1)).toEqual(['case.take', ...closing]);
  });

  it('does first what is looked for, in every way there is', () => {
    const { world, point } = at([may()], take);
    const weighed = ({ state }: Point): boolean => state.acts.some(({ type }) => type === 'harm.weigh');
    expect(acts(new Search(world, weighed, () => [{ type: 'harm.weigh' }]).from(point))).toEqual(['harm.weigh']);
    const no = never('INV.no', ['harm.weigh'], { requires: { fact: 'step.sort', is: 'defamatory' } });
    const there = at([may(), no], take);
    expect(acts(new Search(there.world, weighed, () => [{ type: 'harm.weigh' }]).from(there.point))).toEqual([
      'harm.weigh',
    ]);
  });

  it('does what is demanded before the end, and not what nothing waits for', () => {
    expect(wayOut(may(), before('INV.call', 'call.record', 'case.close'))).toEqual([
      'review.finish',
      'call.record',
      'case.close',
    ]);
    expect(wayOut(may(), mustTake('INV.call', 'call.record'))).toEqual(closing);
  });

  it('leaves to the clock what the clock does', () => {
    const clock = mustTake('INV.clock', 'call.record', {
      ...{ by: ['system'], blocks: ['case.close'], within: { amount: 9, unit: 'days' } },
    });
    const { world, point } = at([may(), notInvestigated, clock], take);
    const called = ({ state }: Point): boolean => state.acts.some(({ type }) => type === 'call.record');
    expect(new Search(world, called).from(point, 3)).toBeUndefined();
  });

  it('does it again for each obligation it meets', () => {
    const one = before('INV.one', 'call.record', 'review.finish');
    const other = mustTake('INV.other', 'call.record', {
      ...{
        blocks: ['case.close'],
        when: { taken: 'review.finish' },
        met: { taken: 'call.record', after: 'review.finish' },
      },
    });
    expect(wayOut(may(), one, other)).toEqual(['call.record', 'review.finish', 'call.record', 'case.close']);
  });

  it('does what may have to come first', () => {
    const scope = never('INV.scope', ['review.finish'], { requires: { taken: 'scope.assess' } });
    expect(wayOut(may(), scope)).toEqual(['scope.assess', ...closing]);
    const ask = never('INV.ask', ['case.close'], { requires: { taken: 'consultation.ask' } });
    expect(wayOut(may(['teamLeader'], ['consultation.ask']), ask)?.slice(-2)).toEqual([
      'consultation.ask',
      'case.close',
    ]);
  });

  it('adds the people who are lacking, and the parents of pupils', () => {
    const somebody = (role: string) =>
      never(`INV.${role}`, ['case.close'], { requires: { someParty: { fact: 'party.role', is: role } } });
    const people = (...roles: readonly string[]) =>
      Object.values(searched([may(), ...roles.map(somebody)], isClosed, take)?.state.parties ?? {}).map(
        ({ kind, role, of }) => [kind, role, of].filter((each) => each).join(' '),
      );
    expect(people('subject')).toEqual(['pupil subject']);
    expect(people('victim')).toEqual(['pupil subject', 'pupil victim']);
    expect(people('parentOf')).toEqual(['pupil subject', 'pupil victim', 'parent parentOf p1']);
    expect(people()).toEqual([]);
  });

  it('adds nobody who is there already', () => {
    const subject: Done = { type: 'party.add', data: { kind: 'employee', role: 'subject' } };
    const parent = never('INV.parent', ['case.close'], {
      requires: { someParty: { fact: 'party.role', is: 'parentOf' } },
    });
    const end = searched([may(), parent], isClosed, take, subject);
    expect(Object.values(end?.state.parties ?? {}).map(({ kind, role }) => `${kind} ${role}`)).toEqual([
      'employee subject',
      'pupil victim',
      'parent parentOf',
    ]);
  });

  it('adds the parents of a pupil who has none there, and of nobody else', () => {
    const pupil = (role: string): Done => ({ type: 'party.add', data: { kind: 'pupil', role, band: 'from12' } });
    const parentOf = (id: string): Done => ({
      type: 'party.add',
      data: { kind: 'parent', role: 'parentOf', parentOf: id },
    });
    const employee: Done = { type: 'party.add', data: { kind: 'employee', role: 'subject' } };
    const added = (...deeds: readonly Done[]) => {
      const { world, point } = at([may(), never('INV.end', ['review.finish'])], take, ...deeds);
      const there = Object.keys(point.state.parties).length;
      const ofSecond = ({ state }: Point): boolean => Object.values(state.parties).some(({ of }) => of === 'p2');
      const end = new Search(world, ofSecond).from(point);
      return Object.values(end?.state.parties ?? {})
        .slice(there)
        .map(({ role, of }) => `${role} ${of ?? ''}`);
    };
    expect(added(pupil('subject'), pupil('victim'), parentOf('p1'))).toEqual(['parentOf p2']);
    expect(added(employee, pupil('victim'))).toEqual(['parentOf p2']);
    const teacher: Done = { type: 'party.add', data: { kind: 'employee', role: 'teacherOf', parentOf: 'p1' } };
    expect(added(pupil('subject'), pupil('victim'), teacher)).toEqual(['parentOf p1', 'parentOf p2']);
    expect(added(pupil('subject'), pupil('victim'))).toEqual(['parentOf p1', 'parentOf p2']);
    expect(added(pupil('witness'), pupil('victim'), pupil('subject'))).toEqual(['parentOf p2']);
  });

  it('brings to its end what is under way', () => {
    const referring = mayTake('INV.refer', ['referral.send', 'referral.answer', 'referral.conclude'], ['teamLeader']);
    const over = never('INV.over', ['case.close'], { requires: { taken: 'referral.conclude' } });
    const end = searched([referring, over], isClosed, take, { type: 'referral.send' });
    expect(acts(end)?.filter((type) => !type.startsWith('referral.answer'))).toEqual([
      ...['referral.send', 'review.finish', 'referral.conclude', 'case.close'],
    ]);
    expect(end?.state.acts.find(({ type }) => type === 'referral.conclude')?.track).toBe('t1');
  });

  it('does not do, on the way, what nothing waits for', () => {
    const { world, point } = at(
      [may(), never('INV.end', ['review.finish']), mustTake('INV.call', 'call.record')],
      take,
    );
    const called = ({ state }: Point): boolean => state.acts.some(({ type }) => type === 'call.record');
    expect(new Search(world, called).from(point, 6)).toBeUndefined();
  });

  it('lets time pass where nothing else is left', () => {
    const window = mustTake('INV.window', 'letter.issue', {
      ...{ blocks: ['case.close'], within: { amount: 4, unit: 'days' }, onLapse: 'ends' },
    });
    const end = searched([window], isClosed, take);
    expect([acts(end), end?.at.slice(5, 10)]).toEqual([['review.finish', 'deadline.lapse', 'case.close'], '09-12']);
  });

  it('ends where there is no way, having made each try once', () => {
    let asked = 0;
    const { world, point } = at([may(), notInvestigated], take);
    const nowhere = new Search(
      world,
      () => {
        asked += 1;
        return false;
      },
      () => [{ type: 'call.record', thorough: false }],
    );
    expect(nowhere.from(point)).toBeUndefined();
    expect(asked).toBeLessThan(20);
  });

  it('goes no more rounds than it may', () => {
    const { world, point } = at([may(), notInvestigated], take);
    const within = (rounds: number) => acts(new Search(world, isClosed).from(point, rounds));
    expect([within(0), within(2), within(3)]).toEqual([undefined, undefined, closing]);
  });
});
