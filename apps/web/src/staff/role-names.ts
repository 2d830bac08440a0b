import { useCallback } from 'react';
import { said, useSay, useWord } from '../language/index.js';

const or = said('of', 'or');

/** Roles of which one is enough, in words: "directeur of bestuur", "mentor, directeur of bestuur". */
export function useRoleNames(): (roles: readonly string[]) => string {
  const say = useSay();
  const word = useWord();
  return useCallback(
    (roles) => {
      const names = roles.map((role) => word(`role.${role}`));
      return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${say(or)} `);
    },
    [say, word],
  );
}
