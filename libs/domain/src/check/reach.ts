import { isOpen, wordOf, type Bench } from '../case/index.js';
import type { Point } from './attempts.js';
import type { Explored, Seen } from './explore.js';
import type { Fault } from './properties/index.js';
import { Search } from './ways.js';
import type { World } from './world.js';

/** As much of a case as decides whether it can still end: where its machines stand, what is open, what was found of whom. */
function situation({ point: { state }, bench: { open } }: Seen): string {
  const tracks = Object.values(state.tracks).map(
    ({ machine, state: at, about }) => `${machine} ${wordOf(about['measure'] ?? about['of'] ?? '')} ${at}`,
  );
  const findings = state.acts
    .filter(({ type }) => type === 'finding.record' || type === 'outcome.record' || type === 'scope.assess')
    .map(
      ({ type, party, data }) =>
        `${type} ${party ?? ''} ${wordOf(data['founded'] ?? data['outcome'] ?? data['inScope'])}`,
    );
  return [
    state.stage,
    ...[...new Set(tracks)].sort(),
    ...[...new Set(open.filter(isOpen).map(({ rule }) => rule))].sort(),
    ...[...new Set(findings)].sort(),
  ].join('|');
}

const isClosed = (point: Point, _bench: Bench): boolean => point.state.stage === 'closed';

/** That every state can still reach an end: what leads to a state that can, can itself; of the others a way out is looked for. */
export class Reach {
  private readonly known = new Map<string, boolean>();
  searches = 0;
  constructor(
    private readonly world: World,
    private readonly mostSearches: number,
  ) {}

  /** States from which no way to an end was found, and how many were left because there was enough searching. */
  of({ points, leads }: Explored): { readonly faults: readonly Fault[]; readonly left: number } {
    const able = new Set<Point>();
    const faults: Fault[] = [];
    let left = 0;
    for (const seen of [...points].reverse()) {
      const { point } = seen;
      if (isClosed(point, seen.bench) || leads.get(point)?.some((next) => able.has(next)) === true) {
        able.add(point);
        continue;
      }
      const way = this.hasWay(seen);
      if (way === true) able.add(point);
      if (way === undefined) left += 1;
      if (way === false) faults.unshift({ because: `from ${point.state.stage} no way to an end was found`, point });
    }
    return { faults, left };
  }

  private hasWay(seen: Seen): boolean | undefined {
    const key = situation(seen);
    const known = this.known.get(key);
    if (known !== undefined || this.searches >= this.mostSearches) return known;
    this.searches += 1;
    const found = new Search(this.world, isClosed).from(seen.point) !== undefined;
    this.known.set(key, found);
    return found;
  }
}
