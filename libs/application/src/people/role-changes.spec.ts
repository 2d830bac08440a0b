import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HeldRole } from '#libs/domain';
import { roles } from '#libs/domain';
import { RegisterInMemory } from '../../../../test/support/people-in-memory.js';
import type { Actor, Register } from '../ports/index.js';
import { Clock, NotFound, RoleChangeRefused } from '../ports/index.js';
import { compatible } from './compatible-roles.js';
import { inForce, overlap, periodOf } from './periods.js';
import { RoleChanges } from './role-changes.js';

class Noon extends Clock {
  constructor(public day = '2026-09-01') {
    super();
  }

  override now(): string {
    return `${this.day}T10:00:00.000Z`;
  }
}

const people = ['admin', 'ann', 'ben', 'cas'];
const stamp = { key: 'k', digest: 'd' };
const as = (person: string): Actor => ({ organisation: 'o', person });

const begun = (): Register => ({
  organisation: 'o',
  schools: ['north', 'south'],
  persons: people.map((id) => ({ id })),
  assignments: [{ id: 'r0', person: 'admin', role: 'administrator', from: '2020-01-01' }],
  delegations: [],
});

function wired(): { readonly register: RegisterInMemory; readonly clock: Noon; readonly changes: RoleChanges } {
  const [register, clock] = [new RegisterInMemory(begun()), new Noon()];
  return { register, clock, changes: new RoleChanges(register, clock) };
}

const covers = (period: Parameters<typeof overlap>[0], day: string): boolean =>
  overlap(period, { from: day, until: after(day, 1) });

/** As whom a person acts at the north school on a day: his own roles, and those lent to him while their giver holds them. */
function actsAs({ assignments, delegations }: Register, person: string, day: string): readonly object[] {
  const held = assignments.filter((one) => inForce(one, 'north', day));
  const own = held.filter((one) => one.person === person).map(({ role }) => ({ role }));
  const lent = delegations
    .filter((one) => one.to === person && covers(periodOf(one), day))
    .filter(({ from, role }) => held.some((one) => one.person === from && one.role === role))
    .map(({ from, role }) => ({ role, inPlaceOf: from }));
  return [...own, ...lent];
}

describe('changing roles', () => {
  it('lives through an appointment, a replacement and an illness', async () => {
    const { register, clock, changes } = wired();
    const on = (person: string): readonly object[] => actsAs(register.register, person, clock.day);
    const ann = { person: 'ann', role: 'principal', school: 'north', from: '2026-09-01' } as const;
    await changes.appoint(as('admin'), ann, stamp);
    const lent = {
      from: 'ann',
      to: 'ben',
      role: 'principal',
      school: 'north',
      since: '2026-09-01',
      until: '2026-12-01',
      ground: 'Besluit 7',
    } as const;
    const { id } = await changes.delegate(as('ann'), lent, stamp);
    expect(on('ben')).toEqual([{ role: 'principal', inPlaceOf: 'ann' }]);
    clock.day = '2026-10-01';
    await changes.revoke(as('ben'), id, stamp);
    expect(on('ben')).toEqual([]);
    await changes.reassign(
      as('admin'),
      { person: 'ann', reason: 'illness', on: '2026-10-01', successor: 'cas' },
      stamp,
    );
    expect([on('ann'), on('cas')]).toEqual([[], [{ role: 'principal' }]]);
    const held = register.register.assignments.find(({ person }) => person === 'cas');
    await changes.end(as('admin'), held?.id ?? '', '2026-11-01', stamp);
    clock.day = '2026-11-01';
    expect(on('cas')).toEqual([]);
  });

  it('answers the id under which a change can be undone', async () => {
    const { register, changes } = wired();
    const { id } = await changes.appoint(as('admin'), { person: 'ann', role: 'hr', from: '2026-09-01' }, stamp);
    await changes.end(as('admin'), id, '2026-09-01', stamp);
    expect(actsAs(register.register, 'ann', '2026-09-01')).toEqual([]);
  });
});

const after = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** Anything anyone may try, much of it refused; dates are counted from the day it is tried on. */
const attempt = fc.record({
  by: fc.constantFrom('admin', 'admin', ...people),
  what: fc.constantFrom(0, 0, 0, 1, 2, 2, 3, 4),
  one: fc.constantFrom(...people),
  other: fc.constantFrom(...people),
  role: fc.constantFrom<HeldRole>('administrator', 'board', 'dpo', 'principal', 'auditor', ...roles),
  place: fc.constantFrom({}, {}, { school: 'north' }),
  from: fc.integer({ min: -1, max: 3 }),
  length: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  nth: fc.nat(20),
  wait: fc.nat(2),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer One> ? One : never;

async function tryIt({ register, clock, changes }: ReturnType<typeof wired>, it: Attempt): Promise<void> {
  clock.day = after(clock.day, it.wait);
  const { assignments, delegations } = register.register;
  const { one, other, role, place } = it;
  const [by, from] = [as(it.by), after(clock.day, it.from)];
  const until = it.length === undefined ? undefined : after(from, it.length);
  const lent = {
    from: one,
    to: other,
    role,
    ...place,
    since: from,
    until: until ?? after(from, 60),
    ground: 'Besluit 7',
  };
  const attempts = [
    () => changes.appoint(by, { person: one, role, from, ...place, ...(until && { until }) }, stamp),
    () => changes.end(by, assignments[it.nth % assignments.length]?.id ?? '', from, stamp),
    () => changes.delegate(by, lent, stamp),
    () => changes.revoke(by, delegations[it.nth % Math.max(1, delegations.length)]?.id ?? '', stamp),
    () =>
      changes.reassign(
        by,
        { person: one, reason: 'illness', on: clock.day, ...(one !== other && { successor: other }) },
        stamp,
      ),
  ];
  try {
    await attempts[it.what]?.();
  } catch (error) {
    if (!(error instanceof RoleChangeRefused || error instanceof NotFound)) throw error;
  }
}

describe('whatever is tried', () => {
  it('somebody can always appoint, and nobody ever holds what stands apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 5, maxLength: 30 }), async (attempts) => {
        const at = wired();
        for (const one of attempts) {
          await tryIt(at, one);
          const { assignments, delegations } = at.register.register;
          const administrators = assignments.filter(
            (held) => held.role === 'administrator' && held.school === undefined,
          );
          expect(administrators.some((held) => covers(held, at.clock.day))).toBe(true);
          for (const who of people) {
            const held = [
              ...assignments.filter((own) => own.person === who && covers(own, at.clock.day)),
              ...delegations.filter((lent) => lent.to === who && covers(periodOf(lent), at.clock.day)),
            ];
            const apart = held.filter((mine) => held.some((theirs) => !compatible(mine.role, theirs.role)));
            expect(apart).toEqual([]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nobody gives himself a power, not even an administrator', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(attempt, { minLength: 5, maxLength: 30 }), async (attempts) => {
        const at = wired();
        for (const one of attempts) {
          const before = at.register.made.length;
          await tryIt(at, one);
          const gained = at.register.made
            .slice(before)
            .flatMap((change) =>
              change.type === 'role.assigned'
                ? [change.assignment.person]
                : change.type === 'delegation.given'
                  ? [change.delegation.to]
                  : [],
            );
          expect(gained).not.toContain(one.by);
        }
      }),
      { numRuns: 300 },
    );
  });
});
