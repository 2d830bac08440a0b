import { ensureBuilt } from './build.mjs';
import { clauses } from './clauses.mjs';

await ensureBuilt();
process.exitCode = await clauses();
