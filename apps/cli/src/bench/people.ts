import { cast } from '../walk/town.js';
import type { Player } from '../walk/town.js';
import { Visitor } from '../walk/visitor.js';

/** Somebody who logged in for real: his directory id, and the header lines his requests carry. */
export interface Member {
  readonly person: string;
  readonly organisation: string;
  readonly headers: string;
}

/** Logs in through the identity provider, a session of his own each time. */
export async function logIn(origin: string, player: Player): Promise<Member> {
  const visitor = new Visitor(origin);
  await visitor.logIn(cast[player]);
  const me = (await visitor.get('/api/v1/me')).body;
  const headers = Object.entries(visitor.credentials()).map(([name, value]) => `${name}: ${value}\r\n`);
  return { person: String(me['person']), organisation: String(me['organisation']), headers: headers.join('') };
}
