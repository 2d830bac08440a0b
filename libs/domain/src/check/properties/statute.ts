import { benchOf, judge, type Obligation } from '../../case/index.js';
import { dateIn } from '../../calendar/index.js';
import { draftsOf, reasonsAgainst } from '../attempts.js';
import { askingAs, officers } from '../cast.js';
import type { Seen } from '../explore.js';
import { meeting } from '../ways.js';
import type { PropertyOf } from './property.js';

/** What statute asks here of people, now. */
const asked = ({ bench }: Seen): readonly Obligation[] =>
  bench.open.filter(({ layer, by }) => layer === 'statute' && !by.includes('system'));

/** Why an obligation of statute cannot be met here, when the layers above the protocol alone would allow it; else nothing. */
function heldUp(seen: Seen, obligation: Obligation): string | undefined {
  const { point, bench, world } = seen;
  const without = benchOf(point.state, world.above, dateIn(point.at));
  let reason: string | undefined;
  for (const draft of draftsOf(point, bench, meeting(obligation, point.state), world)) {
    for (const player of officers.filter(({ role }) => obligation.by.includes(role))) {
      const reasons = reasonsAgainst(bench, { draft, player }, world);
      if (reasons.length === 0) return undefined;
      const asking = askingAs(player, point.state);
      const above = judge(without, { ...draft, complete: true }, asking, world.outside).unmet;
      if (above.length === 0) reason ??= reasons.map(({ rule, code }) => rule ?? code).join(', ');
    }
  }
  return reason;
}

const key = ({ point }: Seen, obligation: Obligation): string =>
  `${obligation.key} ${point.state.stage} ${Object.values(point.state.tracks)
    .map(({ state }) => state)
    .join()}`;

/** Decision 22: a lower layer may add, and can never block, delay or weaken what statute asks. */
export const statuteStands: PropertyOf = (world) => {
  const seenBefore = new Set<string>();
  return {
    id: 'statute before protocol',
    says: 'No lower layer blocks, delays or weakens a step of statute.',
    point(seen) {
      for (const obligation of asked(seen)) {
        if (seenBefore.has(key(seen, obligation))) continue;
        seenBefore.add(key(seen, obligation));
        const by = heldUp(seen, obligation);
        if (by !== undefined) return `${obligation.rule} (${obligation.en}) is held up by ${by}`;
      }
      return weakened(seen);
    },
  };
  function weakened({ point: { state } }: Seen): string | undefined {
    const ends = new Map(world.above.duties.map((duty) => [duty.id, duty]));
    const settled = Object.entries(state.settled).find(([found, how]) => {
      const duty = ends.get(found.split('/')[0] ?? '');
      return duty?.layer === 'statute' && (how === 'waived' ? duty.waivableBy === undefined : duty.onLapse !== 'ends');
    });
    return settled === undefined
      ? undefined
      : `${settled[0]} of statute is ${settled[1]}, which statute does not allow`;
  }
};

/** WPO 4a: no qualification, approval or stage comes before the consultation of the confidential inspector. */
export const neverGated: PropertyOf = () => {
  const seenBefore = new Set<string>();
  return {
    id: 'consultation at once',
    says: 'The consultation of the confidential inspector is never gated by a qualification, from the first minute on.',
    point(seen) {
      const waiting = asked(seen).filter(({ preset }) => preset?.['to'] === 'confidentialInspector');
      for (const obligation of waiting) {
        if (seenBefore.has(key(seen, obligation))) continue;
        seenBefore.add(key(seen, obligation));
        const { point, bench, world } = seen;
        const drafts = draftsOf(point, bench, meeting(obligation, point.state), world);
        const able = officers.filter(({ role }) => obligation.by.includes(role));
        const reasons = drafts.map((draft) => able.map((player) => reasonsAgainst(bench, { draft, player }, world)));
        if (reasons.flat().some((one) => one.length === 0)) continue;
        return `the inspector cannot be called: ${
          reasons
            .flat()[0]
            ?.map(({ rule, code }) => rule ?? code)
            .join(', ') ?? 'no such step'
        }`;
      }
      return undefined;
    },
  };
};
