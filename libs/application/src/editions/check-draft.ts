import { Injectable } from '@nestjs/common';
import { checkOwnEdition } from '#libs/domain';
import type { Checked, Edition } from '#libs/domain';
import { keyOf, stampOf } from '../commands/stamp.js';
import { BehaviourCheck, Clock, Editions, KeyProvider } from '../ports/index.js';
import type { Actor, DraftCheck, EditionDraft } from '../ports/index.js';
import { placingOf, StandingBeside } from './standing-beside.js';

/** A check somebody asked for: of which draft, as it read then. `asked` tells two askings of one text apart. */
export interface CheckAsked {
  readonly organisation: string;
  readonly edition: string;
  readonly digest: string;
  readonly asked: string;
}

/** Whether a check leaves nothing against publication. */
const passes = ({ unsound, behaviour, unheld }: DraftCheck): boolean =>
  unsound.length === 0 && unheld.length === 0 && behaviour.every(({ failures }) => failures.length === 0);

/**
 * The check before an edition can be adopted: by itself, beside the additions of each school, and against the people who would work by
 * it. Takes long, so it is a job (decision 30). What it finds stays with the draft, stories and all.
 */
@Injectable()
export class CheckDraft {
  constructor(
    private readonly editions: Editions,
    private readonly beside: StandingBeside,
    private readonly behaviour: BehaviourCheck,
    private readonly clock: Clock,
    private readonly keys: KeyProvider,
  ) {}

  /** Called twice for one asking, it leaves one result. A draft that was changed or is gone meanwhile is left alone. */
  async run({ organisation, edition, digest, asked }: CheckAsked): Promise<'passed' | 'failed' | 'outdated'> {
    const system: Actor = { organisation, person: 'system', role: 'system' };
    const draft = await this.editions.draft(system, edition);
    if (draft?.digest !== digest || draft.stage !== 'checking') return 'outdated';
    const check: DraftCheck = { at: this.clock.now(), digest, ...(await this.found(system, draft)) };
    const passed = passes(check);
    const key = keyOf(this.keys, organisation, 'editionCheck', edition, asked);
    const stamp = stampOf(this.keys, organisation, key, 'edition.checked', { edition, digest });
    const done = await this.editions
      .change({ actor: system, stamp }, async (now) => {
        const still = await now.draft(edition);
        if (still?.digest !== digest || still.stage !== 'checking') throw new Outdated();
        return { type: 'edition.checked', id: edition, passed, check };
      })
      .catch((error: unknown) => {
        if (error instanceof Outdated) return undefined;
        throw error;
      });
    if (done === undefined) return 'outdated';
    return passed ? 'passed' : 'failed';
  }

  private async found(
    system: Actor,
    draft: EditionDraft,
  ): Promise<Pick<DraftCheck, 'unsound' | 'behaviour' | 'unheld'>> {
    const known = await this.beside.known(system);
    const schools = await this.beside.schools(system, placingOf(draft));
    const above = await this.beside.layersAbove(system, placingOf(draft));
    const additions = [...new Set(schools.flatMap((one) => one.additions ?? []))];
    const others = draft.school === undefined ? additions : [];
    const unsound = [
      ...checkOwnEdition(draft.edition, above),
      ...others.flatMap((id) =>
        known
          .filter((one) => one.id === id)
          .flatMap((one) => checkOwnEdition(one, [...above, draft.edition]))
          .map(({ path, ...rest }) => ({ path: `/${id}${path}`, ...rest })),
      ),
    ];
    if (unsound.length > 0) return { unsound, behaviour: [], unheld: [] };
    const behaviour: Checked[] = [];
    for (const pair of pairsOf(draft, schools)) behaviour.push(await this.explored([...known, draft.edition], pair));
    return { unsound, behaviour, unheld: await this.beside.unheld(system, draft) };
  }

  private explored(editions: readonly Edition[], [protocol, additions]: Pair): Promise<Checked> {
    return this.behaviour.check(editions, protocol, additions);
  }
}

type Pair = readonly [protocol: string, additions?: string];

/** Every way the draft will be read at some school, each once; a protocol also by itself. */
function pairsOf(
  draft: EditionDraft,
  schools: readonly { readonly protocol: string; readonly additions?: string }[],
): readonly Pair[] {
  const alone: readonly Pair[] = draft.school === undefined ? [[draft.id]] : [];
  const all = [
    ...alone,
    ...schools.map(({ protocol, additions }): Pair => (additions === undefined ? [protocol] : [protocol, additions])),
  ];
  return [...new Map(all.map((pair) => [pair.join(' '), pair])).values()];
}

/** The draft is no longer what was checked. */
class Outdated extends Error {
  override readonly name = 'Outdated';
}
