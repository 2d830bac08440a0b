import createClient from 'openapi-fetch';
import { problemFrom, Unreachable } from './problem.js';
import type { paths } from './schema.js';

/** Every route of the API, by the types made from its own document. */
export const api = createClient<paths>({ baseUrl: '/', fetch: reach });

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Unreachable();
  }
}

interface Asked<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the API answered.
 * @throws ApiProblem, Unreachable
 */
export async function answer<Data>(asked: Promise<Asked<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (!response.ok) throw problemFrom(error, response.status);
  return data as Data;
}

/** A new one for each command; kept while the same command is tried again. */
export const newKey = (): string => crypto.randomUUID();
