import type { ELK, ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { DiagramLayout } from '#libs/application';
import type { Graph, PlacedEdge, PlacedGraph } from '#libs/application';

/** Room for two lines of some twenty letters, in either language. */
const box = { width: 180, height: 60 };

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.layered.layering.strategy': 'COFFMAN_GRAHAM',
  'elk.layered.layering.coffmanGraham.layerBound': '4',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.spacing.nodeNodeBetweenLayers': '48',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '20',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
};

/** Layered from top to bottom by ELK, which is loaded when somebody first asks for a diagram: it is large, and few processes draw. */
export class ElkLayout extends DiagramLayout {
  private loaded: Promise<ELK> | undefined;

  override async place({ nodes, edges }: Graph): Promise<PlacedGraph> {
    const elk = await this.elk();
    const graph: ElkNode = {
      id: 'diagram',
      layoutOptions: options,
      children: nodes.map((id) => ({ id, ...box })),
      edges: edges.map(({ from, to }, nth) => ({ id: String(nth), sources: [from], targets: [to] })),
    };
    const placed: ElkNode = await elk.layout(graph);
    return {
      width: rounded(placed.width),
      height: rounded(placed.height),
      nodes: (placed.children ?? []).map(nodeOf),
      edges: (placed.edges ?? []).map(edgeOf),
    };
  }

  private elk(): Promise<ELK> {
    this.loaded ??= import('elkjs/lib/elk.bundled.js').then(({ default: Elk }) => new Elk.default());
    return this.loaded;
  }
}

const rounded = (size = 0): number => Math.round(size * 10) / 10;

const nodeOf = ({ id, x, y, width, height }: ElkNode): PlacedGraph['nodes'][number] => ({
  id,
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
});

function edgeOf({ sources: [from = ''], targets: [to = ''], sections = [] }: ElkExtendedEdge): PlacedEdge {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  return { from, to, points: points.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) })) };
}
