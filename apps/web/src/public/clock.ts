import { answer, api } from '../api/client.js';
import { isProblem } from '../api/problem.js';

export type Now = () => string;

/** What time it is in the cases: where the clock can be set, as far ahead of this browser's as it was set. */
export async function findClock(): Promise<Now> {
  const ahead = await clockAhead();
  return () => new Date(Date.now() + ahead).toISOString();
}

async function clockAhead(): Promise<number> {
  try {
    return Date.parse((await answer(api.GET('/api/v1/clock'))).now) - Date.now();
  } catch (error) {
    if (isProblem(error, 'notFound')) return 0;
    throw error;
  }
}
