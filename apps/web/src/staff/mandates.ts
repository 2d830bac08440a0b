import type { Me } from './queries.js';

/** Whether somebody may take this kind of step, if one of these roles may: his own, one he stands in for, or a mandate for it. */
export const holdsFor = ({ roles }: Me, step: string, who: readonly string[]): boolean =>
  roles.some(({ role, onlyFor }) => who.includes(role) && (onlyFor?.includes(step) ?? true));
