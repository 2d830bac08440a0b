import { describe, expect, it } from '@jest/globals';

interface Proofs {
  proofsIn(source: string): readonly { readonly titles: readonly string[]; readonly runs: boolean }[];
  opensWith(title: string, id: string): boolean;
}

const place: string = './proofs.mjs';
const { opensWith, proofsIn } = (await import(place)) as Proofs;

const running = (source: string): readonly (readonly [string, boolean])[] =>
  proofsIn(source).map(({ titles, runs }) => [titles.join(' > '), runs] as const);

describe('the tests of a spec', () => {
  it('are found with the groups they stand in', () =>
    expect(running("describe('G01', () => { it('asks', () => {}); });")).toEqual([['G01 > asks', true]]));

  it.each([
    ["describe.skip('G01', () => { it('asks', () => {}); });"],
    ["describe('G01', () => { it.skip('asks', () => {}); });"],
    ["describe('G01', () => { xit('asks', () => {}); });"],
    ["describe('G01', () => { it.todo('asks'); });"],
    ["describe('G01', () => { it('asks'); });"],
    ["describe('G01', () => { it('asks', () => {}); });\nit.only('other', () => {});"],
  ])('do not run in %s', (source) => expect(running(source)[0]).toEqual(['G01 > asks', false]));

  it('are found in tables, by the ids in their rows where the title is one of these', () =>
    expect(
      running("describe.each([['G01', 1], ['OZHW-4.2', 2]])('%s holds', () => { it.each([1])('for %i', () => {}); });"),
    ).toEqual([['G01 OZHW-4.2 %s holds > for %i', true]]));
});

describe('a title opens with the id of a clause', () => {
  it.each([
    ['OZHW-6.7c looks', 'OZHW-6.7c'],
    ['G01, G02: the order', 'G02'],
    ['OZHW-3.2 and OZHW-3.3: exceptions', 'OZHW-3.3'],
  ])('%s: %s', (title, id) => expect(opensWith(title, id)).toBe(true));

  it.each([
    ['OZHW-6.7c looks', 'OZHW-6.7'],
    ['what G01 asks', 'G01'],
    ['G011', 'G01'],
  ])('%s: not %s', (title, id) => expect(opensWith(title, id)).toBe(false));
});
