import { useSyncExternalStore } from 'react';
import { api } from '../api/client.js';

/**
 * The session as this tab knows it. When it ends while somebody is busy, the page stays as it is: he logs in again in another tab, which
 * tells this one, and goes on where he was.
 */
let token = '';
let ended = false;
const listeners = new Set<() => void>();
const between = new BroadcastChannel('meldpad-session');

/** The token that every change carries. */
export function keepToken(csrfToken: string): void {
  token = csrfToken;
}

api.use({
  onRequest: ({ request }) => {
    if (request.method !== 'GET') request.headers.set('x-csrf-token', token);
    return request;
  },
  // Whoever was logged in and is no longer, is told; whoever never was, is sent to the login by the router.
  onResponse: ({ response }) => {
    if (response.status === 401 && token !== '') set(true);
  },
});

function set(to: boolean): void {
  if (ended === to) return;
  ended = to;
  for (const listener of listeners) listener();
}

/** Somebody logged in, here: other tabs go on. */
export function noteLogin(): void {
  set(false);
  between.postMessage('renewed');
}

/** Calls back when somebody logged in again in another tab; what waited for that goes on once it is done. */
export function onRenewed(goOn: () => Promise<unknown>): void {
  between.addEventListener('message', () => void goOn().then(() => set(false)));
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useSessionEnded = (): boolean => useSyncExternalStore(subscribe, () => ended);
