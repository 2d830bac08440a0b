import { Injectable } from '@nestjs/common';
import { simulationBounds } from '#libs/domain';
import type { SimulationReport } from '#libs/domain';
import { StandingBeside } from '../editions/standing-beside.js';
import { EditionRefused, SimulationRuns, Simulator } from '../ports/index.js';
import type { Actor } from '../ports/index.js';
import { DraftOnCases } from './draft-on-cases.js';
import { EditionShelf } from './edition-shelf.js';

/** What a draft is tried on: the newest cases that whoever asks may see, or made-up ones, the same ones for the same seed. */
export interface Trial {
  /** Id of the edition of the same layer that the draft would take the place of. */
  readonly against: string;
  readonly on: 'stored' | 'made';
  readonly count: number;
  readonly seed: number;
}

export interface DraftSimulated extends SimulationReport {
  /** What this does not show, in so many words. */
  readonly bounds: readonly string[];
}

/** Which cases would go otherwise under a draft, and by which rule, for whoever may see drafts. Nothing is written. */
@Injectable()
export class SimulateDraft {
  constructor(
    private readonly shelf: EditionShelf,
    private readonly beside: StandingBeside,
    private readonly cases: DraftOnCases,
    private readonly simulator: Simulator,
  ) {}

  /** @throws NotFound, EditionRefused */
  async run(actor: Actor, id: string, { against, on, count, seed }: Trial): Promise<DraftSimulated> {
    const { edition: draft } = await this.shelf.draft(actor, id);
    const replaced = await this.shelf.find(actor, against);
    if (replaced.layer !== draft.layer) throw new EditionRefused('otherLayer');
    const simulated = { editions: await this.beside.known(actor), draft, against };
    const run =
      on === 'stored'
        ? this.cases.run(actor, simulated, count)
        : this.simulator.made(simulated, { seed, from: 0, until: count });
    return { ...(await run.catch(busy)), bounds: simulationBounds };
  }
}

function busy(error: unknown): never {
  throw error instanceof SimulationRuns ? new EditionRefused('simulationRuns') : error;
}
