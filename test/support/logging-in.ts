import { Browser, nextOf } from './browser.js';
import { Caller } from './http.js';

/** Logged in for real at the product that listens there, as the demo person with this login name. */
export async function loggedInAt(address: string, login: string): Promise<Caller> {
  const browser = new Browser();
  const { at } = await browser.follow(`${address}/api/v1/login?returnTo=/health/live`);
  const pressed = await browser.go(at, { person: login });
  await browser.follow(nextOf(pressed, at) ?? at);
  const member = new Caller(address).with({ cookie: `session=${browser.cookie('session')}` });
  const { body } = await member.get('/api/v1/me');
  return member.with({ 'x-csrf-token': String(body['csrfToken']) });
}
