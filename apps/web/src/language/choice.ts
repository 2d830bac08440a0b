import { useCallback, useSyncExternalStore } from 'react';
import type { Language, Said } from './said.js';

const cookie = 'language';
const aYear = 60 * 60 * 24 * 365;
const listeners = new Set<() => void>();

const kept = (): Language => (/(?:^|; )language=en(?:;|$)/.test(document.cookie) ? 'en' : 'nl');
let chosen: Language = kept();
document.documentElement.lang = chosen;

/** The language somebody reads; Dutch until another is chosen. */
export const language = (): Language => chosen;

export function chooseLanguage(to: Language): void {
  chosen = to;
  document.cookie = `${cookie}=${to}; path=/; max-age=${aYear}; samesite=lax`;
  document.documentElement.lang = to;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);

/** Says a text in the language of the reader, and again when he chooses another. */
export function useSay(): (text: Said) => string {
  const now = useLanguage();
  return useCallback((text: Said) => text[now], [now]);
}
