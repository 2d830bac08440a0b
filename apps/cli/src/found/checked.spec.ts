import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checked } from './checked.js';

const example = (): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL('../../../../docker/organisation.example.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;

/** The example with one value changed, by its path. */
function changed(path: string, value: unknown): unknown {
  const file = example();
  const names = path.split('/').slice(1);
  const last = names.pop() ?? '';
  const holder = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, file);
  holder[last] = value;
  return file;
}

const faultsOf = (given: unknown): readonly { path: string; cure: string }[] => {
  const outcome = checked(given);
  return 'faults' in outcome ? outcome.faults : [];
};

describe('a file that founds an organisation', () => {
  it('may look like the example, and is not taken for a demo', () => {
    expect(faultsOf(example())).toEqual([]);
    expect(checked(example())).toMatchObject({
      organisation: { demo: false },
      registeredSchools: [{ demo: false }, { demo: false }],
    });
  });

  it.each([
    ['/organisation/id', '7', 'give a UUID in small letters; make one with: node -p "crypto.randomUUID()"'],
    ['/organisation/shortName', 'De Linde', 'use small letters, digits and hyphens, at most 63'],
    ['/organisation/schools/0/brin', '12ab', 'give a BRIN number such as 12AB or 12AB03'],
    ['/organisation/schools/0/sector', 'HBO', 'choose one of: PO, SBO, SO, VO, VSO, PRO'],
    ['/organisation/schools/0/cluster', 'cluster1', 'only a school of sector SO or VSO has a cluster'],
    ['/organisation/schools/0/colour', 'blue', 'leave this out; there is no such field'],
    ['/organisation/foundedOn', '2026-02-30', 'give a day that exists'],
    [
      '/organisation/people/0/roles/0/school',
      '0f3c52a4-1111-4111-8111-111111111111',
      'give the id of one of the schools in this file',
    ],
    ['/organisation/people', [], 'give at least the administrator'],
  ])('with a wrong %s is refused by path and cure', (path, value, cure) => {
    expect(faultsOf(changed(path, value))).toContainEqual({ path, cure });
  });

  it('needs an administrator for the whole organisation, and no roles that exclude each other in one person', () => {
    const administrator = { role: 'administrator', from: '2026-08-01' };
    expect(
      faultsOf(changed('/organisation/people/0/roles', [{ ...administrator, until: '2027-08-01' }])),
    ).toMatchObject([{ path: '/organisation/people', cure: expect.stringContaining('administrator') }]);
    expect(
      faultsOf(changed('/organisation/people/0/roles', [administrator, { role: 'dpo', from: '2026-08-01' }])),
    ).toMatchObject([{ path: '/organisation/people/0/roles', cure: expect.stringContaining('dpo') }]);
  });

  it('says where something stands twice, and where a period ends before it begins', () => {
    const first = (example()['organisation'] as { people: readonly object[] }).people[0];
    const twice = faultsOf(changed('/organisation/people', [first, first])).map(({ path }) => path);
    expect(twice.slice(0, 2)).toEqual(['/organisation/schools and people/2/id', '/organisation/people/1/login']);
    const holidays = [{ from: '2026-10-26', until: '2026-10-17', name: 'herfst' }];
    expect(faultsOf(changed('/organisation/schools/0/calendar/holidays', holidays))).toMatchObject([
      { path: '/organisation/schools/0/calendar/holidays/0/until' },
    ]);
  });
});
