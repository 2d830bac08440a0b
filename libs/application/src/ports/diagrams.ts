import type { Edition, MachineName, WayStep } from '#libs/domain';

export interface DiagramNode {
  readonly state: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where it begins, and where nothing has to follow. */
  readonly first: boolean;
  readonly end: boolean;
}

/** An arrow, with the steps it stands for. One that goes back to an earlier state is told in the list and not drawn. */
export interface DiagramWay {
  readonly from: string;
  readonly to: string;
  readonly back: boolean;
  /** A line of straight pieces; at the last point stands the arrow. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly steps: readonly WayStep[];
}

export interface MachineDiagram {
  readonly machine: MachineName;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DiagramNode[];
  readonly ways: readonly DiagramWay[];
}

/** Draws what a protocol makes possible, with the statute of a day. Pure: the same gets the same drawing. */
export abstract class DiagramMaker {
  /** @param beside every other edition there is */
  abstract make(edition: Edition, beside: readonly Edition[], on: string): Promise<readonly MachineDiagram[]>;
}
