import type { Me } from './queries.js';

interface Asked {
  readonly type: string;
  readonly who: readonly string[];
}

/** What somebody holds at this school by which he may take one of these steps: a role of his own, one he stands in for, or a mandate for it. */
export const heldFor = ({ roles }: Me, school: string, steps: readonly Asked[]): Me['roles'] =>
  roles.filter(
    ({ role, school: at = school, onlyFor }) =>
      at === school && steps.some(({ type, who }) => who.includes(role) && (onlyFor?.includes(type) ?? true)),
  );
