import { Injectable } from '@nestjs/common';
import { checkOwnEdition, fault, isPlainDate } from '#libs/domain';
import type { Edition, HeldRole } from '#libs/domain';
import { stampOf } from '../commands/stamp.js';
import { Directory, EditionRefused, Editions, EditionUnsound, KeyProvider, NotFound } from '../ports/index.js';
import type { Actor, CouncilAssent, EditionChange, EditionDraft, EditionsNow, InForce } from '../ports/index.js';
import { ownRoles } from './own-roles.js';
import { placingOf, StandingBeside, type Placing } from './standing-beside.js';

/** Who writes editions, has them checked and records what the participation council said: never who sees only cases (glossary). */
const keepers: readonly HeldRole[] = ['administrator', 'board'];

/** A reference of a paper, or a hash of it: too short for a story. */
const reference = /^[\p{L}\p{N}][\p{L}\p{N} ./_():-]{1,98}[\p{L}\p{N})]$/u;

/** An edition as it is sent in; `school` where it is additions of that school. */
export interface EditionSent {
  readonly edition: unknown;
  readonly school?: string;
}

/**
 * From a draft to an edition in force: written, checked, consented to by the participation council, adopted by the board. Every step is in
 * the organisation's log. What was checked and consented to is one text: changing it begins anew.
 */
@Injectable()
export class KeepEditions {
  constructor(
    private readonly editions: Editions,
    private readonly beside: StandingBeside,
    private readonly directory: Directory,
    private readonly keys: KeyProvider,
  ) {}

  /** Everything wrong with an edition, without keeping it. */
  async validate(actor: Actor, sent: EditionSent): Promise<EditionUnsound['errors']> {
    return checkOwnEdition(sent.edition, await this.beside.layersAbove(actor, this.placed(sent)));
  }

  /** @throws EditionUnsound, EditionRefused, KeyReused, NotFound for a school of elsewhere */
  async draft(actor: Actor, sent: EditionSent, key: string): Promise<{ readonly id: string }> {
    const draft = await this.drafted(actor, sent);
    await this.change(actor, key, 'edition.drafted', sent, async (now) => {
      if (await now.isPublished(draft.id)) throw new EditionRefused('editionPublished');
      if ((await now.draft(draft.id)) !== undefined) throw new EditionRefused('editionKnown');
      return { type: 'edition.drafted', draft };
    });
    return { id: draft.id };
  }

  /** Puts another text in its place; what was checked and consented to before counts no longer. @throws as `draft` does */
  async revise(actor: Actor, id: string, edition: unknown, key: string): Promise<void> {
    await this.keeper(actor);
    const known = await this.editions.draft(actor, id);
    if (known === undefined) throw await this.missing(actor, id);
    const draft = await this.drafted(actor, { edition, ...(known.school !== undefined && { school: known.school }) });
    if (draft.id !== id) throw new EditionUnsound([fault('/id', 'otherDraft', { id })]);
    await this.change(actor, key, 'edition.revised', { id, edition }, async (now) => {
      const { hands } = await found(now, id);
      return { type: 'edition.revised', draft: { ...draft, hands: [...new Set([...hands, actor.person])] } };
    });
  }

  /** @throws EditionRefused, KeyReused, NotFound */
  async discard(actor: Actor, id: string, key: string): Promise<void> {
    await this.keeper(actor);
    await this.change(actor, key, 'edition.discarded', { id }, async (now) => {
      await found(now, id);
      return { type: 'edition.discarded', id };
    });
  }

  /** Asks for the check, which is a job: what came of it stands with the draft. @throws EditionRefused, KeyReused, NotFound */
  async askCheck(actor: Actor, id: string, key: string): Promise<void> {
    await this.keeper(actor);
    await this.change(actor, key, 'edition.checkAsked', { id }, async (now) => {
      const { stage, digest } = await found(now, id);
      if (stage === 'checking') throw new EditionRefused('checkRuns');
      return { type: 'edition.checkAsked', id, digest };
    });
  }

  /** Records that the participation council consented to the text that was checked. @throws EditionRefused, KeyReused, NotFound */
  async consent(actor: Actor, id: string, { on, document }: CouncilAssent, key: string): Promise<void> {
    await this.keeper(actor);
    inWriting(document);
    if (!isPlainDate(on) || on > this.beside.today()) throw new EditionRefused('dayToCome');
    await this.change(actor, key, 'edition.consented', { id, on, document }, async (now) => {
      const { digest } = checked(await found(now, id));
      return { type: 'edition.consented', id, digest, consent: { on, document } };
    });
  }

  /**
   * The board adopts: from its first day on, new cases open under it. By a member who wrote nothing of it; where none is left, by the
   * supervisory board (decision 25). @throws EditionRefused, KeyReused, NotFound
   */
  async publish(
    actor: Actor,
    id: string,
    document: string,
    key: string,
  ): Promise<{ readonly id: string; readonly from: string }> {
    const draft = await this.editions.draft(actor, id);
    if (draft === undefined) throw await this.missing(actor, id);
    await this.adopter(actor, draft);
    inWriting(document);
    const unheld = await this.beside.unheld(actor, draft);
    const schools = await this.beside.schools(actor, placingOf(draft));
    const made = await this.change(actor, key, 'edition.adopted', { id, document }, async (now) => {
      const { edition, digest, school, consent } = checked(await found(now, id));
      if (consent === undefined) throw new EditionRefused('noConsent');
      if (digest !== draft.digest) throw new EditionRefused('notChecked');
      if (unheld.length > 0) throw new EditionRefused('nobodyHolds', unheld);
      const { from } = edition.inForce;
      const layer: InForce['layer'] = school === undefined ? 'protocol' : 'school';
      const rows = schools.map((one): InForce => ({ school: one.school.id, layer, from, edition: id }));
      mustBeAhead(rows, await now.inForce(), this.beside.today());
      const adopted = { adoptedOn: this.beside.today(), adoptedBy: actor.person, document };
      const published = { id, edition, digest, consent, ...adopted, ...(school !== undefined && { school }) };
      return { type: 'edition.adopted', published, inForce: rows };
    });
    return { id, from: made.type === 'edition.adopted' ? made.published.edition.inForce.from : '' };
  }

  private async drafted(actor: Actor, sent: EditionSent): Promise<EditionDraft> {
    await this.keeper(actor);
    await this.schoolOf(actor, sent);
    const errors = await this.validate(actor, sent);
    if (errors.length > 0) throw new EditionUnsound(errors);
    const edition = sent.edition as Edition;
    if ((edition.layer === 'school') !== (sent.school !== undefined)) throw new EditionRefused('schoolNamed');
    const { school } = sent;
    const digest = this.editions.digestOf(edition);
    const made = { id: edition.id, edition, digest, stage: 'draft', hands: [actor.person] } as const;
    return school === undefined ? made : { ...made, school };
  }

  /** What it would stand beside; what was sent may still be anything. */
  private placed({ edition, school }: EditionSent): Placing {
    const from: unknown = (edition as Partial<Edition> | undefined)?.inForce?.from;
    return {
      id: '',
      from: isPlainDate(from) ? from : this.beside.today(),
      ...(school === undefined ? {} : { school }),
    };
  }

  private async schoolOf(actor: Actor, { school }: EditionSent): Promise<void> {
    if (school === undefined) return;
    const schools = await this.directory.schools(actor);
    if (!schools.some(({ id }) => id === school)) throw new NotFound('school');
  }

  /** Not there for this organisation; or there, and never to be changed again. */
  private async missing(actor: Actor, id: string): Promise<Error> {
    const published = await this.editions.publishedOne(actor, id);
    return published === undefined ? new NotFound('edition') : new EditionRefused('editionPublished');
  }

  private change(
    actor: Actor,
    key: string,
    what: EditionChange['type'],
    body: unknown,
    judge: (now: EditionsNow) => Promise<EditionChange>,
  ): Promise<EditionChange> {
    return this.editions.change({ actor, stamp: stampOf(this.keys, actor.organisation, key, what, body) }, judge);
  }

  private async keeper(actor: Actor): Promise<void> {
    const own = await ownRoles(this.directory, actor);
    if (!own.some((role) => keepers.includes(role))) throw new EditionRefused('notYourRole');
  }

  private async adopter(actor: Actor, { hands }: EditionDraft): Promise<void> {
    const own = await ownRoles(this.directory, actor);
    const today = this.beside.today();
    const boardLeft = (await this.directory.assignments(actor)).some(
      ({ role, person, from, until }) =>
        role === 'board' && !hands.includes(person) && from <= today && (until === undefined || until > today),
    );
    const level: HeldRole = boardLeft ? 'board' : 'supervisoryBoard';
    const isBoard = own.includes('board');
    if (isBoard && hands.includes(actor.person)) throw new EditionRefused('samePerson');
    if (!own.includes(level)) throw new EditionRefused('notYourRole');
    if (hands.includes(actor.person)) throw new EditionRefused('samePerson');
  }
}

async function found(now: EditionsNow, id: string): Promise<EditionDraft> {
  const draft = await now.draft(id);
  if (draft !== undefined) return draft;
  throw (await now.isPublished(id)) ? new EditionRefused('editionPublished') : new NotFound('edition');
}

function checked(draft: EditionDraft): EditionDraft {
  if (draft.stage === 'checking') throw new EditionRefused('checkRuns');
  if (draft.stage === 'failed') throw new EditionRefused('checkFailed');
  if (draft.stage !== 'checked') throw new EditionRefused('notChecked');
  return draft;
}

function inWriting(document: string): void {
  if (!reference.test(document)) throw new EditionRefused('notInWriting');
}

/** It begins on a day to come, after every other that holds at these schools: no day has two, and none is changed afterwards. */
function mustBeAhead(rows: readonly InForce[], all: readonly InForce[], today: string): void {
  const isLate = rows.some(
    ({ school, layer, from }) =>
      from <= today || all.some((one) => one.school === school && one.layer === layer && one.from >= from),
  );
  if (isLate) throw new EditionRefused('notAhead');
}
