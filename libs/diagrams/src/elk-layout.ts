import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import Elk from 'elkjs/lib/elk.bundled.js';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Boxes and the lines between them. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (Point & { readonly id: string; readonly width: number; readonly height: number })[];
  readonly edges: readonly { readonly from: string; readonly to: string; readonly points: readonly Point[] }[];
}

/** Room for two lines of some twenty letters, in either language. */
const box = { width: 180, height: 60 };

/** From top to bottom, at most four boxes beside each other: what fits a page. */
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

const elk = new Elk.default();

export async function placed({ nodes, edges }: Graph): Promise<PlacedGraph> {
  const graph: ElkNode = {
    id: 'diagram',
    layoutOptions: options,
    children: nodes.map((id) => ({ id, ...box })),
    edges: edges.map(({ from, to }, nth) => ({ id: String(nth), sources: [from], targets: [to] })),
  };
  const { width, height, children = [], edges: lines = [] }: ElkNode = await elk.layout(graph);
  return { width: rounded(width), height: rounded(height), nodes: children.map(nodeOf), edges: lines.map(edgeOf) };
}

const rounded = (size = 0): number => Math.round(size * 10) / 10;

const nodeOf = ({ id, x, y, width, height }: ElkNode): PlacedGraph['nodes'][number] => ({
  id,
  x: rounded(x),
  y: rounded(y),
  width: rounded(width),
  height: rounded(height),
});

function edgeOf({
  sources: [from = ''],
  targets: [to = ''],
  sections = [],
}: ElkExtendedEdge): PlacedGraph['edges'][number] {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
  return { from, to, points: points.map(({ x, y }) => ({ x: rounded(x), y: rounded(y) })) };
}
