import type { Edition } from '../shape.js';
import { almere2015 } from './almere/index.js';
import { bills } from './bills/index.js';
import { general2026 } from './general/index.js';
import { matthijsje } from './matthijsje/index.js';
import { meilan2017 } from './meilan/index.js';
import { oog2024 } from './oog/index.js';
import { ozhw2020 } from './ozhw/index.js';
import { statute2026 } from './statute/index.js';

export { inForceFrom, noDayYet } from './bills/index.js';

/** Every shipped edition. A new one is a file and a line here; one in force is never edited. */
export const editions: readonly Edition[] = [
  statute2026,
  general2026,
  ozhw2020,
  oog2024,
  almere2015,
  matthijsje,
  meilan2017,
  ...bills,
];
