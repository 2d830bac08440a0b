import { describe, expect, it } from '@jest/globals';
import { checkBehaviour, editions } from '#libs/domain';

describe('every shipped protocol, with statute and what any school has', () => {
  it.each(editions.filter(({ layer }) => layer === 'protocol').map(({ id }) => id))(
    '%s makes nothing possible that it should not, within the bounds of the check',
    (id) => {
      const { failures, states } = checkBehaviour(editions, id);
      expect(failures.map(({ because, story }) => [because, ...story].join('\n'))).toEqual([]);
      expect(states).toBeGreaterThan(1000);
    },
  );
});
