import { describe, expect, it } from '@jest/globals';
import type { Directory } from '../ports/index.js';
import { NamedPersons } from './named-persons.js';

const actor = { organisation: 'o', person: 'p' } as const;
const clock = { now: () => '2026-09-07T08:00:00.000Z' };
const held = (person: string, role: string, from: string, until?: string) => ({ person, role, from, until });

const persons = new NamedPersons(
  {
    assignments: async () => [
      held('leads', 'teamLeader', '2026-08-01'),
      held('led', 'principal', '2020-08-01', '2026-09-07'),
      held('will lead', 'board', '2026-09-08'),
      held('teaches', 'employee', '2020-08-01'),
    ],
  } as unknown as Directory,
  clock,
);

describe('whom a case is assigned to', () => {
  it('leads cases today', async () => {
    await expect(persons.check(actor, 'case.assign', { to: 'leads' })).resolves.toBeUndefined();
  });

  it.each(['led', 'will lead', 'teaches', 'a stranger'])('is not somebody who does not: %s', async (to) => {
    await expect(persons.check(actor, 'case.assign', { to })).rejects.toMatchObject({
      errors: [{ path: 'data.to', code: 'person.invalid' }],
    });
  });
});
