import { Injectable } from '@nestjs/common';
import { dateIn, editions as shipped, rulebookFor, withoutHolder } from '#libs/domain';
import type { Edition, HeldRole, PlainDate, Role } from '#libs/domain';
import { Clock, Directory, Editions } from '../ports/index.js';
import type { Actor, DraftCheck, EditionDraft, InForce, School } from '../ports/index.js';

/** One school with the editions its new cases would open under once a draft is in force. */
export interface Beside {
  readonly school: School;
  readonly protocol: string;
  readonly additions?: string;
}

/** For whom and from when an edition would be. */
export interface Placing {
  readonly id: string;
  readonly from: PlainDate;
  readonly school?: string;
}

export const placingOf = ({ id, edition, school }: EditionDraft): Placing => ({
  id,
  from: edition.inForce.from,
  ...(school === undefined ? {} : { school }),
});

/** What holds at a school on a day, of one layer; undefined where only the founding says. */
const heldTo = (all: readonly InForce[], school: string, layer: InForce['layer'], on: PlainDate): string | undefined =>
  all
    .filter((one) => one.school === school && one.layer === layer && one.from <= on)
    .sort((a, b) => a.from.localeCompare(b.from))
    .at(-1)?.edition;

/** What a draft will stand beside: which schools it is for, which editions hold there on its first day, and who works there. */
@Injectable()
export class StandingBeside {
  constructor(
    private readonly editions: Editions,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  today(): PlainDate {
    return dateIn(this.clock.now());
  }

  /** The schools a draft is for, each with what would hold there: all of the organisation, or the one whose additions it is. */
  async schools(actor: Actor, { id, from, school: only }: Placing): Promise<readonly Beside[]> {
    const [schools, inForce] = await Promise.all([this.directory.schools(actor), this.editions.inForce(actor)]);
    return schools
      .filter((school) => only === undefined || school.id === only)
      .map((school) => {
        const holds = (layer: InForce['layer']): string | undefined => heldTo(inForce, school.id, layer, from);
        const additions = only === undefined ? (holds('school') ?? school.additions) : id;
        return {
          school,
          protocol: only === undefined ? id : (holds('protocol') ?? school.protocol),
          ...(additions === undefined ? {} : { additions }),
        };
      });
  }

  /** Every edition the rules of this organisation can be made of: the shipped ones and its own. */
  async known(actor: Actor): Promise<readonly Edition[]> {
    const own = await this.editions.published(actor);
    return [...shipped, ...own.map(({ edition }) => edition)];
  }

  /** What an edition may cite and build on: statute and general, and for additions of a school the protocol that holds there. */
  async layersAbove(actor: Actor, placing: Placing): Promise<readonly Edition[]> {
    const known = await this.known(actor);
    const protocols =
      placing.school === undefined ? [] : (await this.schools(actor, placing)).map((one) => one.protocol);
    return known.filter(({ id, layer }) => layer === 'statute' || layer === 'general' || protocols.includes(id));
  }

  /** Levels and obligations nobody could meet, school by school, by the roles people hold on the first day. */
  async unheld(actor: Actor, draft: EditionDraft): Promise<DraftCheck['unheld']> {
    const { from } = draft.edition.inForce;
    const [known, beside, assignments, people] = await Promise.all([
      this.known(actor),
      this.schools(actor, placingOf(draft)),
      this.directory.assignments(actor),
      this.directory.people(actor),
    ]);
    const here = new Set(people.map(({ id }) => id));
    const then = assignments.filter((one) => one.from <= from && (one.until === undefined || one.until > from));
    const editions = [...known, draft.edition];
    return beside.flatMap(({ school, protocol, additions }) => {
      const held: readonly HeldRole[] = then
        .filter((one) => here.has(one.person) && (one.school === undefined || one.school === school.id))
        .map(({ role }) => role);
      const { sector, denomination } = school;
      const book = rulebookFor({ editions, protocol, additions, sector, denomination, on: from });
      const lacks = withoutHolder(book, new Set<Role>(held));
      return lacks.levels.length + lacks.obligations.length === 0 ? [] : [{ school: school.id, ...lacks }];
    });
  }
}
