import type { Edition } from '../../shape.js';
import { absence } from './absence.js';
import { safeSchools } from './safe-schools.js';

export { inForceFrom, noDayYet } from './unset.js';

/** Bills before parliament, as editions of the statute layer that are off. */
export const bills: readonly Edition[] = [safeSchools, absence];
