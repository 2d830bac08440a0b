import { it } from '@jest/globals';
import { against, everyRole, inRole } from './asking.js';
import { stage } from './scenes.js';
import { columns, table } from './table.js';
it('diff', () => {
  const out: string[] = [];
  for (const column of columns) for (const row of table) {
    const may = row.may[column];
    if (!may) continue;
    try {
      const scene = stage(row.name, column);
      const can = everyRole.filter((role) => against(scene, inRole(role)).length === 0);
      const missing = may.filter((r) => !can.includes(r)), extra = can.filter((r) => !may.includes(r));
      if (missing.length || extra.length) out.push(`${column} | ${row.name}: missing ${missing} extra ${extra}  ${missing.map((r) => against(scene, inRole(r)).map((u) => u.code + ':' + (u.rule ?? '') + ':' + (u.path ?? '')).join(','))[0] ?? ''}`);
    } catch (e) { out.push(`${column} | ${row.name}: THROWS ${(e as Error).message.slice(0, 200)}`); }
  }
  console.log(out.join('\n'));
});
