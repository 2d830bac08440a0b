import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateIn, editions as shipped, waysOf } from '#libs/domain';
import type { Edition, MachineName, MachineWays, WayStep } from '#libs/domain';
import { Clock, DiagramLayout, NotFound } from '../ports/index.js';
import type { Actor, PlacedNode } from '../ports/index.js';
import { EditionShelf } from './edition-shelf.js';

export interface DiagramNode extends Omit<PlacedNode, 'id'> {
  readonly state: string;
  /** Where it begins, and where nothing has to follow. */
  readonly first: boolean;
  readonly end: boolean;
}

/** An arrow, with the steps it stands for. One that goes back to an earlier state is told in the list and not drawn. */
export interface DiagramWay {
  readonly from: string;
  readonly to: string;
  readonly back: boolean;
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

/** What an edition makes possible, ready to be drawn: the two lives of a case, then each kind of track. */
export interface EditionDiagram {
  readonly edition: string;
  readonly machines: readonly MachineDiagram[];
}

const mostKept = 64;

/** Diagrams of protocols, placed once for each text of an edition and each day's statute. */
@Injectable()
export class EditionDiagrams {
  private readonly made = new Map<string, Promise<EditionDiagram>>();

  constructor(
    private readonly shelf: EditionShelf,
    private readonly layout: DiagramLayout,
    private readonly clock: Clock,
  ) {}

  /** Drafts included, for whoever may see those. @throws NotFound, also for what is no protocol */
  async of(actor: Actor, id: string): Promise<EditionDiagram> {
    const edition = await this.shelf.anyOf(actor, id);
    if (edition.layer !== 'protocol') throw new NotFound('edition');
    const today = dateIn(this.clock.now());
    const on = edition.inForce.from > today ? edition.inForce.from : today;
    const key = createHash('sha256')
      .update(JSON.stringify([edition, on]))
      .digest('base64');
    const known = this.made.get(key) ?? this.drawn(edition, on);
    if (this.made.size >= mostKept) this.made.clear();
    this.made.set(key, known);
    return known;
  }

  private async drawn(edition: Edition, on: string): Promise<EditionDiagram> {
    const machines: MachineDiagram[] = [];
    for (const ways of waysOf(edition, shipped, on)) machines.push(await this.machine(ways));
    return { edition: edition.id, machines };
  }

  private async machine({ machine, initial, states, ways }: MachineWays): Promise<MachineDiagram> {
    const isBack = ({ from, to }: { from: string; to: string }): boolean => states.indexOf(from) > states.indexOf(to);
    const forward = ways.filter((way) => !isBack(way));
    const { width, height, nodes, edges } = await this.layout.place({ nodes: states, edges: forward });
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
      ways: ways.map(({ from, to, steps }) => ({
        from,
        to,
        back: isBack({ from, to }),
        points: edges.find((edge) => edge.from === from && edge.to === to)?.points ?? [],
        steps,
      })),
    };
  }
}
