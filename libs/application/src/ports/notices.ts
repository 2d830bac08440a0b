import type { Role } from '#libs/domain';

/** That there is something to do and where; never who or what. */
export interface Notice {
  /** Id of the outbox row: sending it twice is one notice. */
  readonly id: string;
  readonly caseId?: string;
  readonly about: string;
  readonly roles: readonly Role[];
  readonly persons: readonly string[];
}

export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Somebody whom a notice concerns, with the address for its mail. */
export interface Told {
  /** Id of the notice. */
  readonly notice: string;
  readonly person: string;
  readonly email: string;
}

/** In-app notices: rows for each person who holds one of the roles for the case and may see it. */
export abstract class Notices {
  /** Stores the lines of notices of one organisation together, and answers whom each concerns. */
  abstract notify(organisation: string, notices: readonly Notice[]): Promise<readonly Told[]>;
  abstract seen(organisation: string, person: string, ids: readonly string[]): Promise<void>;
}

/** The local outbox of the embedded mode, which the application shows instead of sending. */
export abstract class MailOutbox {
  /** The same id twice is one mail. */
  abstract put(organisation: string, mails: readonly Mail[]): Promise<void>;
  abstract list(organisation: string, limit: number): Promise<readonly (Mail & { readonly at: string })[]>;
}
