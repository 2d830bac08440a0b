import type { Clause } from './shape.js';

/** Marks a norm or a purpose that asks something of the program itself, beside being named as breached or shown (ALM-2.2, OZHW-3.2). */
export const actionable = (clause: Clause): Clause => ({ ...clause, actionable: true });

/** A duty, a power and a limit always ask something of the program; a norm or a purpose only where its edition says so. */
export const isActionable = ({ kind, actionable: marked }: Clause): boolean =>
  marked === true || (kind !== 'norm' && kind !== 'purpose');
