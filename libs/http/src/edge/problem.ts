/** Something wrong with one field of a request. */
export interface FieldError {
  readonly path: string;
  readonly code: string;
  /** Of an edition: what is wrong there, and how to mend it. */
  readonly wrong?: string;
  readonly cure?: string;
  readonly nl?: { readonly wrong: string; readonly cure: string };
}

/** An unmet rule, told so that a person can do something about it. */
export interface Refusal {
  readonly code: string;
  readonly cites: readonly string[];
  readonly lifts: string;
  readonly who?: readonly string[];
  readonly obligation?: string;
  /** The step that would lift it, where that is one of the same case. */
  readonly step?: string;
  readonly path?: string;
  readonly text: { readonly nl: string; readonly en: string };
}

/** An answer that something is wrong: RFC 9457, `application/problem+json`. `type` is a stable name, not an address to visit. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: readonly FieldError[];
  readonly refusals?: readonly Refusal[];
  /** After caseMovedOn: the version to look at before trying again. */
  readonly currentVersion?: number;
  /** Names a failure in our log; given with status 500 only. */
  readonly requestId?: string;
}

export const problemType = 'application/problem+json; charset=utf-8';

const titles = {
  badRequest: [400, 'The request cannot be understood'],
  invalidInput: [400, 'Some of what was sent is not right'],
  notLoggedIn: [401, 'Log in first'],
  loginFailed: [401, 'Logging in did not work'],
  csrfMissing: [403, 'The request lacks its proof that it came from this page'],
  chooseOrganisation: [403, 'Choose an organisation first'],
  notFound: [404, 'There is nothing here'],
  methodNotAllowed: [405, 'This cannot be done here'],
  refused: [409, 'The rules do not allow this now'],
  caseMovedOn: [409, 'The case has moved on'],
  keyReused: [409, 'This key was used for something else'],
  clockWouldGoBack: [409, 'The clock does not go back'],
  roleChangeRefused: [409, 'This change of roles is not allowed'],
  tooLarge: [413, 'What was sent is too large'],
  addressTooLong: [414, 'The address is too long'],
  notJson: [415, 'Send JSON'],
  headersTooLarge: [431, 'The headers are too large'],
  tooManyRequests: [429, 'Too many requests; wait a little'],
  internal: [500, 'Something went wrong on our side'],
  unavailable: [503, 'This is not available now'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemName = keyof typeof titles;

export const problemNames = Object.keys(titles) as readonly ProblemName[];

export function problem(name: ProblemName, more: Partial<Problem> = {}): Problem {
  const [status, title] = titles[name];
  return { type: `urn:meldpad:problem:${name}`, title, status, ...more };
}

/** Thrown at the edge itself, where no domain error says it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  constructor(name: ProblemName, more: Partial<Problem> = {}) {
    super(name);
    this.problem = problem(name, more);
  }
}

export const invalid = (...errors: readonly FieldError[]): ProblemError => new ProblemError('invalidInput', { errors });
