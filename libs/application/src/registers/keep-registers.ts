import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { dateIn, type HeldRole, type PlainDate } from '#libs/domain';
import { stampOf } from '../commands/stamp.js';
import {
  Clock,
  KeyProvider,
  NotFound,
  RegisterRefused,
  Registers,
  type Actor,
  type CalendarRevision,
  type CouncilConsent,
  type PublicationConsent,
  type RegisterEntry,
  type RegistersNow,
  type StoredCouncilConsent,
  type StoredPublicationConsent,
} from '../ports/index.js';
import { calendarGiven } from './calendar-given.js';
import { consentKeepers, endable, inWriting, RegisterKeepers, validPeriod } from './register-keepers.js';

const systemKeepers: readonly HeldRole[] = ['administrator'];

/**
 * Registers of the organisation that steps in cases look up: consents of the participation council, written consents for publication, and
 * school calendars. One person records, and each change stands in the organisation's log (decision 25 asks for no second).
 */
@Injectable()
export class KeepRegisters {
  constructor(
    private readonly registers: Registers,
    private readonly keepers: RegisterKeepers,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {}

  councilConsents(actor: Actor): Promise<readonly StoredCouncilConsent[]> {
    return this.registers.councilConsents(actor);
  }

  /** Administrators only. @throws RegisterRefused, KeyReused */
  async recordCouncilConsent(
    actor: Actor,
    { matter, from, document }: CouncilConsent,
    key: string,
  ): Promise<{ readonly id: string }> {
    await this.keepers.only(actor, systemKeepers);
    inWriting(document);
    validPeriod(from);
    // A consent that is still to come is none: the council may yet say no.
    if (from > dateIn(this.clock.now())) throw new RegisterRefused('notYetConsented');
    const consent = { id: randomUUID(), matter, from, document };
    return this.idOf(actor, key, { matter, from, document }, { type: 'councilConsent.recorded', consent });
  }

  /** Administrators only. From `until` on the rules have no consent; cases then say so. @throws RegisterRefused, KeyReused, NotFound */
  async endCouncilConsent(actor: Actor, id: string, until: PlainDate, key: string): Promise<void> {
    await this.keepers.only(actor, systemKeepers);
    await this.change(actor, key, 'councilConsent.ended', { id, until }, async (now) => {
      endable(await now.councilConsent(id), until);
      return { type: 'councilConsent.ended', id, until };
    });
  }

  /** What is on record for a pupil of the keeper's school. The number comes in a body, never in an address. @throws NotFound */
  async publicationConsents(
    actor: Actor,
    school: string,
    pupilNumber: string,
  ): Promise<readonly StoredPublicationConsent[]> {
    if (!(await this.keepers.hold(actor, consentKeepers, school))) throw new NotFound('school');
    return this.registers.publicationConsents(actor, school, this.pupil(actor, pupilNumber));
  }

  /** Registrar or principal of the school. @throws RegisterRefused, KeyReused, NotFound */
  async recordPublicationConsent(
    actor: Actor,
    given: PublicationConsent,
    pupilNumber: string,
    key: string,
  ): Promise<{ readonly id: string }> {
    await this.keepers.only(actor, consentKeepers, given.school);
    const { school, activity, givenBy, from, until, document } = given;
    for (const text of [activity, document]) inWriting(text);
    validPeriod(from, until);
    const consent = {
      id: randomUUID(),
      school,
      activity,
      givenBy,
      from,
      document,
      ...(until !== undefined && { until }),
    };
    const pupil = this.pupil(actor, pupilNumber);
    return this.idOf(actor, key, { ...given, pupilNumber }, { type: 'publicationConsent.recorded', consent, pupil });
  }

  /** Withdrawn, or run out: registrar or principal of its school. @throws RegisterRefused, KeyReused, NotFound */
  async endPublicationConsent(actor: Actor, id: string, until: PlainDate, key: string): Promise<void> {
    await this.change(actor, key, 'publicationConsent.ended', { id, until }, async (now) => {
      const consent = await now.publicationConsent(id);
      if (consent === undefined || !(await this.keepers.hold(actor, consentKeepers, consent.school)))
        throw new NotFound('consent');
      endable(consent, until);
      return { type: 'publicationConsent.ended', id, until };
    });
  }

  /** @throws NotFound for a school of elsewhere */
  async calendars(actor: Actor, school: string): Promise<readonly CalendarRevision[]> {
    const revisions = await this.registers.calendars(actor, school);
    if (revisions.length === 0) throw new NotFound('school');
    return revisions;
  }

  /**
   * The school's next calendar, whole. Terms that run keep the ends they were given; what arises from now on is counted by this one.
   * Administrators only. @throws BadInput, RegisterRefused, KeyReused, NotFound
   */
  async reviseCalendar(
    actor: Actor,
    school: string,
    given: Readonly<Record<string, unknown>>,
    key: string,
  ): Promise<{ readonly revision: number }> {
    await this.keepers.only(actor, systemKeepers);
    const calendar = calendarGiven(given);
    const made = await this.change(actor, key, 'calendar.revised', { school, calendar }, async (now) => {
      const last = await now.lastRevision(school);
      if (last === undefined) throw new NotFound('school');
      return { type: 'calendar.revised', school, revision: last + 1, calendar };
    });
    return { revision: made.type === 'calendar.revised' ? made.revision : 0 };
  }

  private async idOf(
    actor: Actor,
    key: string,
    body: unknown,
    entry: Extract<RegisterEntry, { readonly consent: unknown }>,
  ): Promise<{ readonly id: string }> {
    const made = await this.change(actor, key, entry.type, body, async () => entry);
    return { id: 'consent' in made ? made.consent.id : entry.consent.id };
  }

  private change(
    actor: Actor,
    key: string,
    what: RegisterEntry['type'],
    body: unknown,
    judge: (now: RegistersNow) => Promise<RegisterEntry>,
  ): Promise<RegisterEntry> {
    return this.registers.change({ actor, stamp: stampOf(this.keys, actor.organisation, key, what, body) }, judge);
  }

  private pupil({ organisation }: Actor, pupilNumber: string): string {
    return this.registers.pupilIndex(organisation, pupilNumber);
  }
}
