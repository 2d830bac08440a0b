import { it } from '@jest/globals';
import { availableSteps, levelOf } from '#libs/domain';
import { randomCase } from '../../support/random-case.js';
import { bookOf, everyRole, inRole } from './asking.js';
import { relations } from './relations.js';
import { mayEver, type Column } from './table.js';
it('x', () => {
  const beyond = new Map<string, Set<string>>(); let n = 0; const types = new Map<string, number>();
  const t0 = Date.now(); let walkMs = 0;
  for (let seed = 1; seed < 120; seed++) {
    const w = Date.now();
    const { state, today, steps } = randomCase(seed * 7919, seed % 40); walkMs += Date.now() - w;
    for (const s of steps) types.set(s.type, (types.get(s.type) ?? 0) + 1);
    const level = levelOf(state); if (state.machine === 'advice' && level !== 'leadership') continue;
    const column: Column = state.machine === 'advice' ? 'question' : level === 'supervisoryBoard' ? 'above' : level;
    for (const role of everyRole) for (const relation of [relations[0]!]) {
      for (const f of availableSteps(state, relation.of(inRole(role), state, ''), bookOf(state), today)) if (f.allowed) { n++;
        if (!mayEver(f.type, column).has(role) || !relation.leaves(f.type, role, false)) { const k = `${f.type} ${column}${relation === relations[0] ? '' : relation.name}`; beyond.set(k, (beyond.get(k) ?? new Set()).add(role)); } }
    }
  }
  console.log(n, Date.now() - t0, walkMs, [...beyond].map(([k, v]) => `${k}: ${[...v]}`).sort().join('\n'));
  console.log(JSON.stringify([...types]));
});
