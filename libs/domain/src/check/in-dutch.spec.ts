import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { everybody } from './cast.js';
import { playersInDutch, propertiesInDutch, reasonInDutch } from './in-dutch.js';
import { properties } from './properties/index.js';
import type { World } from './world.js';

const folder = join(import.meta.dirname, 'properties');
const sources = [
  ...readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(folder, name)),
  join(import.meta.dirname, 'reach.ts'),
];

/** The sentences in the code of a property: what stands in quotes and has a space, beside what the property says and its name. */
const sentencesIn = (file: string): readonly string[] => {
  const code = readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    .replaceAll(/\b(says|id):\s*'[^']*'/g, '');
  // Every text in quotes, one after the other: otherwise what stands between two of them would be taken for one.
  return [...code.matchAll(/'([^'\n]*)'|`([^`\n]*)`/g)]
    .map((found) => (found[1] ?? found[2] ?? '').replaceAll(/\$\{[^}]*\}/g, 'X'))
    .filter((sentence) => /[a-zX]+ [a-z]{2,}/.test(sentence));
};

describe('what a check finds', () => {
  it('has a Dutch sentence for each reason that a property or the search for a way out can give', () => {
    const all = sources.flatMap(sentencesIn);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter((sentence) => reasonInDutch(sentence) === undefined)).toEqual([]);
  });

  it('has a Dutch sentence for each property, and a Dutch name for everybody who acts', () => {
    const world = {
      book: { duties: [], powers: new Map(), limits: new Map() },
      edition: { clauses: [] },
      above: { duties: [] },
    };
    const names = properties.map((make) => make(world as unknown as World).id);
    expect([...names, 'way out'].filter((name) => propertiesInDutch[name] === undefined)).toEqual([]);
    expect(everybody.filter(({ name }) => playersInDutch[name] === undefined)).toEqual([]);
  });

  it('is told with what stood in its place', () => {
    expect(reasonInDutch('the board decides on it, and not the board')).toBe(
      'het bestuur besluit erover, en niet het bestuur',
    );
    expect(reasonInDutch('from factFinding no way to an end was found')).toBe(
      'vanuit het feitenonderzoek is er geen weg naar een einde',
    );
    expect(reasonInDutch('it lasts 9 days')).toBe('de schorsing duurt 9 dagen');
    expect(reasonInDutch('something else')).toBeUndefined();
  });
});
