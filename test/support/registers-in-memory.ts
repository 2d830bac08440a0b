import { Registers, SchoolRegisters } from '#libs/application';
import type {
  CalendarRevision,
  RegisterEntry,
  RegistersNow,
  SchoolRegisterEntry,
  StoredCouncilConsent,
  StoredPublicationConsent,
} from '#libs/application';
import { school } from './edge-people.js';

const calendar = { holidays: [], studyDays: [] };

/** Registers of one school with one revision of its calendar; what is judged is counted and not kept. */
export class RegistersInMemory extends Registers {
  written = 0;

  override async councilConsents(): Promise<readonly StoredCouncilConsent[]> {
    return [];
  }
  override async publicationConsents(): Promise<readonly StoredPublicationConsent[]> {
    return [];
  }
  override async calendars(_actor: unknown, of: string): Promise<readonly CalendarRevision[]> {
    return of === school.id ? [{ revision: 1, calendar }] : [];
  }
  override pupilIndex(): string {
    return '00';
  }
  override async change(
    _command: unknown,
    judge: (now: RegistersNow) => Promise<RegisterEntry>,
  ): Promise<RegisterEntry> {
    const entry = await judge({
      councilConsent: async () => undefined,
      publicationConsent: async () => undefined,
      lastRevision: async (of) => (of === school.id ? 1 : undefined),
    });
    this.written += 1;
    return entry;
  }
}

/** Empty registers of a school; what is judged is counted and not kept. */
export class SchoolRegistersInMemory extends SchoolRegisters {
  written = 0;

  override async answers(): Promise<readonly []> {
    return [];
  }
  override async leaves(): Promise<readonly []> {
    return [];
  }
  override async environments(): Promise<readonly []> {
    return [];
  }
  override async change(
    _command: unknown,
    judge: Parameters<SchoolRegisters['change']>[1],
  ): Promise<SchoolRegisterEntry> {
    const entry = await judge(async () => undefined);
    this.written += 1;
    return entry;
  }
}
