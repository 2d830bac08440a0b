import type { components } from './schema.js';

export type Problem = components['schemas']['Problem'];
export type Refusal = components['schemas']['Refusal'];
export interface FieldProblem {
  readonly path: string;
  readonly code: string;
}

const prefix = 'urn:meldpad:problem:';

/** The API said that something is wrong, and what. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly problem: Problem,
    readonly status: number,
  ) {
    super(problem.title);
  }

  /** Its stable name, such as `refused`. */
  get is(): string {
    return this.problem.type.slice(prefix.length);
  }
  get errors(): readonly FieldProblem[] {
    return this.problem.errors ?? [];
  }
  get refusals(): readonly Refusal[] {
    return this.problem.refusals ?? [];
  }
}

/** There is no connection, or nobody answers. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Whether an answer of the API says this. */
export const isProblem = (error: unknown, name: string): error is ApiProblem =>
  error instanceof ApiProblem && error.is === name;

/** What was answered as a problem; made up where a proxy in between spoke and not the API. */
export function problemFrom(body: unknown, status: number): ApiProblem {
  const told = typeof body === 'object' && body !== null && 'type' in body && String(body.type).startsWith(prefix);
  const made: Problem = {
    type: `${prefix}${status >= 500 ? 'internal' : 'badRequest'}`,
    title: String(status),
    status,
  };
  return new ApiProblem(told ? (body as Problem) : made, status);
}
