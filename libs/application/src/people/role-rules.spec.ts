import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { HeldRole } from '#libs/domain';
import { roles } from '#libs/domain';
import type { Register, StoredAppointment, StoredDelegation } from '../ports/index.js';
import { compatible } from './compatible-roles.js';
import { appointing, delegating, ending, reassigning, revoking } from './role-rules.js';

const today = '2026-09-01';
let given = 0;
const newId = (): string => `new-${(given += 1)}`;

const role = (
  person: string,
  held: HeldRole,
  school?: string,
  from = '2020-01-01',
  until?: string,
): StoredAppointment => ({
  id: `${person}-${held}`,
  person,
  role: held,
  from,
  ...(school && { school }),
  ...(until && { until }),
});

const register = (
  assignments: readonly StoredAppointment[] = [],
  delegations: readonly StoredDelegation[] = [],
): Register => ({
  organisation: 'o',
  schools: ['north', 'south'],
  persons: ['admin', 'admin2', 'ann', 'ben', 'cas', 'chair']
    .map((id) => ({ id }))
    .concat([{ id: 'gone', departedOn: '2026-01-01' } as { id: string }]),
  assignments: [role('admin', 'administrator'), ...assignments],
  delegations,
});

const at = (by: string, held = register()) => ({ register: held, by, today });

const lent = (change: Partial<StoredDelegation> = {}): StoredDelegation => ({
  id: 'd1',
  from: 'ann',
  to: 'ben',
  role: 'principal',
  school: 'north',
  since: today,
  until: '2026-10-01',
  ground: 'Besluit 2026-014',
  ...change,
});

const principal = register([role('ann', 'principal', 'north')]);

describe('appointing', () => {
  const appointment = { person: 'ann', role: 'teamLeader', school: 'north', from: today } as const;

  it('is stored, and ends the sessions of whom it concerns', () => {
    expect(appointing(at('admin'), 'new', appointment)).toEqual([
      { type: 'role.assigned', assignment: { id: 'new', ...appointment } },
      { type: 'sessions.revoked', person: 'ann' },
    ]);
  });

  it.each([
    ['by someone who is no administrator', 'ann', appointment, 'notAdministrator'],
    ['of oneself', 'admin', { ...appointment, person: 'admin' }, 'ownRole'],
    ['for a period that ends before it begins', 'admin', { ...appointment, until: today }, 'periodReversed'],
    ['from a day that does not exist', 'admin', { ...appointment, from: '2026-09-31' }, 'periodReversed'],
    ['from a day that is past', 'admin', { ...appointment, from: '2026-08-31' }, 'inThePast'],
    ['of somebody who left', 'admin', { ...appointment, person: 'gone' }, 'departed'],
  ])('is refused %s', (_what, by, wanted, code) => {
    expect(() => appointing(at(by), 'new', wanted)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    ['person', { ...appointment, person: 'nobody' }],
    ['school', { ...appointment, school: 'west' }],
  ])('finds no %s of elsewhere', (what, wanted) => {
    expect(() => appointing(at('admin'), 'new', wanted)).toThrow(expect.objectContaining({ name: 'NotFound', what }));
  });

  it('is refused where he holds the role already, and allowed from the day that one ends', () => {
    const held = register([role('ann', 'teamLeader', 'north', '2020-01-01', '2026-10-01')]);
    expect(() => appointing(at('admin', held), 'new', appointment)).toThrow(
      expect.objectContaining({ code: 'overlaps' }),
    );
    expect(appointing(at('admin', held), 'new', { ...appointment, from: '2026-10-01' })).toHaveLength(2);
  });

  it('keeps the FG away from deciding (G15), whichever came first', () => {
    const dpo = register([role('ann', 'dpo')]);
    for (const deciding of ['teamLeader', 'principal', 'board', 'supervisoryBoard'] as const) {
      expect(() => appointing(at('admin', dpo), 'new', { person: 'ann', role: deciding, from: today })).toThrow(
        expect.objectContaining({ code: 'roleIncompatible' }),
      );
      expect(compatible(deciding, 'dpo')).toBe(false);
    }
  });
});

describe('appointing somebody who was lent a role', () => {
  it('is refused for what may not stand beside it, and allowed once that is over', () => {
    const held = register([role('ann', 'principal', 'north')], [lent()]);
    const dpo = { person: 'ben', role: 'dpo', from: today } as const;
    expect(() => appointing(at('admin', held), 'new', dpo)).toThrow(
      expect.objectContaining({ code: 'roleIncompatible' }),
    );
    expect(appointing(at('admin', held), 'new', { ...dpo, from: '2026-10-01' })).toHaveLength(2);
  });
});

describe('ending a role', () => {
  const held = register([role('ann', 'principal', 'north', '2020-01-01', '2027-01-01')]);

  it('is stored from today on', () => {
    expect(ending(at('admin', held), 'ann-principal', today)).toEqual([
      { type: 'role.ended', assignment: 'ann-principal', until: today },
      { type: 'sessions.revoked', person: 'ann' },
    ]);
  });

  it('is refused to others, for the past, and for a role that is over', () => {
    expect(() => ending(at('ann', held), 'ann-principal', today)).toThrow(
      expect.objectContaining({ code: 'notAdministrator' }),
    );
    expect(() => ending(at('admin', held), 'ann-principal', '2026-08-31')).toThrow(
      expect.objectContaining({ code: 'inThePast' }),
    );
    const over = register([role('ann', 'principal', 'north', '2020-01-01', today)]);
    expect(() => ending(at('admin', over), 'ann-principal', today)).toThrow(
      expect.objectContaining({ code: 'alreadyEnded' }),
    );
    expect(() => ending(at('admin'), 'unknown', today)).toThrow(expect.objectContaining({ what: 'role' }));
  });

  it('leaves no organisation without an administrator', () => {
    expect(() => ending(at('admin'), 'admin-administrator', '2026-12-01')).toThrow(
      expect.objectContaining({ code: 'lastAdministrator' }),
    );
    const two = register([role('admin2', 'administrator')]);
    expect(ending(at('admin', two), 'admin-administrator', today)).toHaveLength(2);
    const brief = register([role('admin2', 'administrator', undefined, '2020-01-01', '2026-11-01')]);
    expect(() => ending(at('admin', brief), 'admin-administrator', '2026-10-01')).toThrow(
      expect.objectContaining({ code: 'lastAdministrator' }),
    );
  });
});

describe('delegating', () => {
  const { id: _id, ...wanted } = lent();

  it('is done by the giver, or by an administrator while he is away', () => {
    for (const by of ['ann', 'admin']) {
      expect(delegating(at(by, principal), 'd1', wanted)).toEqual([
        { type: 'delegation.given', delegation: lent() },
        { type: 'sessions.revoked', person: 'ben' },
      ]);
    }
  });

  it.each([
    ['by a third', 'cas', {}, 'notYourRole'],
    ['by the taker', 'ben', {}, 'notYourRole'],
    ['to oneself', 'ann', { to: 'ann' }, 'ownRole'],
    ['by an administrator to himself', 'admin', { to: 'admin' }, 'ownRole'],
    ['without a paper', 'ann', { ground: '' }, 'notInWriting'],
    [
      'with a story for a paper',
      'ann',
      { ground: 'omdat zij ziek is, zei haar man aan de telefoon vanochtend; zie ook vorige week' },
      'notInWriting',
    ],
    ['for longer than a year', 'ann', { until: '2027-09-03' }, 'periodTooLong'],
    ['of a role the giver does not hold there', 'ann', { school: 'south' }, 'notHeld'],
    ['for all schools by who holds one', 'ann', { school: undefined }, 'notHeld'],
    ['of the keys of the system', 'admin', { from: 'ann', to: 'ben', role: 'administrator' }, 'roleNotDelegable'],
    ['as a mandate of another than the board', 'ann', { limitedTo: ['measure.decide'] }, 'roleNotDelegable'],
    ['to somebody who left', 'ann', { to: 'gone' }, 'departed'],
  ])('is refused %s', (_what, by, change, code) => {
    expect(() => delegating(at(by, principal), 'd1', { ...wanted, ...change } as typeof wanted)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('never reaches the FG (G15)', () => {
    const held = register([role('ann', 'principal', 'north'), role('ben', 'dpo')]);
    expect(() => delegating(at('ann', held), 'd1', wanted)).toThrow(
      expect.objectContaining({ code: 'roleIncompatible' }),
    );
  });

  it('passes nothing on: what was lent is not held', () => {
    const held = register([role('ann', 'principal', 'north')], [lent()]);
    expect(() => delegating(at('ben', held), 'd2', { ...wanted, from: 'ben', to: 'cas' })).toThrow(
      expect.objectContaining({ code: 'notHeld' }),
    );
  });

  it('ends by giver, taker or administrator, once, and is not there for others', () => {
    const held = register([role('ann', 'principal', 'north')], [lent()]);
    for (const by of ['ann', 'ben', 'admin']) {
      expect(revoking(at(by, held), 'd1')).toEqual([
        { type: 'delegation.ended', delegation: 'd1', until: today },
        { type: 'sessions.revoked', person: 'ben' },
      ]);
    }
    expect(() => revoking(at('cas', held), 'd1')).toThrow(expect.objectContaining({ what: 'delegation' }));
    const over = register([], [lent({ until: today, since: '2026-08-01' })]);
    expect(() => revoking(at('ann', over), 'd1')).toThrow(expect.objectContaining({ code: 'alreadyEnded' }));
  });
});

describe('reassigning', () => {
  const held = register(
    [role('ann', 'principal', 'north'), role('ann', 'employee'), role('ben', 'employee')],
    [lent({ to: 'cas' })],
  );

  it('on illness ends roles, delegations and sessions, and leaves the work to whoever holds the role', () => {
    expect(reassigning(at('admin', held), newId, { person: 'ann', reason: 'illness', on: today })).toEqual([
      { type: 'role.ended', assignment: 'ann-principal', until: today },
      { type: 'role.ended', assignment: 'ann-employee', until: today },
      { type: 'delegation.ended', delegation: 'd1', until: today },
      { type: 'tasks.moved', from: 'ann', reason: 'illness' },
      { type: 'sessions.revoked', person: 'ann' },
      { type: 'sessions.revoked', person: 'cas' },
    ]);
  });

  it('on departure passes roles and tasks to the successor, who keeps what he held', () => {
    const changes = reassigning(at('admin', held), () => 'new', {
      person: 'ann',
      reason: 'departure',
      on: today,
      successor: 'ben',
    });
    expect(changes).toEqual(
      expect.arrayContaining([
        {
          type: 'role.assigned',
          assignment: { id: 'new', person: 'ben', role: 'principal', school: 'north', from: today },
        },
        { type: 'person.departed', person: 'ann', on: today },
        { type: 'tasks.moved', from: 'ann', to: 'ben', reason: 'departure' },
        { type: 'sessions.revoked', person: 'ben' },
      ]),
    );
    expect(changes.filter(({ type }) => type === 'role.assigned')).toHaveLength(1);
  });

  it.each([
    ['by another than an administrator', 'ann', { person: 'ben' }, 'notAdministrator'],
    ['of oneself', 'admin', { person: 'admin' }, 'ownRole'],
    ['to oneself', 'admin', { person: 'ann', successor: 'admin' }, 'ownRole'],
    ['to somebody who left', 'admin', { person: 'ann', successor: 'gone' }, 'departed'],
    ['for a day that is past', 'admin', { person: 'ann', on: '2026-08-31' }, 'inThePast'],
    ['for a day to come', 'admin', { person: 'ann', on: '2026-09-02' }, 'notYet'],
  ])('is refused %s', (_what, by, who, code) => {
    expect(() => reassigning(at(by, held), newId, { reason: 'illness', on: today, ...who })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('is refused where the successor may not hold the roles', () => {
    const dpo = register([role('ann', 'principal', 'north'), role('ben', 'dpo')]);
    expect(() =>
      reassigning(at('admin', dpo), newId, { person: 'ann', reason: 'departure', on: today, successor: 'ben' }),
    ).toThrow(expect.objectContaining({ code: 'roleIncompatible' }));
  });
});

describe('roles that stand apart', () => {
  it('lets administrator and auditor hold nothing that sees content, and the supervisory board nothing else at all', () => {
    const beside = (one: HeldRole): readonly HeldRole[] =>
      roles.filter((other) => other !== one && compatible(one, other));
    expect(beside('administrator')).toEqual(['employee']);
    expect(beside('auditor')).toEqual(['employee']);
    expect(beside('supervisoryBoard')).toEqual([]);
  });

  it('is the same from both sides', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom(...roles),
        (one, other) => compatible(one, other) === compatible(other, one),
      ),
    );
  });
});
