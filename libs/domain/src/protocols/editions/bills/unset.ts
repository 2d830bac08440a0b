import type { Edition } from '../../shape.js';

/** The day of a bill that has none: until it is given one, the bill asks nothing of anybody. */
export const noDayYet = '9999-12-31';

/** The same edition from the day it holds: how a bill that became law is switched on. */
export const inForceFrom = (edition: Edition, from: string): Edition => ({ ...edition, inForce: { from } });
