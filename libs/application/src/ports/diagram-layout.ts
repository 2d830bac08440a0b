/** Boxes and the lines between them, not placed yet. */
export interface Graph {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
}

export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of straight pieces; the last point is where the arrow stands. */
export interface PlacedEdge {
  readonly from: string;
  readonly to: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface PlacedGraph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  /** In the order in which they were asked. */
  readonly edges: readonly PlacedEdge[];
}

/** Places a graph for drawing. Pure: the same graph gets the same places. */
export abstract class DiagramLayout {
  abstract place(graph: Graph): Promise<PlacedGraph>;
}
