import { describe, expect, it } from '@jest/globals';
import type { Directory, Readings } from '../ports/index.js';
import { LetterDesk } from './letter-desk.js';

const [here, elsewhere] = ['school here', 'school elsewhere'];
const actor = { organisation: 'o', person: 'p' } as const;
const by = { person: 'p', role: 'principal' } as const;

interface Held {
  readonly role: string;
  readonly school?: string;
  readonly from: string;
  readonly until?: string;
}

/** What the desk says of `p` on 7 September 2026, who holds these roles and mandates. */
async function told(roles: readonly Held[], mandates: readonly (Held & { readonly document: string })[] = []) {
  const readings = {
    whole: async () => ({ json: JSON.stringify({ case: { number: '26-1', school: here } }), texts: {} }),
  };
  const directory = {
    organisation: async () => ({ name: 'Het bestuur' }),
    schools: async () => [{ id: here, name: 'De Brug', place: 'Voorbeeldstad' }],
    people: async () => [{ id: 'p', name: 'Iemand' }],
    assignments: async () => roles.map((one) => ({ ...one, person: 'p' })),
    delegations: async () => mandates.map((one) => ({ ...one, to: 'p' })),
  };
  const desk = new LetterDesk(readings as unknown as Readings, directory as unknown as Directory, {
    now: () => '2026-09-07T08:00:00.000Z',
  });
  const { person, mandate } = await desk.lookups(actor, 'case');
  return { title: person('p')?.title, mandate: mandate(by) };
}

describe('what a letter says of whoever signs', () => {
  it('is his function at this school today', async () => {
    const principal = { role: 'principal', school: here, from: '2026-08-01' };
    expect(
      await told([{ role: 'teamLeader', school: here, from: '2020-08-01', until: '2026-08-01' }, principal]),
    ).toEqual({ title: 'directeur' });
    expect(await told([{ ...principal, school: elsewhere }])).toEqual({ title: 'medewerker' });
    expect(await told([{ ...principal, from: '2026-09-08' }])).toEqual({ title: 'medewerker' });
  });

  it('is what he was, where he decided and holds no function any more', async () => {
    expect(await told([{ role: 'principal', from: '2020-08-01', until: '2026-09-01' }])).toEqual({
      title: 'directeur',
    });
  });

  it('is the mandate in force at this school, and not one that ended, is yet to come or holds elsewhere', async () => {
    const mandate = { role: 'board', from: '2026-08-01', until: '2027-08-01', document: 'Mandaat 2026' };
    const former = { ...mandate, from: '2025-08-01', until: '2026-08-01', document: 'Mandaat 2025' };
    expect(await told([], [former, mandate])).toMatchObject({ mandate: 'Mandaat 2026' });
    expect(await told([], [former])).toMatchObject({ mandate: 'Mandaat 2025' });
    expect(await told([], [{ ...mandate, school: elsewhere }])).toMatchObject({ mandate: undefined });
    expect(await told([], [{ ...mandate, from: '2026-09-08' }])).toMatchObject({ mandate: undefined });
  });
});
