import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EditionDiagrams, EditionShelf } from '#libs/application';
import type { DiagramMaker } from '#libs/application';
import { ThreadedDiagrams } from '#libs/diagrams';
import { editions } from '#libs/domain';
import { DiagramsHere } from '../../libs/diagrams/src/drawing.js';
import { OneOrganisation } from '../support/edge-in-memory.js';
import { NoEditionsOfItsOwn } from '../support/editions-in-memory.js';

const hooks = join(import.meta.dirname, '../support/typescript-hooks.mjs');
const apart = new ThreadedDiagrams(['--conditions=source', '--no-warnings', '--import', hooks]);
const on = '2026-11-20';

describe('drawing a protocol in a thread of its own', () => {
  it('gives the drawing that is made here', async () => {
    const house = editions.find(({ id }) => id === 'OOG-2024')!;
    expect(await apart.make(house, editions, on)).toEqual(await new DiagramsHere().make(house, editions, on));
  });

  it('says so when it cannot be drawn, and draws the next one', async () => {
    const house = editions.find(({ id }) => id === 'MATTHIJSJE-1')!;
    const requires = { holds: 'inScope', with: { days: { figure: 'nowhere' } } } as const;
    const limit = { ...house.rules[0]!, rule: 'limit', steps: ['case.close'], requires, lifts: 'doIt' } as const;
    const unsound = { ...house, rules: [...house.rules, limit] };
    await expect(apart.make(unsound, editions, on)).rejects.toMatchObject({ name: 'RangeError' });
    expect(await apart.make(house, editions, on)).not.toEqual([]);
  });
});

describe('the protocols that came with the product', () => {
  it('are drawn ahead, so that whoever looks first waits for no drawing', async () => {
    const here = new DiagramsHere();
    let isShut = false;
    const maker: DiagramMaker = {
      make: (...asked) => (isShut ? Promise.reject(new Error('nobody draws any more')) : here.make(...asked)),
    };
    const shelf = new EditionShelf(new NoEditionsOfItsOwn(), new OneOrganisation());
    const now = () => `${on}T09:00:00.000Z`;
    const diagrams = new EditionDiagrams(shelf, maker, { now });
    await diagrams.drawAhead();
    isShut = true;
    const actor = { organisation: 'any', person: 'any', role: 'employee' } as const;
    for (const { id } of editions.filter(({ layer }) => layer === 'protocol'))
      expect((await diagrams.of(actor, id)).machines).not.toEqual([]);
  });
});
