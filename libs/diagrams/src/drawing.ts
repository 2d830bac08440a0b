import { waysOf } from '#libs/domain';
import type { Edition, MachineWays, Way } from '#libs/domain';
import { DiagramMaker } from '#libs/application';
import type { MachineDiagram } from '#libs/application';
import { placed } from './elk-layout.js';

/** Draws in this very thread, which is kept busy for it. */
export class DiagramsHere extends DiagramMaker {
  override async make(edition: Edition, beside: readonly Edition[], on: string): Promise<readonly MachineDiagram[]> {
    const drawn: MachineDiagram[] = [];
    for (const ways of waysOf(edition, beside, on)) drawn.push(await machineOf(ways));
    return drawn;
  }
}

async function machineOf({ machine, initial, states, ways }: MachineWays): Promise<MachineDiagram> {
  const isBack = ({ from, to }: Way): boolean => states.indexOf(from) > states.indexOf(to);
  const forward = ways.filter((way) => !isBack(way));
  const { width, height, nodes, edges } = await placed({ nodes: states, edges: forward });
  return {
    machine,
    width,
    height,
    nodes: nodes.map(({ id: state, ...place }) => ({
      state,
      ...place,
      first: state === initial,
      end: state === 'closed' || ways.every(({ from }) => from !== state),
    })),
    ways: ways.map((way) => ({
      ...way,
      back: isBack(way),
      points: edges.find(({ from, to }) => from === way.from && to === way.to)?.points ?? [],
    })),
  };
}
