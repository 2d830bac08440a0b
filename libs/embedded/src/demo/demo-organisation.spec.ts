import { describe, expect, it } from '@jest/globals';
import { addSchoolDays, countSchoolDays, editions, isSchoolDay, roles } from '#libs/domain';
import { OrganisationFounding, compatible } from '#libs/application';
import type { OrganisationRecord, RegisteredSchool } from '#libs/application';
import { demoHouseRecord, demoLogins, demoNeighbour, demoOrganisation } from './demo-organisation.js';
import { demoHouses } from './houses/index.js';
import { demoPeople } from './people.js';
import { demoRegister, primarySchool, secondarySchool } from './places.js';
import { seedDemo } from './seed-demo.js';

const issuer = 'http://127.0.0.1:3000/oidc';
const organisation = demoOrganisation(issuer);
const neighbour = demoNeighbour(issuer);
const houses = demoHouses.map((house) => demoHouseRecord(house, issuer));
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

class FoundingInMemory extends OrganisationFounding {
  readonly organisations = new Map<string, OrganisationRecord>();
  readonly schools = new Map<string, RegisteredSchool>();

  override async found(record: OrganisationRecord): Promise<'founded' | 'known'> {
    if (this.organisations.has(record.id)) return 'known';
    this.organisations.set(record.id, record);
    return 'founded';
  }

  override async register(schools: readonly RegisteredSchool[]): Promise<void> {
    for (const school of schools) this.schools.set(school.brin, school);
  }
}

describe('the demo organisation', () => {
  it('has somebody for every role, two on the board, and no one holding what stands apart', () => {
    const held = organisation.people.flatMap(({ roles: own }) => own.map(({ role }) => role));
    expect([...new Set(held)].sort()).toEqual([...roles].sort());
    expect(held.filter((role) => role === 'board')).toHaveLength(2);
    for (const { roles: own } of [...organisation.people, ...neighbour.people]) {
      const apart = own.flatMap((one) => own.filter((other) => one !== other && !compatible(one.role, other.role)));
      expect(apart).toEqual([]);
    }
  });

  it('has a principal and team leaders at both schools, of another sector and kind each', () => {
    expect([primarySchool.sector, primarySchool.denomination]).toEqual(['PO', 'denominational']);
    expect([secondarySchool.sector, secondarySchool.denomination]).toEqual(['VO', 'public']);
    for (const { id } of [primarySchool, secondarySchool]) {
      const here = demoPeople.filter(({ school }) => school === id).map(({ role }) => role);
      expect(here.filter((role) => role === 'principal')).toHaveLength(1);
      expect(here.filter((role) => role === 'teamLeader').length).toBeGreaterThan(1);
    }
  });

  it('gives every thing an id of its own that stays the same', () => {
    const ids = [organisation, neighbour, ...houses].flatMap(({ id: own, schools, people }) => [
      own,
      ...schools.map(({ id }) => id),
      ...people.flatMap(({ id, roles: held }) => [id, ...held.map((role) => role.id)]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(uuid);
    expect(demoOrganisation(issuer)).toEqual(organisation);
  });

  it('gives everyone one login, a place on the login page and an address that leads nowhere', () => {
    const subjectsOf = ({ people }: OrganisationRecord): readonly string[] => people.map(({ login }) => login.subject);
    for (const record of [organisation, neighbour]) expect(new Set(subjectsOf(record)).size).toBe(record.people.length);
    const all = new Set([organisation, neighbour, ...houses].flatMap(subjectsOf));
    const shown = demoLogins().map(({ subject }) => subject);
    expect(shown.sort()).toEqual([...all].sort());
    for (const { email } of [...organisation.people, ...neighbour.people])
      expect(email).toMatch(/^[a-z.]+@zilverdijk\.example$/);
  });

  it('has exactly one login that stands for somebody in both organisations', () => {
    const here = new Set(organisation.people.map(({ login }) => login.subject));
    const both = neighbour.people.filter(({ login }) => here.has(login.subject));
    expect(both.map(({ name, roles: held }) => [name, held.map(({ role }) => role)])).toEqual([
      ['Bo Veldleeuwerik', ['auditor']],
    ]);
    expect(demoLogins().find(({ name }) => name === 'Bo Veldleeuwerik')?.place).toBe(
      'Onderwijsgroep Zilverdijk + Openbaar Onderwijs Onderduin',
    );
  });

  it('keeps school calendars that differ and can be counted on through 2026 to 2028', () => {
    expect(isSchoolDay('2026-04-03', primarySchool.calendar)).toBe(false);
    expect(isSchoolDay('2026-04-03', secondarySchool.calendar)).toBe(true);
    expect(addSchoolDays('2026-07-17', 1, primarySchool.calendar)).toBe('2026-08-31');
    for (const { calendar } of [primarySchool, secondarySchool]) {
      for (const year of [2026, 2027, 2028]) {
        const days = countSchoolDays(`${year}-01-01`, `${year + 1}-01-01`, calendar);
        expect(days).toBeGreaterThan(185);
        expect(days).toBeLessThan(215);
      }
    }
  });

  it('has study days only on what would be a school day', () => {
    for (const { calendar } of [primarySchool, secondarySchool]) {
      for (const day of calendar.studyDays)
        expect([day, isSchoolDay(day, { ...calendar, studyDays: [] })]).toEqual([day, true]);
    }
  });

  it('knows invented schools of every sector, all marked as such', () => {
    expect(demoRegister.every(({ demo, brin }) => demo && /^99[A-Z]{2}$/.test(brin))).toBe(true);
    expect(new Set(demoRegister.map(({ brin }) => brin)).size).toBe(demoRegister.length);
    expect([...new Set(demoRegister.map(({ sector }) => sector))].sort()).toEqual([
      'PO',
      'PRO',
      'SBO',
      'SO',
      'VO',
      'VSO',
    ]);
  });

  it.each(houses.map((house) => [house.name, house] as const))(
    'has %s beside it, with a protocol that ships',
    (_, house) => {
      const shipped = editions.filter(({ layer }) => layer === 'protocol').map(({ id }) => id);
      const held = house.people.flatMap(({ roles: own }) => own.map(({ role }) => role));
      expect(shipped).toEqual(expect.arrayContaining(house.schools.map(({ protocol }) => protocol)));
      expect(held).toEqual(
        expect.arrayContaining([
          'employee',
          'teamLeader',
          'principal',
          'board',
          'supervisoryBoard',
          'dpo',
          'administrator',
        ]),
      );
      expect(held.filter((role) => role === 'board')).toHaveLength(2);
      for (const { id } of house.schools) {
        const here = house.people.flatMap(({ roles: own }) => own.filter(({ school }) => school === id));
        for (const role of ['teamLeader', 'principal', 'employee']) expect(here.map((one) => one.role)).toContain(role);
      }
      for (const { email } of house.people) expect(email).toMatch(new RegExp(`^[a-z.]+@${house.shortName}\\.example$`));
      for (const { calendar } of house.schools)
        for (const day of calendar.studyDays)
          expect([day, isSchoolDay(day, { ...calendar, studyDays: [] })]).toEqual([day, true]);
    },
  );

  it('is entered once, however often it is seeded', async () => {
    const founding = new FoundingInMemory();
    expect(await seedDemo(founding, issuer)).toBe('founded');
    expect(await seedDemo(founding, issuer)).toBe('known');
    expect(founding.organisations.size).toBe(2 + houses.length);
    expect(founding.schools.size).toBe(demoRegister.length + demoHouses.flatMap(({ schools }) => schools).length);
  });
});
